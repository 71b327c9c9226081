import * as pulumi from '@pulumi/pulumi';
import type { ComponentResource, Input, Output } from '@pulumi/pulumi';
import type { ChartArgs } from './args';
import { faultsError } from './fault';
import type { LateChartValues } from './placed';

type Kind = NonNullable<ChartArgs['charts']>;

/**
 * Resolves while the charts are what they were when the component was first made. Neither kind knows the other's objects: a switch
 * would make each object anew and then delete what the old kind holds, the same objects. A program cannot ask what a stack
 * was, but a `Stash` of the engine gives back what it was first given. Engines before it, and SDKs that cannot ask, remember nothing.
 *
 * @throws InputPropertiesError where the kind is another one, before a chart is registered; also in a preview
 */
export const keptKind = async (component: ComponentResource, label: string, name: string, kind: Kind): Promise<void> => {
  if (!await remembers()) return;
  const stash = new pulumi.Stash(`${name}-charts`, { input: kind }, { parent: component });
  const first = await known<Kind>(stash.output);
  if (first === undefined || first === kind) return;
  throw faultsError(label, [{ path: 'charts', says: switched(first, kind, await known(stash.urn) ?? `${name}-charts`) }]);
};

/** A promise, in which each secret leaf stays one by itself; an Output would make one of all values. */
export const whenKept = (kept: Promise<void>, values: () => Input<LateChartValues>): Promise<LateChartValues> => kept.then(values) as Promise<LateChartValues>;

const switched = (from: Kind, to: Kind, urn: string): string =>
  `this was made with '${from}' and is '${to}' now: ${harm[to]}. Leave it at '${from}', or move by the steps of docs/pulumi.md and then forget the old kind: pulumi state delete '${urn}'`;

const harm: { readonly [To in Kind]: string } = {
  chart: 'the old releases would be uninstalled after their objects became resources, and take them along',
  release: 'the old resources would be deleted after the releases took their objects over',
};

/** `Stash` came with 3.208. The SDK that can ask for a version came later, so whoever can ask has it. */
const remembers = async ({ requirePulumiVersion }: Partial<Pick<typeof pulumi, 'requirePulumiVersion'>> = pulumi): Promise<boolean> =>
  requirePulumiVersion !== undefined && requirePulumiVersion('>=3.208.0').then(() => true, () => false);

/**
 * The value of an output, `undefined` where a preview does not know it. A promise and no output, so that nothing depends on
 * the stash: it must be deletable by itself.
 */
const known = async <Value>(output: Output<unknown>): Promise<Value | undefined> => {
  const isKnown: unknown = await Reflect.get(output, 'isKnown');
  return isKnown === true ? new Promise<Value>((resolve) => { output.apply((value) => { resolve(value as Value); }); }) : undefined;
};
