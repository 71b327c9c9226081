import type { Registration } from './stand-in-engine/registration';

/** The smallest stack that can be installed. */
export const plain = { version: '1.19.6', platform: 'kind', gatewayApi: false, values: { kubeProxyReplacement: true } } as const;
export const mesh = { version: '1.30.3', gateways: [{ name: 'ingress' }] } as const;

/** What was registered under a name. */
export const named = (all: readonly Registration[], name: string): Registration => {
  const found = all.find((one) => one.name === name);
  if (found === undefined) throw new Error(`nothing is named ${name}, but ${all.map((one) => one.name).join(', ')}`);
  return found;
};

/** What a component made in the cluster, or would. */
export const children = (all: readonly Registration[]): readonly Registration[] =>
  all.filter(({ type, custom, remote }) => (custom || remote) && type.startsWith('kubernetes:'));
