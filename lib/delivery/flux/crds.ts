import type { CrdBundle, Manifest } from '../../plan';
import type { ReleaseOf } from '../release-kinds';
import { asIs, crdStage, stays } from './marks';
import { objectName } from '../object-name';
import type { FluxSettings } from './options';

/**
 * CRDs from the repository that publishes them. The revision is in the source's name, so that a new one changes the
 * Kustomization and cannot be mistaken for the one that was ready before.
 */
export function crds(release: ReleaseOf<CrdBundle>, settings: FluxSettings): readonly [Manifest, Manifest] {
  const { repository, revision, path } = release.content;
  const name = objectName(`${release.name}-${revision}`);
  const { namespace, interval } = settings;
  return [{
    apiVersion: 'source.toolkit.fluxcd.io/v1',
    kind: 'GitRepository',
    metadata: { name, namespace, labels: crdStage, annotations: asIs },
    spec: { interval, url: repository, ref: { tag: revision } },
  }, {
    apiVersion: 'kustomize.toolkit.fluxcd.io/v1',
    kind: 'Kustomization',
    metadata: { name: release.name, namespace, labels: crdStage, annotations: { ...asIs, ...stays } },
    spec: {
      interval,
      retryInterval: '2m',
      timeout: `${settings.timeoutMinutes}m`,
      sourceRef: { kind: 'GitRepository', name },
      path: `./${path}`,
      prune: false,
      deletionPolicy: 'Orphan',
      wait: true,
    },
  }];
}
