import { execFile } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeFiles, type Delivery } from '../../../lib/delivery';
import type { Plan } from '../../../lib/plan';
import { controlPlane, type ControlPlane } from './control-plane';
import type { Means } from './describe-where';
import { exampleOutput, filesBelow, type Edits } from './example';
import { serverSideApply } from './server-side-apply';
import { world, type World } from './world';

/** A control plane, and what there is to install on it. */
export interface Site {
  readonly plane: ControlPlane;
  readonly world: World;
  readonly folder: string;
  readonly helm: string;
  /** Runs a program with this plane's kubeconfig, kubectl and helm; what it prints. */
  readonly run: (command: string, words: readonly string[], more?: NodeJS.ProcessEnv) => Promise<string>;
  /** What a delivery writes for a plan, in a folder of this name, with the addresses of this machine. */
  readonly output: (name: string, delivery: Delivery, plan: Plan) => Promise<string>;
  readonly example: (example: string, name: string, edits?: Edits, addresses?: Edits) => Promise<string>;
  readonly close: () => Promise<void>;
}

export const site = async (means: Means, options: { readonly secondsUntilReady?: number } = {}): Promise<Site> => {
  const plane = await controlPlane(means.programs, options);
  const { folder } = plane.workspace;
  await serverSideApply(plane.api, ['istio-ingress', 'ingress-public', 'ingress-internal'].map(uninjected));
  const near = await world(folder, means.charts);
  const helmHome = Object.fromEntries(['CACHE', 'CONFIG', 'DATA'].map((kind) => [`HELM_${kind}_HOME`, join(folder, 'home/helm', kind)]));
  const run: Site['run'] = (command, words, more = {}) => new Promise((resolve, reject) => {
    const env = { PATH: process.env['PATH'], HOME: join(folder, 'home'), KUBECONFIG: plane.kubeconfig, KUBECTL: plane.kubectlPath, HELM: means.charts.helm, ...helmHome, ...more };
    execFile(command, words, { cwd: folder, env, maxBuffer: 1 << 28 }, (error, stdout, stderr) =>
      error === null ? resolve(stdout) : reject(new Error(`${command} ${words.join(' ')}: ${stderr}${stdout}`)));
  });
  return {
    plane,
    world: near,
    folder,
    helm: means.charts.helm,
    run,
    output: async (name, delivery, plan) => {
      const target = join(folder, name);
      await writeFiles(target, await delivery.files(plan));
      for (const file of filesBelow(target)) {
        const text = readFileSync(file, 'utf8');
        const local = near.addresses.reduce((result, [from, to]) => result.replaceAll(from, to), text);
        if (local !== text) writeFileSync(file, local);
      }
      return target;
    },
    example: (example, name, edits = [], addresses = []) => exampleOutput(example, join(folder, name), edits, [...addresses, ...near.addresses]),
    close: async () => {
      await near.close();
      await plane.close();
    },
  };
};

/** No istiod answers here and injection fails closed, so where gateways live nobody is asked for it. */
const uninjected = (name: string): object =>
  ({ apiVersion: 'v1', kind: 'Namespace', metadata: { name, labels: { 'istio-injection': 'disabled' } } });
