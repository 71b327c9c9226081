import type { Manifest, Release } from '../../plan';
import type { OutputFile } from '../delivery';
import { yamlDocuments, yamlText } from '../yaml-text';
import { documents, textOfDocuments, type RenderedDocument } from './documents';

/** The files of one release and the lines of `apply.sh` that bring it to the cluster and wait for it. */
export interface Step {
  readonly files: readonly OutputFile[];
  readonly lines: readonly string[];
}

/** `01` for the first release; `00` are the namespaces. */
export const numbered = (at: number, name: string): string => `${String(at).padStart(2, '0')}-${name}`;

/** A release that helm rendered: its CRDs apart, because the rest may hold objects of them. */
export function renderedStep(at: number, release: Release, rendering: string): Step {
  const all = documents(rendering);
  const crds = all.filter(isCrd);
  const rest = all.filter((one) => !isCrd(one));
  const crdFile = `${numbered(at, release.name)}-crds.yaml`;
  const file = `${numbered(at, release.name)}.yaml`;
  return {
    files: [
      ...(crds.length > 0 ? [{ path: crdFile, text: textOfDocuments(crds) }] : []),
      { path: file, text: textOfDocuments(rest) },
    ],
    lines: [
      ...(crds.length > 0 ? [`apply -f ${crdFile}`, established] : []),
      ...(rest.length > 0 ? [`apply ${namespaceFlag(release, rest)}-f ${file}`] : []),
      ...rest.filter(isWorkload).map((one) => `rollout ${one.namespace ?? release.namespace} ${one.kind.toLowerCase()}/${one.name}`),
    ],
  };
}

export function manifestsStep(at: number, release: Release, objects: readonly Manifest[]): Step {
  const file = `${numbered(at, release.name)}.yaml`;
  return { files: [{ path: file, text: yamlDocuments(objects) }], lines: objects.length > 0 ? [`apply -f ${file}`] : [] };
}

/** CRDs that others publish are referred to, not copied. */
export function crdsStep(at: number, release: Release, url: string): Step {
  const folder = numbered(at, release.name);
  const kustomization = { apiVersion: 'kustomize.config.k8s.io/v1beta1', kind: 'Kustomization', resources: [url] };
  return { files: [{ path: `${folder}/kustomization.yaml`, text: yamlText(kustomization) }], lines: [`apply -k ${folder}`, established] };
}

const established = 'established';

/** kubectl refuses a namespace that differs from an object's own, and puts objects without one into it. */
const namespaceFlag = ({ namespace }: Release, all: readonly RenderedDocument[]): string =>
  all.every((one) => one.namespace === undefined || one.namespace === namespace) ? `-n ${namespace} ` : '';

const isCrd = ({ kind }: RenderedDocument): boolean => kind === 'CustomResourceDefinition';
const isWorkload = ({ kind }: RenderedDocument): boolean => ['DaemonSet', 'Deployment', 'StatefulSet'].includes(kind);
