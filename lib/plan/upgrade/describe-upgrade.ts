import type { Change, Upgrade, UpgradeStep } from './upgrade';

/** An upgrade as text for a person: each step, what it changes in effect, and what keeps today's behaviour. */
export const describeUpgrade = ({ steps }: Upgrade): string =>
  steps.length === 0 ? 'Nothing to upgrade: the stack is there already.' : steps.map(step).join('\n\n');

const products = { 'gateway-api': 'Gateway API', 'cilium': 'Cilium', 'istio': 'Istio' } as const;

const step = ({ product, from, to, releases, changes, restarts, source }: UpgradeStep, index: number): string => [
  `${index + 1}. ${products[product]} ${from === null ? '' : `${from} → `}${to} [${source}]`,
  `   upgrade ${releases.join(', then ')}`,
  ...section('keys of yours that die', changes.filter(({ kind }) => kind === 'key')),
  ...section('what changes in effect', changes.filter(({ kind }) => ['note', 'default', 'fact'].includes(kind))),
  ...section('rules', changes.filter(({ kind }) => kind === 'rule')),
  ...(restarts.length === 0 ? [] : ['   what restarts', ...restarts.map((line) => `   - ${line}`)]),
].join('\n');

const section = (title: string, changes: readonly Change[]): readonly string[] =>
  changes.length === 0 ? [] : [`   ${title}`, ...changes.flatMap(change)];

const change = ({ kind, what, says, keep, source }: Change): readonly string[] => [
  `   - ${kind === 'rule' ? `${what} ${says.replace(`✗ ${what} `, '')}` : `${what}: ${says}`}${source === undefined ? '' : ` [${source}]`}`,
  ...(keep === undefined ? [] : [`     to keep today's: ${keep.path}: ${JSON.stringify(keep.value)}`]),
];
