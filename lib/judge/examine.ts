import { checks } from '../checks';
import type { Check, CheckedGateway, Finding } from '../checks';
import { factsInForce } from './facts-in-force';
import type { Subject } from './subject';
import type { Verdict } from './verdict';
import { statedAt, written } from './written';

/** Judges one stack by every check: what needs code, and what needs to know the cluster. Pure; never throws. */
export const examine = (subject: Subject): readonly Verdict[] => {
  const facts = factsInForce(subject);
  const stack = { fact: facts.value, stated: (path: string) => statedAt(subject, path), gateways: gateways(subject), cluster: subject.cluster ?? {} };
  return checks.flatMap((check) => check.find(stack).map((finding) => verdict(check, finding, subject)));
};

const gateways = ({ istio }: Subject): readonly CheckedGateway[] =>
  (istio?.gateways ?? []).map(({ name, values }, index) => ({ name, path: `istio.gateways.${index}.values`, stated: (path) => statedAt(values, path) }));

const verdict = (check: Check, finding: Finding, subject: Subject): Verdict => {
  const title = finding.title ?? check.title;
  const advice = finding.advice ?? check.advice;
  const said = { rule: check, path: finding.path, found: written(subject, finding.path), sentence: `✗ ${check.id} ${title}: ${advice}` };
  const reason = subject.accept[check.id];
  if (reason !== undefined) return { ...said, outcome: 'accepted', reason };
  return { ...said, outcome: check.strength === 'must' ? 'refused' : 'reported' };
};
