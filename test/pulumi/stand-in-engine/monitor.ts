import type { Registration } from './registration';
import type { Protocol } from './sdk';

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- generated code without types that fit
type Call = any;
type Answer = (error: object | null, message?: unknown) => void;

/** What becomes of a registered resource: its outputs, or an error that stops the program. */
export type Make = (registration: Registration) => Promise<Readonly<Record<string, unknown>>>;

/** What a program sees of the engine while it runs: where resources are registered. */
export const monitorService = ({ grpc, resource, empty, struct }: Protocol, dryRun: boolean, make: Make) => {
  const nothing = (_call: Call, answer: Answer) => { answer(null, new empty()); };
  return {
    supportsFeature: (call: Call, answer: Answer) => {
      const response = new resource.SupportsFeatureResponse();
      response.setHassupport(['secrets', 'resourceReferences', 'aliasSpecs', 'deletedWith', 'transforms'].includes(call.request.getId()));
      answer(null, response);
    },
    registerResource: (call: Call, answer: Answer) => {
      const registration = registrationOf(call.request);
      make(registration).then((outputs) => {
        const response = new resource.RegisterResourceResponse();
        response.setUrn(registration.urn);
        response.setId(registration.custom && !dryRun ? `id of ${registration.name}` : '');
        response.setObject(struct.fromJavaScript(outputs));
        answer(null, response);
      }, () => { answer({ code: grpc.status.UNKNOWN, message: 'resource monitor shut down' }); });
    },
    registerResourceOutputs: nothing,
    registerStackTransform: nothing,
    registerStackInvokeTransform: nothing,
    signalAndWaitForShutdown: nothing,
    invoke: (_call: Call, answer: Answer) => { answer({ code: grpc.status.UNIMPLEMENTED, message: 'the stand-in answers no invokes' }); },
    readResource: (call: Call, answer: Answer) => {
      const response = new resource.ReadResourceResponse();
      const request = call.request;
      response.setUrn(urn(request.getParent(), request.getType(), request.getName()));
      response.setProperties(struct.fromJavaScript({ ...request.getProperties()?.toJavaScript(), outputs: stackOutputs }));
      answer(null, response);
    },
  };
};

/** What every other stack is said to export. */
const stackOutputs = { kubeconfig: 'apiVersion: v1', endpoint: 'https://api.example' };

/** A registration as it comes over the wire. */
export const registrationOf = (request: Call): Registration => ({
  urn: urn(request.getParent(), request.getType(), request.getName()),
  type: request.getType(),
  name: request.getName(),
  custom: request.getCustom(),
  remote: request.getRemote(),
  parent: request.getParent(),
  inputs: request.getObject()?.toJavaScript() ?? {},
  dependencies: [...request.getDependenciesList()].sort(),
  provider: request.getProvider(),
  aliases: request.getAliasesList().map((alias: Call) => alias.getUrn() || alias.getSpec()?.getName() || ''),
  protect: request.getProtect() ?? false,
  retainOnDelete: request.getRetainondelete() ?? false,
  importId: request.getImportid(),
  ignoreChanges: request.getIgnorechangesList(),
  transforms: request.getTransformsList().length,
});

const urn = (parent: string, type: string, name: string): string => {
  const above = parent === '' ? '' : parent.split('::')[2] ?? '';
  return `urn:pulumi:stand-in::program::${above === '' || above === 'pulumi:pulumi:Stack' ? '' : `${above}$`}${type}::${name}`;
};
