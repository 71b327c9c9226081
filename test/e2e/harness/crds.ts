import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { goModule } from './go-module';

/** The lines of the Gateway API whose bundles are in reach. */
export const gatewayApiVersions = ['1.4.1', '1.5.1', '1.6.1'] as const;

/** The kinds that Cilium's operator registers, of the version that `go-module.ts` pins. */
export const ciliumCrds = (): string => {
  const folder = join(goModule('github.com/cilium/cilium@v1.19.6'), 'pkg/k8s/apis/cilium.io/client/crds');
  return readdirSync(folder).map((version) => documentsOf(join(folder, version))).join('---\n');
};

/** The standard channel of a bundle, as one file. */
export const gatewayApiCrds = (version: (typeof gatewayApiVersions)[number]): string =>
  documentsOf(join(gatewayApiFolder(version), 'standard'));

/** The kustomization that an engine reads from the project's repository. */
export const gatewayApiFolder = (version: (typeof gatewayApiVersions)[number]): string =>
  join(goModule(`sigs.k8s.io/gateway-api@v${version}`), 'config/crd');

/** Without ApplicationSets, which nothing here makes: their schema is larger than all others together, and whoever follows kinds reads all schemas at every change of one. */
export const argoCdCrds = (): string =>
  documentsOf(join(goModule('github.com/argoproj/argo-cd/v3@v3.2.11'), 'manifests/crds'), (name) => name !== 'applicationset-crd.yaml');

/** The settings that its own manifests install it with. */
export const argoCdSettings = (): string =>
  documentsOf(join(goModule('github.com/argoproj/argo-cd/v3@v3.2.11'), 'manifests/base/config'));

/** Stands in for a kind that OpenShift brings and istio-cni's chart makes use of there; it takes any content. */
export const attachmentsCrd = JSON.stringify({
  apiVersion: 'apiextensions.k8s.io/v1',
  kind: 'CustomResourceDefinition',
  metadata: { name: 'network-attachment-definitions.k8s.cni.cncf.io' },
  spec: {
    group: 'k8s.cni.cncf.io',
    names: { kind: 'NetworkAttachmentDefinition', plural: 'network-attachment-definitions' },
    scope: 'Namespaced',
    versions: [{ name: 'v1', served: true, storage: true, schema: { openAPIV3Schema: { 'type': 'object', 'x-kubernetes-preserve-unknown-fields': true } } }],
  },
});

const documentsOf = (folder: string, isWanted = (_name: string) => true): string =>
  readdirSync(folder).filter((name) => name.endsWith('.yaml') && name !== 'kustomization.yaml' && isWanted(name)).sort()
    .map((name) => `${readFileSync(join(folder, name), 'utf8').replace(/\n*$/, '\n')}`).join('---\n');
