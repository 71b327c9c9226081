/**
 * Where the charts are published. Istio's older addresses end in December 2026; these two hold every version.
 * Source: Istio 1.31 upgrade notes, istio/istio#61467.
 */
export const repositories = {
  cilium: 'https://helm.cilium.io',
  istio: 'https://blob.istio.io/istio-release/charts',
  gatewayApi: 'https://github.com/kubernetes-sigs/gateway-api',
} as const;

/** Where Istio's images are published for every line; the default of 1.30 ends with the old chart addresses. */
export const istioImages = 'docker.io/istio';
