import type { Part } from '../plan';
import type { JudgedStack } from '../stack';
import type { Verdict } from '../judge';

/** The construct that a verdict is told at: the one that can change the fact. */
export const partOf = ({ path }: Verdict): Part => (path.startsWith('istio.') ? 'istio' : 'cilium');

/** What stops the synthesis: refused needs, a line each. */
export const refusals = ({ verdicts }: JudgedStack, part: Part): readonly string[] =>
  verdicts.filter((verdict) => verdict.outcome === 'refused' && partOf(verdict) === part).map(line);

/** What does not stop it and must be read: reported and waived rules. */
export const remarks = ({ verdicts }: JudgedStack): readonly string[] => verdicts
  .filter(({ outcome }) => outcome === 'reported' || outcome === 'accepted')
  .map((verdict) => (verdict.reason === undefined ? line(verdict) : `${line(verdict)} (accepted: ${verdict.reason})`));

const line = ({ sentence, path, found }: Verdict): string =>
  `${sentence} [${path} is ${found === undefined ? 'not set' : JSON.stringify(found)}]`;
