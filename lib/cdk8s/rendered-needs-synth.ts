import type { IConstruct } from 'constructs';
import type { Shared } from './judged';
import { deliveryOf } from './judged';

const allowed = new WeakSet<object>();

/** From here on `app.synth()` is called by something that renders. */
export const allowRendered = (app: IConstruct): void => { allowed.add(app); };

/** `app.synth()` cannot wait for helm, and would write a folder without any manifest. */
export const renderedFaults = (construct: IConstruct, shared: Shared): readonly string[] => {
  const waits = ['rendered', 'helmfile'].includes(deliveryOf(shared)?.engine ?? '');
  if (!waits || allowed.has(construct.node.root)) return [];
  return [`${deliveryOf(shared)?.engine}() writes files that app.synth() cannot: end the program with "await synth(app)" from istio-on-cilium`];
};
