import type { Input, Resource } from '@pulumi/pulumi';
import { factsInForce, withFilled } from '../judge';
import type { JsonObject } from '../plan';
import { judgedStack } from '../stack';
import type { JudgedStack, StatedCilium, StatedIstio } from '../stack';
import { bundleVersion } from './planned-release';
import type { LateLeaves } from './late-leaves';

/** What a Cilium and the mesh on it share. */
export interface Ground {
  /** The component's name. */
  readonly name: string;
  readonly stated: StatedCilium;
  readonly late: LateLeaves;
  /** Values that come late and may touch anything; judged inside `apply`. */
  readonly lateUnsafe: Input<JsonObject> | undefined;
  readonly charts: 'release' | 'chart';
  /** Whether a provider was named for it. */
  readonly provided: boolean;
  /** What was made for each release of the plan. */
  readonly made: Map<string, readonly Resource[]>;
  readonly meshes: StatedIstio[];
  /** The judged stack that the Cilium is installed by. */
  readonly decided: Promise<JudgedStack>;
  /** The Cilium as a mesh finds it: once it is decided, what was filled in cannot change any more. */
  readonly below: (istio: StatedIstio) => StatedCilium;
  readonly join: (istio: StatedIstio, judged: JudgedStack) => void;
}

/**
 * A mesh decides values of the Cilium below it (its CNI must not be exclusive, which Gateway API it can read), and
 * Pulumi registers at once. So those values wait until the turn of the event loop is over: in a program that makes
 * both components without waiting in between, the mesh has joined by then. One that joins later is judged with the
 * Cilium as it was decided alone, and refused where the two do not fit.
 */
export const ground = (given: Pick<Ground, 'name' | 'stated' | 'late' | 'lateUnsafe' | 'charts' | 'provided'>, alone: JudgedStack): Ground => {
  let decide: (judged: JudgedStack) => void = () => undefined;
  let open = true;
  const decided = new Promise<JudgedStack>((resolve) => { decide = resolve; });
  const settle = (judged: JudgedStack): void => {
    open = false;
    decide(judged);
  };
  setImmediate(() => { if (open) settle(alone); });
  return {
    ...given,
    made: new Map(),
    meshes: [],
    decided,
    below: (istio) => (open || !given.stated.managed ? given.stated : pinned(given.stated, alone, judgedStack(given.stated, istio))),
    join(istio, judged) {
      this.meshes.push(istio);
      if (open) settle(judged);
    },
  };
};

/** The Cilium with everything written down that was decided without a mesh, or left to the chart. */
const pinned = (cilium: StatedCilium, alone: JudgedStack, pair: JudgedStack): StatedCilium => {
  const facts = factsInForce(alone.subject);
  const decided = new Set([...alone.filled, ...pair.filled].map(({ path }) => path).filter((path) => path.startsWith('cilium.')));
  const pins = [...decided].map((path) => ({ path, value: facts.value(path) ?? null, by: [] }));
  return { ...cilium, gatewayApi: bundleVersion(alone.plan), values: withFilled({ ...cilium.values }, 'cilium', pins) };
};
