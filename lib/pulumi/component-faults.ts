import { Config, runtime } from '@pulumi/pulumi';
import type { ComponentResourceOptions, ProviderResource } from '@pulumi/pulumi';
import type { Fault } from './fault';

/** What is wrong with a component's place in the program, whatever it installs. */
export const componentFaults = (type: string, name: string, opts: ComponentResourceOptions): readonly Fault[] => [
  ...nameFaults(type, name, opts),
  ...(namesProvider(opts) || !defaultProvidersAreOff() ? [] : [{
    path: 'provider',
    says: 'the stack allows no default provider (pulumi:disable-default-providers): pass { provider } with a Kubernetes provider',
  }]),
];

/** Names by what the components stand below: the stack of this run, or a parent. */
const names = new WeakMap<object, Set<string>>();

const nameFaults = (type: string, name: string, { parent }: ComponentResourceOptions): readonly Fault[] => {
  const place = parent ?? runtime.getStackResource();
  if (place === undefined) return [];
  const taken = names.get(place) ?? new Set<string>();
  names.set(place, taken);
  const key = `${type} ${name}`;
  if (taken.has(key)) return [{ path: 'name', says: `two components of type ${type} are named '${name}': give each cluster's components names of their own` }];
  taken.add(key);
  return [];
};

/** Whether a Kubernetes provider is named for a component, or for something above it. */
export const namesProvider = ({ provider, providers, parent }: ComponentResourceOptions): boolean => {
  const named: readonly ProviderResource[] = [provider ?? [], Array.isArray(providers) ? providers : Object.values(providers ?? {})].flat();
  return named.some((one) => isKubernetes(one)) || parent?.getProvider('kubernetes:core/v1:Namespace') !== undefined;
};

/** A provider's type is `pulumi:providers:<package>`; the SDK keeps it from users, and itself. */
const isKubernetes = (provider: ProviderResource): boolean => Reflect.get(provider, '__pulumiType') === 'pulumi:providers:kubernetes';

const defaultProvidersAreOff = (): boolean => {
  const off: unknown = new Config('pulumi').getObject('disable-default-providers');
  return Array.isArray(off) && off.some((name) => name === '*' || name === 'kubernetes');
};
