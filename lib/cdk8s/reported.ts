import type { Construct } from 'constructs';
import type { Part } from '../plan';
import type { Shared } from './judged';
import { isAwaited, renderedFaults } from './rendered-needs-synth';
import { refusals } from './verdict-lines';
import { warn } from './warn';

/** Tells the verdicts where cdk8s asks for them: it asks once for each chart, and the judge is asked once. */
export const reportedAt = (construct: Construct, shared: Shared, part: Part): void => {
  construct.node.addValidation({
    validate: () => {
      const faults = shared.faults();
      if (faults.length > 0) return part === 'cilium' ? [...faults] : [];
      if (part === 'cilium' && !isAwaited(construct)) warnOnce(shared);
      const own = part === 'cilium' ? renderedFaults(construct, shared) : [];
      return [...own, ...refusals(shared.judged(), part)];
    },
  });
};

const warned = new WeakSet<object>();

/** Where `app.synth()` is all there is, remarks are told here, once for each judgement. */
const warnOnce = (shared: Shared): void => {
  const judged = shared.judged();
  if (warned.has(judged)) return;
  warned.add(judged);
  warn(judged);
};
