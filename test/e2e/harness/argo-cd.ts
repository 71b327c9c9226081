import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { applyCrds } from './apply-crds';
import { argoCdCrds, argoCdSettings } from './crds';
import { pause, until } from './until';
import { freePorts, listens } from './ports';
import { serverSideApply } from './server-side-apply';
import type { Site } from './site';
import type { Running } from './workspace';
import { yamlObjects } from './yaml';

/** A real Argo CD beside a control plane: redis, repo-server and application-controller as plain processes. */
export interface ArgoCd {
  /** What a person installs between the two runs of the bootstrap script; its controller is started apart. */
  readonly install: () => Promise<void>;
  /** Starts the controller with the settings that the ConfigMaps hold now; what a rollout of its StatefulSet would do. */
  readonly startController: (secondsOfSync?: number) => Promise<void>;
  /** Ends the controller; `SIGKILL` is a crash. */
  readonly stopController: (signal: 'SIGTERM' | 'SIGKILL') => Promise<void>;
}

export const redisOnPath = (): boolean => {
  try {
    execFileSync('redis-server', ['--version'], { stdio: 'pipe' });
    return true;
  } catch {
    return false;
  }
};

const namespace = 'argocd';

/** As long as the bootstrap would have it, unless a test is about that time. */
const longSync = 4800;

export const argoCd = (site: Site, binaries: string): ArgoCd => {
  const { plane } = site;
  const start = (name: string, program: string, words: readonly string[], environment?: NodeJS.ProcessEnv) => plane.workspace.start(name, program, words, environment);
  let controllerWords: readonly string[] = [];
  let environment: NodeJS.ProcessEnv = {};
  let controller: Running | undefined;
  return {
    install: async () => {
      await applyCrds(plane.api, yamlObjects(argoCdCrds()));
      const settings = yamlObjects(argoCdSettings()).filter(({ kind }) => kind === 'ConfigMap').map((object) => ({ ...object, metadata: { ...object.metadata, namespace } }));
      await serverSideApply(plane.api, [{ apiVersion: 'v1', kind: 'Namespace', metadata: { name: namespace } }, ...settings, secret, repository(site.world.url), controllerSet, project]);
      const [redis = 0, repo = 0, repoMetrics = 0, metrics = 0] = await freePorts(4);
      environment = { KUBECONFIG: plane.kubeconfig, PATH: `${renderers(site)}:${binaries}:${process.env['PATH'] ?? ''}`, ARGOCD_GPG_ENABLED: 'false', ARGOCD_FAKE_IN_CLUSTER: 'true', ARGOCD_EXEC_TIMEOUT: '90s', GIT_CONFIG_NOSYSTEM: '1', TMPDIR: join(site.folder, 'home') };
      start('redis', 'redis-server', ['--bind', '127.0.0.1', '--port', String(redis), '--save', '', '--appendonly', 'no']);
      start('repo-server', join(binaries, 'argocd-repo-server'), [
        '--address', '127.0.0.1', '--port', String(repo), '--metrics-address', '127.0.0.1', '--metrics-port', String(repoMetrics),
        '--disable-tls', '--redis', `127.0.0.1:${redis}`, '--logformat', 'text',
      ], { ...environment, ARGOCD_NAMESPACE: namespace });
      controllerWords = [
        '--kubeconfig', plane.kubeconfig, '--namespace', namespace, '--repo-server', `127.0.0.1:${repo}`, '--repo-server-plaintext',
        '--redis', `127.0.0.1:${redis}`, '--metrics-port', String(metrics), '--logformat', 'text',
      ];
      await until('the repo-server listens', () => listens(repo));
    },
    startController: async (secondsOfSync = longSync) => {
      controller = start('application-controller', join(binaries, 'argocd-application-controller'), [...controllerWords, '--sync-timeout', String(secondsOfSync)], { ...environment, ARGOCD_CONTROLLER_REPLICAS: '1' });
      await controller.up(() => pause(1500).then(() => true));
    },
    stopController: async (signal) => controller?.stop(signal),
  };
};

/** A folder with what the repo-server renders with: helm, and the kustomize that is in kubectl. */
const renderers = ({ folder, plane, helm }: Site): string => {
  const bin = join(folder, 'bin');
  mkdirSync(bin);
  symlinkSync(helm, join(bin, 'helm'));
  writeFileSync(join(bin, 'kustomize'), `#!/bin/sh\n[ "$1" = build ] && shift\nexec ${plane.kubectlPath} kustomize "$@"\n`, { mode: 0o755 });
  return bin;
};

const labels = (name: string) => ({ 'app.kubernetes.io/name': name, 'app.kubernetes.io/part-of': 'argocd' });
const secret = { apiVersion: 'v1', kind: 'Secret', metadata: { name: 'argocd-secret', namespace, labels: labels('argocd-secret') }, stringData: { 'server.secretkey': 'only-in-this-test' } };
const repository = (url: string): object =>
  ({ apiVersion: 'v1', kind: 'Secret', metadata: { name: 'charts', namespace, labels: { 'argocd.argoproj.io/secret-type': 'repository' } }, stringData: { type: 'helm', name: 'charts', url: `${url}/charts` } });
const project = {
  apiVersion: 'argoproj.io/v1alpha1', kind: 'AppProject', metadata: { name: 'default', namespace },
  spec: { sourceRepos: ['*'], destinations: [{ namespace: '*', server: '*' }], clusterResourceWhitelist: [{ group: '*', kind: '*' }] },
};

/** What the bootstrap script restarts; its pod is a fake one, and the controller runs beside it. */
const controllerSet = {
  apiVersion: 'apps/v1', kind: 'StatefulSet', metadata: { name: 'argocd-application-controller', namespace },
  spec: {
    replicas: 1, serviceName: 'argocd-application-controller', selector: { matchLabels: { app: 'controller' } },
    template: { metadata: { labels: { app: 'controller' } }, spec: { containers: [{ name: 'controller', image: 'stands-in.invalid/controller' }] } },
  },
};
