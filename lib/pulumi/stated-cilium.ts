import type { ComponentResourceOptions, Input } from '@pulumi/pulumi';
import type { JsonObject } from '../plan';
import { judgedStack, statedFaults } from '../stack';
import type { JudgedStack, StatedCilium } from '../stack';
import type { ChartArgs } from './args';
import { chartFaults } from './chart-faults';
import { componentFaults, namesProvider } from './component-faults';
import { faultsError, isNew } from './fault';
import type { Fault } from './fault';
import { ground } from './ground';
import type { Ground } from './ground';
import { judgedLeaves } from './judged-leaves';
import { putBack, setAside, setAsideUnsafe, whenKnown } from './late-leaves';
import type { LateLeaves } from './late-leaves';
import type { LateChartValues } from './placed';
import { bundleVersion, plannedValues } from './planned-release';
import { lateFaults } from './stated-args';
import { refusals } from './verdict-faults';

/** The arguments of a Cilium with the types set aside. */
export type CiliumGiven = Omit<StatedCilium, 'managed' | 'delivery' | 'unsafeValues'> & ChartArgs & { readonly unsafeValues?: Input<JsonObject> };

/** A Cilium as its component makes it. */
export interface CiliumMade { readonly ground: Ground; readonly alone: JudgedStack }

/** Judges a Cilium before anything is registered. @throws InputPropertiesError with all faults */
export const statedCilium = (type: string, name: string, args: CiliumGiven, opts: ComponentResourceOptions, managed: boolean): CiliumMade => {
  const late: LateLeaves = new Map();
  const faults: Fault[] = [...componentFaults(type, name, opts), ...lateFaults(args), ...chartFaults(args)];
  const { charts = 'release', adopt: _adopt, unsafeValues, ...given } = args;
  const unsafe = setAsideUnsafe<JsonObject>(unsafeValues, 'cilium', late);
  const stated: StatedCilium = {
    ...given,
    managed,
    values: setAside(args.values, 'cilium', 'values', late, faults) as object,
    unsafeValues: unsafe.plain,
  };
  const stating = statedFaults(stated, []).map(({ path, says }) => ({ path: path.replace(/^cilium\./, ''), says }));
  faults.push(...stating.filter((fault) => isNew(fault, faults)));
  if (faults.length > 0) throw faultsError(`${type} ${name}`, faults);
  const alone = judgedStack(stated);
  const refused = refusals(alone, 'cilium');
  if (refused.length > 0) throw faultsError(`${type} ${name}`, refused);
  return { alone, ground: ground({ name, stated, late, lateUnsafe: unsafe.late, charts, provided: namesProvider(opts) }, alone) };
};

/** The values of the Cilium release: decided with the mesh, with the inputs back in their places. */
export const ciliumValues = ({ name, stated, late, lateUnsafe, decided, meshes }: Ground, release: string): Input<LateChartValues> => {
  const leaves = judgedLeaves(`CiliumForIstio ${name}`, 'cilium', late, (known) => judgedStack({
    ...stated, values: known(stated.values) as object, unsafeValues: known(stated.unsafeValues) as JsonObject | undefined,
  }, meshes[0]));
  if (lateUnsafe === undefined) return decided.then(({ plan }) => putBack(plannedValues(plan, release), leaves));
  return whenKnown<JsonObject>(lateUnsafe).apply(async (unsafeValues): Promise<LateChartValues> => {
    const gatewayApi = bundleVersion((await decided).plan);
    const judged = judgedStack({ ...stated, gatewayApi, unsafeValues }, meshes[0]);
    const refused = refusals(judged, 'cilium', false);
    if (refused.length > 0) throw faultsError(`CiliumForIstio ${name}`, refused);
    return putBack(plannedValues(judged.plan, release), leaves);
  });
};
