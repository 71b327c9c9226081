import type { IConstruct } from 'constructs';
import type { Shared } from './judged';
import { deliveryOf } from './judged';

const allowed = new WeakSet<object>();

/** From here on `app.synth()` is called by something that renders. */
export const allowRendered = (app: IConstruct): void => { allowed.add(app); };

/** Whether somebody waits for files and tells remarks: `synth` or `run`. */
export const isAwaited = (construct: IConstruct): boolean => allowed.has(construct.node.root);

/** `app.synth()` cannot wait for helm, and would write a folder without any manifest. */
export const renderedFaults = (construct: IConstruct, shared: Shared): readonly string[] => {
  const waits = ['rendered', 'helmfile'].includes(deliveryOf(shared)?.engine ?? '');
  if (!waits || isAwaited(construct)) return [];
  return [`${deliveryOf(shared)?.engine}() writes files that app.synth() cannot: end the program with "void run(app)" from istio-on-cilium, or await synth(app)`];
};
