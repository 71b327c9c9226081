import { App } from 'cdk8s';
import fc from 'fast-check';
import * as cdk8s from '../../lib/cdk8s';
import { sharedBy } from '../../lib/cdk8s/judged';
import * as pulumi from '../../lib/pulumi';
import { anyStack } from './any-stack';
import type { AnyStack } from './any-stack';
import { registered } from './mocked';
import { agreedInPlan, agreedInProgram } from './planned';

/**
 * Proven: whatever a program states, Pulumi registers what cdk8s hands to its deliveries, and refuses what cdk8s refuses. Not
 * proven: that the plan is right, nor what an engine makes of it.
 */
describe('a stack by cdk8s and by Pulumi', () => {
  test('has the same releases, values, namespaces and edges, or the same refusals', async () => {
    const accepted = { own: 0, existing: 0, withL2: 0, withUnsafe: 0 };
    await fc.assert(fc.asyncProperty(anyStack, async (stack) => {
      const { refusals, plan } = byCdk8s(stack);
      const program = await byPulumi(stack);
      // A Pulumi program ends at the first component that is refused, so it may tell less at once; never anything else.
      expect(refusals).toEqual(expect.arrayContaining([...program.refusals]));
      expect(program.refusals.length > 0).toBe(refusals.length > 0);
      if (refusals.length > 0) return;
      accepted[stack.existing ? 'existing' : 'own'] += 1;
      if (stack.cilium.l2 !== undefined) accepted.withL2 += 1;
      if (stack.cilium.unsafeValues !== undefined) accepted.withUnsafe += 1;
      expect(agreedInProgram(program.registrations, ['network', 'mesh'])).toEqual(agreedInPlan(plan));
    }), { numRuns: 150 });
    expect(Object.values(accepted).filter((count) => count < 2)).toEqual([]); // else this proved little
    expect(accepted.own).toBeGreaterThan(10);
  }, 120_000);

  test('is the same where somebody else runs Cilium, and the mesh brings the Gateway API', async () => {
    const app = new App();
    const stated = { version: '1.19.6', values: { cni: { exclusive: false }, socketLB: { hostNamespaceOnly: true }, kubeProxyReplacement: true, k8sServiceHost: 'api' } } as const;
    const below = cdk8s.CiliumForIstio.existing(app, 'network', stated);
    new cdk8s.IstioAmbientStack(app, 'mesh', { version: '1.30.3', cilium: below });
    const { registrations } = await registered(() => {
      const cilium = pulumi.CiliumForIstio.existing('network', stated);
      new pulumi.IstioAmbientStack('mesh', { version: '1.30.3', cilium });
    });
    const agreed = agreedInProgram(registrations, ['network', 'mesh']);
    expect(agreed).toEqual(agreedInPlan(below.shared.judged().plan));
    expect(agreed.releases).toHaveProperty('gateway-api-crds');
    expect(agreed.releases).not.toHaveProperty('cilium');
  });
});

const byCdk8s = ({ existing, cilium, istio: { mode, ...istio } }: AnyStack) => {
  const app = new App();
  const below = existing ? cdk8s.CiliumForIstio.existing(app, 'network', cilium as never) : new cdk8s.CiliumForIstio(app, 'network', cilium as never);
  const given = { ...istio, cilium: below } as never;
  if (mode === 'ambient') new cdk8s.IstioAmbientStack(app, 'mesh', given);
  else new cdk8s.IstioSidecarStack(app, 'mesh', given);
  const shared = sharedBy(below);
  if (shared === undefined) throw new Error('a Cilium shares nothing');
  const faults = shared.faults();
  if (faults.length > 0) return { refusals: [...faults].sort(), plan: { namespaces: [], releases: [] } };
  const { verdicts, plan } = shared.judged();
  return { plan, refusals: verdicts.filter(({ outcome }) => outcome === 'refused').map(({ sentence }) => sentence).sort() };
};

const byPulumi = async ({ existing, cilium, istio: { mode, ...istio } }: AnyStack) => {
  let refusals: readonly string[] = [];
  const { registrations } = await registered(() => {
    try {
      const below = existing ? pulumi.CiliumForIstio.existing('network', cilium as never) : new pulumi.CiliumForIstio('network', cilium as never);
      const given = { ...istio, cilium: below } as never;
      if (mode === 'ambient') new pulumi.IstioAmbientStack('mesh', given);
      else new pulumi.IstioSidecarStack('mesh', given);
    } catch (error) {
      refusals = reasons(error);
    }
  });
  return { registrations, refusals };
};

const reasons = (error: unknown): readonly string[] =>
  (error as { readonly errors: readonly { readonly reason: string }[] }).errors.map(({ reason }) => reason.replace(/ \[[^[]* is .*\]$/, '')).sort();
