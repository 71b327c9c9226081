import { judge } from '../../lib/judge';
import type { Subject } from '../../lib/judge';
import { subjectOf } from '../../lib/stack';
import type { Case } from './case';
import { statedCilium, statedIstio } from './case';

/** What is said of a stack that is refused. */
export interface Told { readonly id: string; readonly sentence: string; readonly path: string }

/** What the run-time judge refuses: of the Cilium alone, and of the Cilium with its mesh. */
export interface Verdicts { readonly cilium: readonly Told[]; readonly pair: readonly Told[] }

export const verdictsOf = (one: Case): Verdicts => ({
  cilium: refused(subjectOf(statedCilium(one))),
  pair: refused(subjectOf(statedCilium(one), statedIstio(one))),
});

const refused = (subject: Subject): readonly Told[] => judge(subject)
  .filter(({ outcome }) => outcome === 'refused')
  .map(({ rule, sentence, path }) => ({ id: rule.id, sentence, path }));
