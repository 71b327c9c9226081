/**
 * Does not prove that traffic flows while a step is carried out: the nodes run no image. Helm carries the steps out,
 * release after release; what else a step tells people to do (look at a metric, drain a node) is not done.
 */
import type { GatewayApiVersion } from '../../lib/catalogue';
import { planUpgrade, type Plan, type Release, type UpgradeStep } from '../../lib/plan';
import { ciliumVersions } from '../charts/tools/cilium-charts';
import { ambientPlan, ambientSubject, helmReleases } from './harness/ambient-plan';
import type { Loose } from './harness/api';
import { istioVersions } from './harness/charts';
import { gatewayApiVersions } from './harness/crds';
import { describeWhere } from './harness/describe-where';
import { differences, endState } from './harness/end-state';
import { helmInstall } from './harness/helm-install';
import { orderOf } from './harness/order';
import { site, type Site } from './harness/site';
import { undisturbed } from './harness/undisturbed';
import { yamlObjects } from './harness/yaml';

const inReach = <Version extends string>(versions: readonly Version[], line = ''): Version | undefined => versions.find((version) => version.startsWith(`${line}.`));

describeWhere('The steps of planUpgrade(), carried out by helm on a real API server', ['kube', 'kwok'], (means) => {
  let here: Site;
  beforeAll(async () => { here = await site(means, { secondsUntilReady: 1 }); });
  afterAll(() => here?.close());

  const { steps } = planUpgrade(ambientSubject('1.30.3', '1.16.19'), { cilium: '1.20', istio: '1.31' });
  const plans = plansAfter(steps);
  const target = plans.at(-1)?.plan ?? ambientPlan('1.31.0', '1.20.0');

  test('start from the installation of today', async () => {
    for (const release of ambientPlan('1.30.3', '1.16.19').releases) await helmInstall(here, release);
    expect(Object.keys(await manifests(here))).toEqual(charts(target));
  });

  test.each(plans.map(({ step, plan }) => [`${step.product} ${step.from} to ${step.to}`, step, plan] as const))('%s writes its releases in the order that it prints, each when the one before is ready', async (_, step, plan) => {
    const since = new Date().toISOString();
    const inStep = named(plan, step.releases);
    for (const release of inStep) await helmInstall(here, release);
    const { observed, violations } = orderOf(chained(plan, inStep), here.plane.audit(), { since });
    const written = [...observed].sort((one, other) => one.firstWrite < other.firstWrite ? -1 : 1).map(({ release }) => release);
    expect(written).toEqual(helmReleases({ releases: inStep }));
    expect(violations).toEqual([]);
  });

  test('end where a fresh installation of the target ends', async () => {
    const upgraded = await seen(here);
    await here.close(); // one control plane at a time
    const installed = await undisturbed(means, target, seen);
    expect(Object.keys(upgraded.manifests)).toEqual(Object.keys(installed.manifests));
    for (const name of charts(target)) expect([name, upgraded.manifests[name]]).toEqual([name, installed.manifests[name]]);
    expect(differences(upgraded.state, installed.state)).toEqual([]);
  });
});

/** Each step with the plan that its commit makes. */
function plansAfter(steps: readonly UpgradeStep[]): readonly { readonly step: UpgradeStep; readonly plan: Plan }[] {
  let bundle: GatewayApiVersion | undefined;
  return steps.map((step) => {
    if (step.gatewayApi !== undefined) bundle = inReach(gatewayApiVersions, step.gatewayApi.to);
    const [cilium, istio] = [inReach(ciliumVersions, step.lines.cilium), inReach(istioVersions, step.lines.istio)];
    if (cilium === undefined || istio === undefined) throw new Error(`no chart of ${JSON.stringify(step.lines)} is in reach`);
    return { step, plan: ambientPlan(istio, cilium, { gatewayApi: bundle }) };
  });
}

/** The releases that a step names; `gateways` are as many as the mesh has. */
const named = (plan: Plan, names: readonly string[]): readonly Release[] => names.flatMap((name) => {
  const found = plan.releases.filter((one) => name === 'gateways' ? one.content.kind === 'helm' && one.content.chart === 'gateway' : one.name === name);
  if (found.length === 0) throw new Error(`the plan has no ${name}`);
  return found;
});

/** The plan of one step alone: each of its releases waits for those before it. */
const chained = (plan: Plan, releases: readonly Release[]): Plan => ({
  ...plan,
  releases: releases.map((release, at) => ({ ...release, after: releases.slice(0, at).map(({ name }) => ({ on: name, because: 'the step says so', source: '' })) })),
});

const charts = (plan: Plan): readonly string[] => [...helmReleases(plan)].sort();

const seen = async (here: Site) => ({ manifests: await manifests(here), state: await endState(here.plane) });

/** What helm says that it installed; Secrets left out, because certificates differ. */
const manifests = async ({ run, helm }: Site): Promise<Readonly<Record<string, readonly Loose[]>>> => {
  const listed = JSON.parse(await run(helm, ['list', '--all-namespaces', '--output', 'json'])) as readonly { readonly name: string; readonly namespace: string }[];
  const entries = await Promise.all(listed.map(async ({ name, namespace }) => [name, yamlObjects(await run(helm, ['get', 'manifest', name, '--namespace', namespace])).filter(({ kind }) => kind !== 'Secret')] as const));
  return Object.fromEntries(entries.sort(([one], [other]) => one < other ? -1 : 1));
};
