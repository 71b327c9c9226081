// Not proven by a render: that a cluster takes the objects. Nothing is sent to an API server here.
import { helmTemplate, helmTemplateAgain } from './helm-template';
import type { RealChart } from './real-chart';
import { rendered, type Rendered } from './rendered';

/** How a chart is installed; what is left open is what the projects themselves document. */
export interface Install {
  readonly values?: object;
  readonly release?: string;
  readonly namespace?: string;
  readonly kubeVersion?: string;
  /** For example `gateway.networking.k8s.io/v1/GatewayClass`, for charts that ask what the cluster has. */
  readonly apiVersions?: readonly string[];
}

/** Renders a real chart with a real helm; a refusal is a `RenderRefused`. */
export const render = async (chart: RealChart, install: Install = {}): Promise<Rendered> =>
  rendered(await renderText(chart, install));

export const renderText = (chart: RealChart, install: Install): Promise<string> =>
  helmTemplate(chart.helm, flagsOf(chart, install), install.values ?? {});

/** See `helmTemplateAgain`. */
export const renderTextAgain = (chart: RealChart, install: Install): Promise<string> =>
  helmTemplateAgain(chart.helm, flagsOf(chart, install), install.values ?? {});

const flagsOf = (chart: RealChart, { release, namespace, kubeVersion, apiVersions }: Install): readonly string[] => [
  release ?? chart.name,
  chart.path,
  '--namespace', namespace ?? (chart.name === 'cilium' ? 'kube-system' : 'istio-system'),
  '--kube-version', kubeVersion ?? '1.33.0',
  ...(apiVersions ?? []).flatMap((api) => ['--api-versions', api]),
];
