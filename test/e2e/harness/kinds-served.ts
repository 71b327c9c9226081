import type { Api, Loose } from './api';
import { until } from './until';

/** Where objects of a kind live; of a CRD that was made a moment ago, too. */
export const kindsServed = (api: Api): ((apiVersion: string, kind: string) => Promise<Loose>) => {
  const asked = new Map<string, Promise<Loose>>();
  return (apiVersion, kind) => until(`${kind} of ${apiVersion} is served`, async () => {
    const answer = asked.get(apiVersion) ?? api.get(rootOf(apiVersion));
    asked.set(apiVersion, answer);
    const found = (await answer)?.resources.find((one: Loose) => one.kind === kind && !one.name.includes('/'));
    if (found === undefined) asked.delete(apiVersion);
    return found;
  }, { seconds: 20 });
};

export const rootOf = (apiVersion: string): string => apiVersion.includes('/') ? `/apis/${apiVersion}` : `/api/${apiVersion}`;
