import { runtime } from '@pulumi/pulumi';
import { MockMonitor } from '@pulumi/pulumi/runtime/mocks';
import { registrationOf } from './stand-in-engine/monitor';
import type { Registration } from './stand-in-engine/registration';

export interface MockedRun {
  readonly registrations: readonly Registration[];
  /** Names as they were registered, and `outputs of <name>` where a component told its own. */
  readonly order: readonly string[];
  /** What the SDK's log writes where there is no engine. */
  readonly told: readonly string[];
}

/**
 * What a program registers, in this process, by the SDK's mocks. They show inputs alone, so their monitor is asked for
 * the whole request. Their order is no proof: mocks answer at once.
 */
export const registered = async (program: () => unknown): Promise<MockedRun> => {
  const seen: Registration[] = [];
  const told: string[] = [];
  const order: string[] = [];
  const loud = { warn: console.warn, info: console.info, log: console.log };
  for (const severity of ['warn', 'info', 'log'] as const) console[severity] = (text: unknown) => { told.push(String(text)); };
  const { registerResource, registerResourceOutputs } = MockMonitor.prototype;
  await runtime.setMocks({
    newResource: ({ name, type, inputs }) => ({ id: `id of ${name}`, state: { ...inputs, ...(type.endsWith(':Release') && { status: { status: 'deployed' } }) } }),
    call: () => ({}),
  }, 'program', 'stand-in', false);
  MockMonitor.prototype.registerResource = function asked(request, answer) {
    seen.push(registrationOf(request));
    order.push(request.getName());
    return registerResource.call(this, request, answer);
  };
  MockMonitor.prototype.registerResourceOutputs = function told(request, answer) {
    order.push(`outputs of ${request.getUrn().split('::').at(-1)}`);
    registerResourceOutputs.call(this, request, answer);
  };
  try {
    await runtime.runInPulumiStack(async () => {
      await program();
      return {};
    });
    await new Promise((resolve) => { setImmediate(resolve); });
    await runtime.disconnect();
  } finally {
    Object.assign(MockMonitor.prototype, { registerResource, registerResourceOutputs });
    Object.assign(console, loud);
  }
  return { told, order, registrations: seen.filter(({ type }) => type !== 'pulumi:pulumi:Stack').map(asAnEngineNames) };
};

/** The mocks put the stack into some of their URNs and not into others. */
const asAnEngineNames = (registration: Registration): Registration => ({
  ...registration,
  urn: named(registration.urn),
  parent: named(registration.parent),
  dependencies: registration.dependencies.map(named),
});
const named = (urn: string): string => urn.replace('pulumi:pulumi:Stack$', '');
