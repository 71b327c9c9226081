import { optionFaults } from '../option-faults';

export interface RenderedOptions {
  /** The cluster's version, for example '1.34.4': charts render by it, and helm's own guess is not your cluster. */
  readonly kubeVersion: string;
  /**
   * Kinds that the cluster serves beyond its own, as `group/version/Kind`.
   * @default the GatewayClass, where the plan brings the Gateway API
   */
  readonly apiVersions?: readonly string[];
  /**
   * The helm program.
   * @default 'helm', as the shell finds it
   */
  readonly helm?: string;
  /**
   * A folder with `<chart>-<version>.tgz` or `<chart>-<version>/`; then nothing is downloaded.
   * @default charts come from their repositories
   */
  readonly chartsFolder?: string;
  /**
   * How many releases are rendered at once.
   * @default as many as there are processors
   */
  readonly concurrency?: number;
}

/** What is wrong with the options, all at once. */
export function renderedFaults({ apiVersions, concurrency, ...options }: RenderedOptions): readonly string[] {
  return [
    ...optionFaults('rendered', { kubeVersion: "the cluster's version, for example '1.34.4'" }, options),
    ...(apiVersions === undefined || (isList(apiVersions) && apiVersions.every((one) => typeof one === 'string' && one !== ''))
      ? [] : ["rendered() needs apiVersions to be a list of kinds, for example ['monitoring.coreos.com/v1/ServiceMonitor']"]),
    ...(concurrency === undefined || (Number.isInteger(concurrency) && concurrency > 0) ? [] : ['rendered() needs concurrency to be a whole number above 0']),
  ];
}

const isList = (value: unknown): boolean => Array.isArray(value);
