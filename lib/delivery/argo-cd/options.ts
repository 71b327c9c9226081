import { optionFaults } from '../option-faults';
import { repositoryPath } from '../repository-path';

export interface ArgoCdOptions {
  /** The git address where the output is committed, as Argo CD reads it. */
  readonly repository: string;
  /**
   * The folder of the output in that repository.
   * @default 'dist', where cdk8s writes
   */
  readonly path?: string;
  /**
   * The branch or tag of that repository.
   * @default 'HEAD'
   */
  readonly revision?: string;
  /**
   * Where Argo CD runs.
   * @default 'argocd'
   */
  readonly namespace?: string;
  /** @default 'default' */
  readonly project?: string;
  /**
   * The cluster to install on, if it is not Argo CD's own.
   * @default the cluster in which Argo CD runs
   */
  readonly cluster?: ArgoCdCluster;
  /**
   * Put before the names of the Applications, so that one Argo CD can hold several plans.
   * @default none
   */
  readonly prefix?: string;
}

/** A cluster by its API server or by the name under which Argo CD knows it. */
export type ArgoCdCluster = { readonly server: string } | { readonly name: string };

/** The options with every default filled. */
export interface ArgoCdSettings {
  readonly repository: string;
  readonly path: string;
  readonly revision: string;
  readonly namespace: string;
  readonly project: string;
  readonly cluster: ArgoCdCluster;
  readonly remote: boolean;
  readonly prefix: string;
}

export const ownCluster = { server: 'https://kubernetes.default.svc' } as const;

export const argoCdSettingsOf = (options: ArgoCdOptions): ArgoCdSettings => ({
  repository: options.repository,
  path: repositoryPath(options.path ?? 'dist'),
  revision: options.revision ?? 'HEAD',
  namespace: options.namespace ?? 'argocd',
  project: options.project ?? 'default',
  cluster: options.cluster ?? ownCluster,
  remote: options.cluster ? !('server' in options.cluster && options.cluster.server === ownCluster.server) : false,
  prefix: options.prefix ?? '',
});

/** What is wrong with the options, all at once. */
export function argoCdFaults({ cluster, prefix, ...options }: Partial<ArgoCdOptions>): readonly string[] {
  const faults = optionFaults('argoCd', { repository: 'the git address where the output is committed' }, options);
  const goodPrefix = prefix === undefined || /^([a-z0-9]([-a-z0-9]*))?$/.test(prefix);
  const named = Object.values({ ...cluster ?? ownCluster }).filter((value) => typeof value === 'string' && value !== '').length;
  return [
    ...faults,
    ...(goodPrefix ? [] : ['argoCd() needs prefix in small letters, digits and dashes, because names of objects start with it']),
    ...(named === 1 ? [] : ['argoCd() needs cluster to name either a server or a name']),
  ];
}
