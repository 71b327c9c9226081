import { told } from '../judge';
import type { Verdict } from '../judge';
import type { Part } from '../plan';
import type { JudgedStack } from '../stack';

/** The construct that a verdict is told at: the one that can change the fact. */
export const partOf = ({ path }: Verdict): Part => (path.startsWith('istio.') ? 'istio' : 'cilium');

/** What stops the synthesis: refused needs, a line each. */
export const refusals = ({ verdicts }: JudgedStack, part: Part): readonly string[] =>
  verdicts.filter((verdict) => verdict.outcome === 'refused' && partOf(verdict) === part).map(told);

/** What does not stop it and must be read: reported and waived rules. */
export const remarks = ({ verdicts }: JudgedStack): readonly string[] => verdicts
  .filter(({ outcome }) => outcome === 'reported' || outcome === 'accepted')
  .map((verdict) => (verdict.reason === undefined ? told(verdict) : `${told(verdict)} (accepted: ${verdict.reason})`));
