import type { Change, Lines, Upgrade, UpgradeStep } from './upgrade';
import { testedKubernetes } from './tested-kubernetes';

/** An upgrade as text for a person: each step, what it changes in effect, and what keeps today's behaviour. */
export const describeUpgrade = (upgrade: Upgrade): string => {
  const { from, to, steps } = upgrade;
  if (steps.length === 0) return 'Nothing to upgrade: the stack is there already.';
  return [
    `From ${named(from)} to ${named(to)}: ${steps.length === 1 ? 'one commit' : `${steps.length} commits, each when all of the one before is ready`}.`,
    `${testedKubernetes(upgrade)}.`,
    ...steps.map((_, index) => `\n${step(steps, index)}`),
  ].join('\n');
};

const products = { cilium: 'Cilium', istio: 'Istio' } as const;

const named = ({ cilium, istio }: Lines): string => [`Cilium ${cilium}`, ...(istio === undefined ? [] : [`Istio ${istio}`])].join(' and ');

const step = (steps: readonly UpgradeStep[], index: number): string => steps.slice(index, index + 1).flatMap((own) => [
  `${index + 1}. ${products[own.product]} ${own.from} → ${own.to}${own.gatewayApi === undefined ? '' : `, with Gateway API ${own.gatewayApi.from ?? 'none'} → ${own.gatewayApi.to}`} [${own.source}]`,
  ...listed('before', own.before),
  ...listed('commit', own.commit),
  ...(own.releases.length === 0 ? [] : [`   order: ${own.releases.join(', ')}`]),
  ...section('keys of yours that die', own.changes.filter(({ kind }) => kind === 'key')),
  ...section('what changes in effect', own.changes.filter(({ kind }) => ['note', 'default', 'fact'].includes(kind))),
  ...section('rules', own.changes.filter(({ kind }) => kind === 'rule')),
  ...restarts(steps, index),
  ...listed('way back', own.back),
]).join('\n');

/** What restarts is the same for each step of one product, and said once. */
const restarts = (steps: readonly UpgradeStep[], index: number): readonly string[] => {
  const own = steps[index]?.restarts ?? [];
  const first = steps.findIndex((other) => other.restarts.join() === own.join());
  return first < index ? [`   what restarts: as in step ${first + 1}`] : listed('what restarts', own);
};

const listed = (title: string, lines: readonly string[]): readonly string[] => (lines.length === 0 ? [] : [`   ${title}`, ...lines.map((line) => `   - ${line}`)]);

const section = (title: string, changes: readonly Change[]): readonly string[] =>
  changes.length === 0 ? [] : [`   ${title}`, ...changes.flatMap(change)];

const change = ({ kind, what, says, keep, source }: Change): readonly string[] => [
  `   - ${kind === 'rule' ? `${what} ${says.replace(`✗ ${what} `, '')}` : `${what}: ${says}`}${source === undefined ? '' : ` [${source}]`}`,
  ...(keep === undefined ? [] : [`     to keep today's: ${keep.path}: ${JSON.stringify(keep.value)}`]),
];
