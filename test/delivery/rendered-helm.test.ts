/** Does not prove that charts render: helm is a stub here. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rendered } from '../../lib/delivery';
import type { Plan } from '../../lib/plan';
import { plan } from './plan-fixture';
import { scratch } from './scratch';
import { stubs } from './stub-programs';

const folder = scratch();
const three: Plan = { namespaces: [], releases: plan.releases.filter(({ content }) => content.kind === 'helm').slice(0, 3) };

test.each([['succeeds', 0], ['fails', 1]])('helm runs with folders of its own, which are gone when it %s', async (_, code) => {
  const place = folder();
  stubs(place, `echo "$HELM_CACHE_HOME" >>"${place}/homes"; echo "$HELM_CONFIG_HOME" >>"${place}/homes"; mkdir -p "$HELM_CACHE_HOME"; exit ${code}`);
  const files = rendered({ kubeVersion: '1.34.4', helm: join(place, 'helm') }).files(three);
  await files.then(() => undefined, () => undefined);
  const homes = readFileSync(join(place, 'homes'), 'utf8').trim().split('\n');
  expect(homes).toHaveLength(6);
  for (const home of homes) expect([home.startsWith('/'), existsSync(home)]).toEqual([true, false]);
});

test('a missing helm is one sentence with what to do, however many releases there are', async () => {
  await expect(rendered({ kubeVersion: '1.34.4', helm: '/no/such/helm' }).files(three))
    .rejects.toThrow(/^there is no program '\/no\/such\/helm': rendered\(\{ helm \}\) has to name the helm program$/);
});

test('what is wrong with the options is said in a sentence each', () => {
  const wrong = (options: unknown) => rendered(options as Parameters<typeof rendered>[0]).faults;
  expect(wrong({ kubeVersion: '1.34.4' })).toEqual([]);
  expect(wrong(undefined)).toEqual(["rendered() needs kubeVersion: the cluster's version, for example '1.34.4'"]);
  expect(wrong({ kubeVersion: '', helm: '', concurrency: 0, apiVersions: 'v1' })).toHaveLength(4);
});
