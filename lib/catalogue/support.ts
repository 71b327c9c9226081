import type { CiliumLine, IstioLine } from './lines';

/** How long a line is looked after, and on which Kubernetes it is tested. */
export interface Support {
  /** The first day (or month) without support; `null` while none is known. */
  readonly until: string | null;
  /** Oldest and newest Kubernetes line that upstream tests; `null` where none was found. */
  readonly kubernetes: readonly [oldest: string, newest: string] | null;
  readonly source: string;
  readonly confidence: 'high' | 'medium' | 'low';
}

const istioSupport = 'https://istio.io/latest/docs/releases/supported-releases/#support-status-of-istio-releases';
const ciliumPolicy = 'https://github.com/cilium/cilium/blob/main/SECURITY.md';
const ciliumKubernetes = (tag: string): string => `https://github.com/cilium/cilium/blob/${tag}/Documentation/network/kubernetes/compatibility.rst`;

export const istioSupportByLine = {
  '1.27': { until: '2026-04-07', kubernetes: ['1.29', '1.33'], source: istioSupport, confidence: 'high' },
  '1.28': { until: '2026-07-01', kubernetes: ['1.30', '1.34'], source: istioSupport, confidence: 'high' },
  '1.29': { until: '2026-08', kubernetes: ['1.31', '1.35'], source: istioSupport, confidence: 'medium' },
  '1.30': { until: '2026-11', kubernetes: ['1.32', '1.36'], source: istioSupport, confidence: 'medium' },
  '1.31': { until: null, kubernetes: ['1.32', '1.36'], source: istioSupport, confidence: 'low' },
} as const satisfies Record<IstioLine, Support>;

/**
 * Cilium looks after its three newest lines; a line ends when the third after it comes, or by the last patch that was published. Each
 * line lists the Kubernetes that it is tested on in the page of its own tag; those of 1.16 and 1.20 were not found, and charts ask for
 * 1.21 or newer only.
 */
export const ciliumSupportByLine = {
  '1.16': { until: '2026-07-16', kubernetes: null, source: ciliumPolicy, confidence: 'medium' },
  '1.17': { until: '2026-07-29', kubernetes: ['1.29', '1.32'], source: ciliumPolicy, confidence: 'low' },
  '1.18': { until: null, kubernetes: ['1.30', '1.33'], source: ciliumKubernetes('v1.18.14'), confidence: 'high' },
  '1.19': { until: null, kubernetes: ['1.32', '1.35'], source: ciliumKubernetes('v1.19.3'), confidence: 'high' },
  '1.20': { until: null, kubernetes: null, source: ciliumPolicy, confidence: 'low' },
} as const satisfies Record<CiliumLine, Support>;
