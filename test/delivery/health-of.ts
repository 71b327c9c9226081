import { applicationHealth } from '../../lib/delivery';
import { runLua } from './lua';
import type { Loose } from './read';

const source = { repoURL: 'https://charts.example.org', chart: 'istiod', targetRevision: '1.30.3', helm: { releaseName: 'istiod', values: 'a: null\n' } };
const destination = { server: 'https://kubernetes.default.svc', namespace: 'istio-system' };

/** Without shared parts, so that a change of one side is no change of the other. */
const settled = (): Loose => JSON.parse(JSON.stringify({
  spec: { source, destination, syncPolicy: { automated: { prune: true, selfHeal: true } } },
  status: {
    sync: { status: 'Synced', comparedTo: { source, destination } },
    health: { status: 'Healthy' },
    operationState: { phase: 'Succeeded' },
    resources: [{ kind: 'Deployment', status: 'Synced' }],
  },
}));

/** What our health check says of a settled Application after a change. */
export const healthOf = (change: (object: Loose) => void) => {
  const object = settled();
  change(object);
  return runLua(applicationHealth, object);
};
