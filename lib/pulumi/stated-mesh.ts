import type { ComponentResourceOptions, Input } from '@pulumi/pulumi';
import type { JsonObject } from '../plan';
import type { StatedCharts, StatedCilium, StatedGateway, StatedIstio, JudgedStack } from '../stack';
import { judgedStack, statedFaults } from '../stack';
import type { ChartArgs } from './args';
import { chartFaults } from './chart-faults';
import { componentFaults, namesProvider } from './component-faults';
import { faultsError, isNew } from './fault';
import type { Fault } from './fault';
import type { Ground } from './ground';
import { judgedLeaves } from './judged-leaves';
import { putBack, setAside, setAsideUnsafe, whenKnown } from './late-leaves';
import type { LateLeaves } from './late-leaves';
import type { LateChartValues } from './placed';
import { plannedValues } from './planned-release';
import { lateFaults, lateIn } from './stated-args';
import { refusals } from './verdict-faults';

/** The arguments of a mesh with the types set aside. */
export type MeshGiven = Omit<StatedIstio, 'delivery' | 'unsafeValues'> & ChartArgs & { readonly unsafeValues?: Input<StatedCharts> };

/** A mesh as its component makes it. */
export interface MeshMade {
  readonly stated: StatedIstio;
  /** The Cilium as it was judged with this mesh. */
  readonly below: StatedCilium;
  readonly judged: JudgedStack;
  readonly late: LateLeaves;
  readonly lateUnsafe: Input<StatedCharts> | undefined;
}

/** Judges a mesh with its Cilium before anything is registered. @throws InputPropertiesError with all faults */
export const statedMesh = (type: string, name: string, ground: Ground | undefined, args: MeshGiven, opts: ComponentResourceOptions): MeshMade => {
  const late: LateLeaves = new Map();
  const faults: Fault[] = [...componentFaults(type, name, opts), ...lateFaults(args), ...chartFaults({ ...args, charts: args.charts ?? ground?.charts }), ...groundFaults(ground, name, opts)];
  const { charts: _charts, adopt: _adopt, unsafeValues, ...given } = args;
  const unsafe = setAsideUnsafe<StatedCharts>(unsafeValues, 'istio', late);
  const stated: StatedIstio = {
    ...given,
    values: byChart(args.values, late, faults),
    gateways: (args.gateways ?? []).map((gateway, index) => gatewayOf(gateway, `gateways[${index}]`, late, faults)),
    unsafeValues: unsafe.plain,
  };
  if (ground === undefined) throw faultsError(`${type} ${name}`, faults);
  const stating = statedFaults(ground.stated, [...ground.meshes, stated])
    .filter(({ path }) => path.startsWith('istio.'))
    .map(({ path, says }) => ({ path: path.replace('istio.', ''), says }));
  faults.push(...stating.filter((fault) => isNew(fault, faults)));
  if (faults.length > 0) throw faultsError(`${type} ${name}`, faults);
  const below = ground.below(stated);
  const judged = judgedStack(below, stated);
  const refused = refusals(judged, 'istio');
  if (refused.length > 0) throw faultsError(`${type} ${name}`, refused);
  ground.join(stated, judged);
  const leaves = judgedLeaves(`${type} ${name}`, 'istio', late, (known) => judgedStack(below, {
    ...stated,
    values: known(stated.values) as StatedCharts,
    unsafeValues: known(stated.unsafeValues) as StatedCharts | undefined,
    gateways: known(stated.gateways) as readonly StatedGateway[],
  }));
  return { stated, below, judged, late: leaves, lateUnsafe: unsafe.late };
};

/** The values of a release of the mesh, with the inputs back in their places. */
export const meshValues = (type: string, { lateUnsafe }: Ground, made: MeshMade, release: string): Input<LateChartValues> => {
  const { stated, below, judged, late } = made;
  if (lateUnsafe === undefined && made.lateUnsafe === undefined) return putBack(plannedValues(judged.plan, release), late);
  return whenKnown<{ readonly cilium?: JsonObject; readonly mesh?: StatedCharts }>({ cilium: lateUnsafe, mesh: made.lateUnsafe }).apply((known): LateChartValues => {
    const whole = judgedStack(
      { ...below, ...(known.cilium !== undefined && { unsafeValues: known.cilium }) },
      { ...stated, ...(known.mesh !== undefined && { unsafeValues: known.mesh }) },
    );
    const refused = refusals(whole, 'istio', false);
    if (refused.length > 0) throw faultsError(type, refused);
    return putBack(plannedValues(whole.plan, release), late);
  });
};

const groundFaults = (ground: Ground | undefined, name: string, opts: ComponentResourceOptions): readonly Fault[] => {
  if (ground === undefined) return [{ path: 'cilium', says: 'is no Cilium of istio-on-cilium/pulumi: make one with CiliumForIstio, or CiliumForIstio.existing' }];
  if (!ground.provided || namesProvider(opts)) return [];
  return [{ path: 'provider', says: `the Cilium '${ground.name}' has a Kubernetes provider and '${name}' has none, so it would go to whatever cluster the kubeconfig names: pass the same { provider }` }];
};

const byChart = (values: StatedCharts | undefined, late: LateLeaves, faults: Fault[]): StatedCharts =>
  Object.fromEntries(Object.entries(values ?? {}).map(([chart, own]) => [chart, setAside(own, `istio.${chart}`, `values.${chart}`, late, faults)]));

const gatewayOf = ({ values, ...plain }: StatedGateway, path: string, late: LateLeaves, faults: Fault[]): StatedGateway => {
  faults.push(...lateIn(path, plain));
  return { ...plain, ...(values !== undefined && { values: setAside(values, 'istio.gateway', `${path}.values`, late, faults) as object }) };
};
