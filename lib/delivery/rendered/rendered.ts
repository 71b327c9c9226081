import { availableParallelism } from 'node:os';
import type { HelmChart, Plan, Release } from '../../plan';
import type { Delivery, OutputFile } from '../delivery';
import { namespaceObjects } from '../namespaces';
import { isCrds, isHelm, type ReleaseOf } from '../release-kinds';
import { yamlDocuments } from '../yaml-text';
import { allAtOnce } from './all-at-once';
import { applyScript } from './apply-script';
import { withHelmHome } from './helm-home';
import { helmTemplate } from './helm-template';
import { renderedFaults, type RenderedOptions } from './options';
import { crdsStep, manifestsStep, renderedStep, type Step } from './step';

/** Delivers plain manifests: every chart rendered by helm, numbered in order, with a script that applies them. */
export function rendered(options: RenderedOptions): Delivery<'rendered'> {
  return {
    engine: 'rendered',
    faults: renderedFaults({ ...options }), // JavaScript may give nothing
    objects: () => [],
    files: (plan) => files(plan, { ...options }),
  };
}

async function files(plan: Plan, options: RenderedOptions): Promise<readonly OutputFile[]> {
  const texts = await renderAll(plan, options);
  const steps = plan.releases.map((release, at) => stepOf(at + 1, release, texts.get(release.name) ?? ''));
  return [
    ...(plan.namespaces.length > 0 ? [{ path: '00-namespaces.yaml', text: yamlDocuments(namespaceObjects(plan)) }] : []),
    ...steps.flatMap((step) => step.files),
    { path: 'apply.sh', text: applyScript(plan, steps), executable: true },
  ];
}

/** Renders everything or throws every fault. */
async function renderAll(plan: Plan, options: RenderedOptions): Promise<ReadonlyMap<string, string>> {
  const releases = plan.releases.filter(isHelm);
  const kinds = [...new Set([...(plan.releases.some(isCrds) ? [gatewayClass] : []), ...options.apiVersions ?? []])];
  const limit = options.concurrency ?? availableParallelism();
  const all = await withHelmHome((folder, environment) => allAtOnce(releases, limit, async (release: ReleaseOf<HelmChart>) =>
    ({ release, rendering: await helmTemplate(release, kinds, options, { folder, environment }) })));
  const faults = new Set(all.flatMap(({ rendering }) => 'fault' in rendering ? [rendering.fault] : []));
  if (faults.size > 0) throw new Error([...faults].join('\n'));
  return new Map(all.flatMap(({ release, rendering }) => 'text' in rendering ? [[release.name, rendering.text] as const] : []));
}

/** Cilium's chart makes its GatewayClass only where it believes that the kind is there. */
const gatewayClass = 'gateway.networking.k8s.io/v1/GatewayClass';

function stepOf(at: number, release: Release, text: string): Step {
  const { content } = release;
  switch (content.kind) {
    case 'helm': return renderedStep(at, release, text);
    case 'crds': return crdsStep(at, release, content.url);
    case 'manifests': return manifestsStep(at, release, content.objects);
  }
}
