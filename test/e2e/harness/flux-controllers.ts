import { join } from 'node:path';
import { applyCrds } from './apply-crds';
import { fluxCrds } from './flux';
import { freePorts, listens } from './ports';
import { serverSideApply } from './server-side-apply';
import type { Site } from './site';
import type { Running } from './workspace';
import { yamlObjects } from './yaml';

/** Flux's real kustomize-controller and helm-controller, as plain processes. */
export interface FluxControllers {
  /** The kinds, the namespace and Flux's own source; what `flux bootstrap` would make. */
  readonly install: () => Promise<void>;
  readonly start: () => Promise<void>;
  /** Ends both; `SIGKILL` is a crash. */
  readonly stop: (signal: 'SIGTERM' | 'SIGKILL') => Promise<void>;
}

/** Dependencies are asked again in seconds here, in half a minute by default. */
const quick = ['--requeue-dependency=1s', '--interval-jitter-percentage=0', '--watch-all-namespaces'];
/** What docs/delivery.md advises to those who do not want to wait for a time-out. */
const noWaiting = '--feature-gates=CancelHealthCheckOnNewRevision=true';

export const fluxControllers = ({ plane, folder }: Site, binaries: string): FluxControllers => {
  let running: readonly Running[] = [];
  const start = async (name: string): Promise<Running> => {
    const [metrics = 0, health = 0] = await freePorts(2);
    const words = [`--metrics-addr=127.0.0.1:${metrics}`, `--health-addr=127.0.0.1:${health}`, ...quick, noWaiting];
    const started = plane.workspace.start(name, join(binaries, name), words, { KUBECONFIG: plane.kubeconfig, RUNTIME_NAMESPACE: 'flux-system', TMPDIR: join(folder, 'home') });
    await started.up(() => listens(health));
    return started;
  };
  return {
    install: async () => {
      await applyCrds(plane.api, yamlObjects(fluxCrds(binaries, join(folder, 'flux-crds'))));
      await serverSideApply(plane.api, [{ apiVersion: 'v1', kind: 'Namespace', metadata: { name: 'flux-system' } }, ownRepository]);
    },
    start: async () => {
      running = await Promise.all(['kustomize-controller', 'helm-controller'].map(start));
    },
    stop: async (signal) => {
      await Promise.all(running.map((one) => one.stop(signal)));
    },
  };
};

const ownRepository = {
  apiVersion: 'source.toolkit.fluxcd.io/v1',
  kind: 'GitRepository',
  metadata: { name: 'flux-system', namespace: 'flux-system' },
  spec: { interval: '10m', url: 'https://git.example/platform.git' },
};
