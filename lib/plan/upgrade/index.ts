export { bundleOf } from './bundle';
export { describeUpgrade } from './describe-upgrade';
export { planUpgrade } from './plan-upgrade';
export type { UpgradeTarget } from './plan-upgrade';
export type * from './upgrade';
