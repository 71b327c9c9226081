import { gatewayApiLines } from '../../catalogue';
import type { GatewayApiLine } from '../../catalogue';
import { factsInForce, judge } from '../../judge';
import type { Subject } from '../../judge';

/** The bundle of a stack; `null` where somebody else installs the CRDs. */
export const bundleOf = (subject: Subject): GatewayApiLine | null => {
  const line = factsInForce(subject).value('gatewayApi.line');
  return gatewayApiLines.find((known) => known === line) ?? null;
};

/**
 * The stack after a step, with its bundle settled: what is there stays while nothing speaks against it, and never goes back, because
 * bundles from 1.5 on refuse older ones.
 */
export const withBundle = (here: Subject, next: Subject): Subject => {
  const there = bundleOf(here);
  if (there === null) return next;
  const { gatewayApi: stated, ...silent } = next;
  const wanted = bundleOf(silent) ?? there;
  const kept = { ...next, gatewayApi: { line: there } };
  if (isBefore(wanted, there) || (stated !== undefined && !speaksAgainst(kept))) return kept;
  return stated === undefined ? silent : { ...next, gatewayApi: { line: wanted } };
};

const isBefore = (one: GatewayApiLine, other: GatewayApiLine): boolean => gatewayApiLines.indexOf(one) < gatewayApiLines.indexOf(other);

const speaksAgainst = (subject: Subject): boolean =>
  judge(subject).some(({ path, outcome }) => path === 'gatewayApi.line' && (outcome === 'refused' || outcome === 'reported'));
