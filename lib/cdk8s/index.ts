export { CiliumForIstio } from './cilium-for-istio';
export { ExistingCilium } from './existing-cilium';
export { IstioAmbientStack } from './istio-ambient-stack';
export { IstioSidecarStack } from './istio-sidecar-stack';
export { run } from './run';
export { synth } from './synth';
export type { Synthesized, SynthesizedStack } from './synthesized';
