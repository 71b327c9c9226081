import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isOf, unwrapped } from './stand-in-engine/registration';
import type { Registration } from './stand-in-engine/registration';
import type { Cluster } from './stand-in-engine/stand-in-engine';

/** What this needs of a control plane. */
interface Place {
  readonly folder: string;
  readonly helm: string;
  readonly plane: { readonly kubectlPath: string };
  readonly run: (command: string, words: readonly string[]) => Promise<string>;
}

interface ReleaseInputs {
  readonly name: string;
  readonly namespace: string;
  readonly chart: string;
  readonly version: string;
  readonly values?: object;
  readonly timeout: number;
  readonly maxHistory: number;
  readonly repositoryOpts?: { readonly repo: string };
  readonly takeOwnership?: boolean;
}

/** A cluster in which a `helm.v3.Release` is what helm makes of it, and a `Namespace` what kubectl does. Charts come from loopback. */
export const helmCluster = ({ folder, helm, plane, run }: Place): Cluster => {
  const write = async (words: readonly string[], resource: Registration): Promise<void> => {
    const { name, namespace, chart, version, values, timeout, maxHistory, repositoryOpts, takeOwnership } = unwrapped(resource.inputs) as ReleaseInputs;
    const file = join(folder, `values-of-${name}.json`);
    writeFileSync(file, JSON.stringify(values ?? {}), { mode: 0o600 });
    const from = repositoryOpts === undefined ? [] : ['--repo', repositoryOpts.repo];
    await run(helm, [...words, name, chart, ...from, '--version', version, '--namespace', namespace, '--values', file, '--wait', '--timeout', `${Math.min(timeout, 40)}s`,
      ...(takeOwnership === true ? ['--take-ownership'] : []), ...(words[0] === 'upgrade' ? ['--history-max', `${maxHistory}`] : [])]);
  };
  const object = (verb: string, resource: Registration) => {
    const file = join(folder, `object-${resource.name}.json`);
    writeFileSync(file, JSON.stringify(unwrapped(resource.inputs)));
    return run(plane.kubectlPath, [verb, '-f', file]);
  };
  return {
    // A release whose first install failed is in helm's memory; the provider has it in its state and upgrades it.
    create: async (resource) => { await (isOf(resource, 'Release') ? write(['upgrade', '--install'], resource) : isOf(resource, 'Namespace') ? object('create', resource) : undefined); },
    // What is imported must be there, and is left as it is.
    adopt: async ({ importId, ...resource }) => {
      const [namespace = '', name = ''] = importId.split('/');
      await (isOf({ importId, ...resource }, 'Release') ? run(helm, ['status', name, '--namespace', namespace]) : run(plane.kubectlPath, ['get', 'namespace', importId]));
    },
    update: async (resource) => { await (isOf(resource, 'Release') ? write(['upgrade'], resource) : object('apply', resource)); },
    remove: async (resource) => {
      const { name, namespace } = unwrapped(resource.inputs) as ReleaseInputs;
      await (isOf(resource, 'Release') ? run(helm, ['uninstall', name, '--namespace', namespace, '--wait', '--timeout', '90s']) : object('delete', resource));
    },
  };
};
