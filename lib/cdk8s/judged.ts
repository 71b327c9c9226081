import type { Delivery } from '../delivery';
import { judgedStack, statedFaults } from '../stack';
import type { JudgedStack, StatedCilium, StatedIstio } from '../stack';

/** One Cilium and the mesh that joins it later: judged once, when somebody first asks after both are known. */
export interface Shared {
  readonly cilium: StatedCilium;
  /** Adds the mesh: values, versions and objects of the Cilium may be others from here on. */
  readonly join: (istio: StatedIstio) => void;
  /** Asks to be told of a mesh that joins. */
  readonly onJoin: (told: () => void) => void;
  readonly meshes: () => readonly StatedIstio[];
  /** What is wrong with what was stated, before any rule: sentences. */
  readonly faults: () => readonly string[];
  readonly judged: () => JudgedStack;
}

const every = new WeakSet<object>();

export const shared = (cilium: StatedCilium): Shared => {
  const meshes: StatedIstio[] = [];
  const listeners: (() => void)[] = [];
  let known: { readonly judged: JudgedStack; readonly meshes: number } | undefined;
  const self: Shared = {
    cilium,
    join: (istio) => {
      meshes.push(istio);
      listeners.forEach((told) => told());
    },
    onJoin: (told) => { listeners.push(told); },
    meshes: () => meshes,
    faults: () => statedFaults(cilium, meshes).map(({ says }) => says),
    judged: () => {
      if (known?.meshes !== meshes.length) known = { judged: judgedStack(cilium, meshes[0]), meshes: meshes.length };
      return known.judged;
    },
  };
  every.add(self);
  return self;
};

/** What a construct shares, where it is one of ours. (cdk8s answers `instanceof` for every chart alike.) */
export const sharedBy = (construct: object): Shared | undefined => {
  const own: unknown = Reflect.get(construct, 'shared');
  return typeof own === 'object' && own !== null && every.has(own) ? (own as Shared) : undefined;
};

/** The way to the cluster: the Cilium's, or the mesh's own where somebody else runs Cilium. */
export const deliveryOf = ({ cilium, meshes }: Shared): Delivery | undefined => cilium.delivery ?? meshes()[0]?.delivery;
