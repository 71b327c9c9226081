import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { standInEngine } from '../../pulumi/stand-in-engine/stand-in-engine';
import { isOf, unwrapped, type Registration } from '../../pulumi/stand-in-engine/registration';
import type { Loose } from './api';
import type { Site } from './site';
import { yamlObjects } from './yaml';

/** What stands in a preview for what another stack has yet to say. */
const unknown = '04da6b54-80e4-46f7-96ec-b56ff0331ba9';

/** Every object that a Pulumi example brings to a cluster, its charts rendered by helm; CRDs that it names by an address left out. */
export const pulumiObjects = async (here: Site, example: string): Promise<readonly Loose[]> => {
  const { code, printed, registrations } = await standInEngine().preview({
    program: `examples/${example}/index.ts`,
    config: { 'program:istioLogLevel': 'default:debug', 'program:cluster': 'team/eks/prod' },
    secretKeys: ['program:istioLogLevel'],
  });
  if (code !== 0) throw new Error(printed);
  const namespaces = registrations.filter((one) => isOf(one, 'Namespace')).map(inputsOf);
  const rendered: Loose[] = [];
  for (const release of registrations.filter((one) => isOf(one, 'Release'))) rendered.push(...await render(here, inputsOf(release)));
  return [...namespaces, ...rendered];
};

const inputsOf = ({ inputs }: Registration): Loose => JSON.parse(JSON.stringify(unwrapped(inputs)).replaceAll(unknown, '192.0.2.10'));

const render = async ({ folder, run, helm, world }: Site, { name, namespace, chart, version, values = {} }: Loose): Promise<readonly Loose[]> => {
  const file = join(folder, `values-of-${name}.json`);
  writeFileSync(file, JSON.stringify(values));
  return yamlObjects(await run(helm, [
    'template', name, chart, '--repo', `${world.url}/charts`, '--version', version, '--namespace', namespace, '--values', file, '--kube-version', '1.34.4',
    '--api-versions', 'gateway.networking.k8s.io/v1/GatewayClass', '--include-crds', '--skip-tests',
  ]));
};
