import './sdks-checked';
export { CiliumForIstio } from './cilium-for-istio';
export type { ComponentFacts } from './component-facts';
export { ExistingCilium } from './existing-cilium';
export { IstioAmbientStack } from './istio-ambient-stack';
export { IstioSidecarStack } from './istio-sidecar-stack';
export type { DeepInput } from './late-values';
export type { ReleaseState } from './release-state';
