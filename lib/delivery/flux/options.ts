import { optionFaults } from '../option-faults';
import { repositoryPath } from '../repository-path';

export interface FluxOptions {
  /**
   * The folder of the output in the repository.
   * @default 'dist', where cdk8s writes
   */
  readonly path?: string;
  /**
   * Flux's source of the repository in which the output is committed.
   * @default the GitRepository `flux-system` that `flux bootstrap` makes
   */
  readonly sourceRef?: FluxSource;
  /**
   * Where the releases and their sources live; the namespace of Flux lets them refer to each other under multi-tenancy
   * lockdown too.
   * @default 'flux-system'
   */
  readonly namespace?: string;
  /**
   * How often Flux looks again when nothing changed.
   * @default '30m'
   */
  readonly interval?: string;
  /**
   * How long one release may take.
   * @default 10
   */
  readonly timeoutMinutes?: number;
}

/** Only a GitRepository can hold both manifests and a chart. */
export interface FluxSource {
  readonly kind?: 'GitRepository';
  readonly name: string;
  readonly namespace?: string;
}

/** The options with every default filled. */
export interface FluxSettings {
  readonly path: string;
  readonly sourceRef: { readonly kind: 'GitRepository'; readonly name: string; readonly namespace: string };
  readonly namespace: string;
  readonly interval: string;
  readonly timeoutMinutes: number;
}

export function fluxSettingsOf(options: FluxOptions): FluxSettings {
  const namespace = options.namespace ?? 'flux-system';
  return {
    path: repositoryPath(options.path ?? 'dist'),
    sourceRef: { kind: 'GitRepository', name: options.sourceRef?.name ?? 'flux-system', namespace: options.sourceRef?.namespace ?? namespace },
    namespace,
    interval: options.interval ?? '30m',
    timeoutMinutes: options.timeoutMinutes ?? 10,
  };
}

/** What is wrong with the options, all at once. */
export function fluxFaults({ sourceRef, timeoutMinutes, ...options }: FluxOptions): readonly string[] {
  return [
    ...optionFaults('flux', {}, options),
    ...(sourceRef === undefined ? [] : optionFaults('flux', { name: 'the name of the source' }, { ...sourceRef })),
    ...(sourceRef?.kind === undefined || isGitRepository(sourceRef.kind) ? [] : ['flux() needs a sourceRef of kind GitRepository: no other source holds manifests and a chart']),
    ...(timeoutMinutes === undefined || timeoutMinutes > 0 ? [] : ['flux() needs timeoutMinutes to be a number above 0']),
  ];
}

const isGitRepository = (kind: string): boolean => kind === 'GitRepository';
