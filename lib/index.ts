// Constructs: what a cdk8s program is made of.
export { CiliumForIstio, ExistingCilium, IstioAmbientStack, IstioSidecarStack, run, synth } from './cdk8s';
export type { Synthesized, SynthesizedStack } from './cdk8s';

// Deliveries: how releases reach the cluster.
export { argoCd, argoCdSettings, flux, helmfile, rendered } from './delivery';
export type { ArgoCdOptions, Delivery, FluxOptions, RenderedOptions } from './delivery';

// Settings kept in a variable, with their literals.
export { ciliumValues } from './stack';

// What exists: lines, versions, platforms.
export { ciliumLines, gatewayApiLines, istioLines, platformNames } from './catalogue';
export type { CiliumLine, CiliumVersion, GatewayApiLine, GatewayApiVersion, IstioLine, IstioVersion, PlatformName } from './catalogue';

// Rules and the judge, for tools of your own.
export { rules } from './rules';
export type { Rule } from './rules';
export { judge, sentence } from './judge';
export type { Subject, Verdict } from './judge';

// The plan: releases, their order, and why.
export { describePlan, inOrder, meshOrder, upgradeOrder } from './plan';
export type { Edge, Manifest, Plan, PlannedNamespace, Release } from './plan';
export { judgedStack } from './stack';
export type { JudgedStack, L2Announcements, StatedCilium, StatedIstio } from './stack';

// Upgrades: the way from today's lines to others, step by step.
export { describeUpgrade, planUpgrade } from './plan';
export type { Change, Upgrade, UpgradeStep, UpgradeTarget } from './plan';
