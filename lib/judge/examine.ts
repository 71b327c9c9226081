import { checks } from '../checks';
import type { Check, Finding } from '../checks';
import { checkedStack } from './checked-stack';
import type { Subject } from './subject';
import type { Verdict } from './verdict';
import { written } from './written';

/** Judges one stack by every check: what needs code, and what needs to know the cluster. Pure; never throws. */
export const examine = (subject: Subject): readonly Verdict[] => {
  const stack = checkedStack(subject);
  return checks.flatMap((check) => check.find(stack).map((finding) => verdict(check, finding, subject)));
};

const verdict = (check: Check, finding: Finding, subject: Subject): Verdict => {
  const title = finding.title ?? check.title;
  const advice = finding.advice ?? check.advice;
  const said = { rule: check, path: finding.path, found: written(subject, finding.path), sentence: `✗ ${check.id} ${title}: ${advice}` };
  const reason = subject.accept[check.id];
  if (reason !== undefined) return { ...said, outcome: 'accepted', reason };
  return { ...said, outcome: check.strength === 'must' ? 'refused' : 'reported' };
};
