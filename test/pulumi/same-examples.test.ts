import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { App } from 'cdk8s';
import type { Construct } from 'constructs';
import ts from 'typescript';
import { sharedBy } from '../../lib/cdk8s/judged';
import * as library from '../../lib';
import * as pulumi from '../../lib/pulumi';
import { checkout } from '../charts/tools/cache';
import { registered } from './mocked';
import { agreedInPlan, agreedInProgram } from './planned';

/**
 * Proven: the stacks of the examples, whose files are run with either kind of constructs, without their deliveries, because what
 * engines need is filled in. Not proven: the examples as they are delivered.
 */
jest.setTimeout(60_000); // loading both SDKs takes a busy machine longer than jest waits by itself

type Props = Readonly<Record<string, unknown>>;
type Module = Readonly<Record<string, unknown>>;

/** Runs an example with a library of ours in the place of the one that it names. */
const run = (example: string, named: Module): void => {
  const { outputText } = ts.transpileModule(readFileSync(join(checkout, 'examples', example, 'main.ts'), 'utf8'), { compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022 } });
  const load = createRequire(__filename);
  const program = new Function('require', 'exports', outputText) as (require: (name: string) => unknown, exports: object) => void;
  program((name) => (name === 'istio-on-cilium' ? named : load(name)), {});
};

const withoutDelivery = ({ delivery: _delivery, ...props }: Props): never => props as never;

const planOf = (example: string) => {
  let made: App | undefined;
  const { CiliumForIstio, IstioAmbientStack } = library;
  run(example, {
    ...library,
    run: (app: App) => { made = app; },
    CiliumForIstio: Object.assign(function make(app: App, id: string, props: Props) { return new CiliumForIstio(app, id, withoutDelivery(props)); }, { existing: CiliumForIstio.existing }),
    IstioAmbientStack: function make(app: App, id: string, props: Props) { return new IstioAmbientStack(app, id, withoutDelivery(props)); },
  });
  const plan = sharedBy(made?.node.findChild('cilium') as Construct)?.judged().plan;
  if (plan === undefined) throw new Error(`${example} plans nothing`);
  return plan;
};

const programOf = async (example: string) => {
  const { CiliumForIstio, IstioAmbientStack } = pulumi;
  const { registrations } = await registered(() => {
    run(example, {
      ...library,
      run: () => undefined,
      CiliumForIstio: Object.assign(function make(_app: App, name: string, props: Props) { return new CiliumForIstio(name, withoutDelivery(props)); }, {
        existing: (_app: App, name: string, props: Props) => CiliumForIstio.existing(name, props as never),
      }),
      IstioAmbientStack: function make(_app: App, name: string, props: Props) { return new IstioAmbientStack(name, withoutDelivery(props)); },
    });
  });
  return registrations;
};

test.each(['01-kind', '02-k3s-l2', '03-existing-cilium'])('%s is the same stack by Pulumi', async (example) => {
  const agreed = agreedInProgram(await programOf(example), ['cilium', 'istio']);
  expect(agreed).toEqual(agreedInPlan(planOf(example)));
  expect(agreed.edges.length).toBeGreaterThan(4);
});
