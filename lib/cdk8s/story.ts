import type { DeliveryEngine } from '../delivery';
import type { FilledValue } from '../judge';
import { describePlan } from '../plan';
import { rules } from '../rules';
import type { Synthesized, SynthesizedStack } from './synthesized';
import { remarks } from './verdict-lines';

/** What was written, for a person at a terminal. */
export const story = ({ folder, files, stacks }: Synthesized): string => [
  ...stacks.flatMap(stackStory),
  `Written to ${folder}:`,
  ...wrapped(files),
  ...stacks.flatMap(({ engine }) => (engine === null ? [] : ['', `Next: ${next[engine](folder)}`])),
].join('\n');

const stackStory = (stack: SynthesizedStack): readonly string[] => [
  'Installed in this order:',
  describePlan(stack.plan),
  '',
  ...(stack.filled.length === 0 ? [] : ['Filled in where you were silent:', ...filledLines(stack.filled), '']),
  ...(remarks(stack).length === 0 ? [] : ['Reported:', ...remarks(stack).map((remark) => `  ${remark}`), '']),
];

const filledLines = (filled: readonly FilledValue[]): readonly string[] => {
  const settings = filled.map(({ path, value }) => `${path}: ${String(value)}`);
  const width = Math.max(...settings.map(({ length }) => length));
  return filled.map(({ by }, index) => `  ${(settings[index] ?? '').padEnd(width)}  ${by.map(named).join(', ')}`);
};

/** A rule by its id and its name, which says what must hold; a platform as it is. */
const named = (by: string): string => {
  const rule = rules.find(({ id }) => id === by);
  return rule === undefined ? by : `${rule.id} ${rule.slug}`;
};

/** Names in lines of a terminal's width. */
const wrapped = (names: readonly string[]): readonly string[] => names.reduce<readonly string[]>((lines, name) => {
  const last = lines.at(-1);
  return last === undefined || last.length + name.length > 110 ? [...lines, `  ${name}`] : [...lines.slice(0, -1), `${last}  ${name}`];
}, []);

const next: Readonly<Record<DeliveryEngine, (folder: string) => string>> = {
  'argo-cd': (folder) => `commit and push ${folder}, then run ${folder}/bootstrap/bootstrap.sh; it says what follows`,
  'flux': (folder) => `commit and push ${folder}, then run ${folder}/bootstrap/bootstrap.sh; it says what follows`,
  'rendered': (folder) => `${folder}/apply.sh`,
  'helmfile': (folder) => `helmfile sync --file ${folder}/helmfile.yaml`,
};
