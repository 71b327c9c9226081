import { execFile, spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compiledPackage, withPackages } from './compiled';

interface RealEngine {
  readonly up: (config: Readonly<Record<string, string>>) => Promise<{ readonly code: number; readonly printed: string }>;
  readonly destroy: () => Promise<{ readonly code: number; readonly printed: string }>;
}

type Reach = { readonly found: (folder: string, program: string, kubeconfig: string) => RealEngine; readonly missing?: undefined } | { readonly found?: undefined; readonly missing: string };

/** The engine itself, with its state in a folder; its Kubernetes plugin must be installed. */
const engineIn = (folder: string, source: string, kubeconfig: string): RealEngine => {
  const built = compiledPackage();
  withPackages(built.folder, '@pulumi', 'yaml');
  const state = mkdtempSync(join(folder, 'pulumi-state-'));
  writeFileSync(join(built.folder, 'Pulumi.yaml'), `name: program\nmain: ${built.program(source)}\nruntime: {name: nodejs, options: {typescript: false}}\n`);
  writeFileSync(join(built.folder, 'package.json'), '{"name": "program", "private": true}');
  const pulumi = (words: readonly string[]) => new Promise<{ readonly code: number; readonly printed: string }>((resolve) => {
    const env = {
      ...process.env, KUBECONFIG: kubeconfig, PULUMI_BACKEND_URL: `file://${state}`, PULUMI_CONFIG_PASSPHRASE: 'test', PULUMI_SKIP_UPDATE_CHECK: 'true',
      PULUMI_DISABLE_AUTOMATIC_PLUGIN_ACQUISITION: 'true',
      ...Object.fromEntries(['CACHE', 'CONFIG', 'DATA'].map((kind) => [`HELM_${kind}_HOME`, join(folder, 'home/helm', kind)])), // an import finds its chart there
    };
    execFile('pulumi', [...words, '--non-interactive'], { cwd: built.folder, env, maxBuffer: 1 << 28 }, (error, stdout, stderr) => {
      resolve({ code: error === null ? 0 : 1, printed: stdout + stderr });
    });
  });
  return {
    up: async (config) => {
      await pulumi(['stack', 'select', 'stand-in', '--create']);
      writeFileSync(join(built.folder, 'Pulumi.stand-in.yaml'), `config: ${JSON.stringify(config)}\n`);
      return pulumi(['up', '--yes', '--skip-preview']);
    },
    destroy: () => pulumi(['destroy', '--yes', '--skip-preview']),
  };
};

export const realPulumi: Reach = spawnSync('pulumi', ['version']).status === 0 ? { found: engineIn } : { missing: 'pulumi is not on PATH' };
