import type { Protocol } from './sdk';

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- generated code without types that fit
type Call = any;
type Answer = (error: object | null, message?: unknown) => void;

/** A line under Diagnostics; those for debugging, in which the SDK itself shows secrets, an engine keeps. */
export interface Diagnostic { readonly severity: 'info' | 'warning' | 'error'; readonly urn: string; readonly text: string }

/** What a program says to the engine beside registering resources. */
export const engineService = ({ engine, empty }: Protocol, tell: (diagnostic: Diagnostic) => void) => {
  let root = '';
  const nothing = (_call: Call, answer: Answer) => { answer(null, new empty()); };
  return {
    log: (call: Call, answer: Answer) => {
      const severity = ([undefined, 'info', 'warning', 'error'] as const)[call.request.getSeverity() as 0];
      if (severity !== undefined) tell({ severity, urn: call.request.getUrn(), text: call.request.getMessage() });
      answer(null, new empty());
    },
    getRootResource: (_call: Call, answer: Answer) => {
      const response = new engine.GetRootResourceResponse();
      response.setUrn(root);
      answer(null, response);
    },
    setRootResource: (call: Call, answer: Answer) => {
      root = call.request.getUrn();
      answer(null, new engine.SetRootResourceResponse());
    },
    startDebugging: nothing,
    requirePulumiVersion: (_call: Call, answer: Answer) => { answer(null, engine.RequirePulumiVersionResponse === undefined ? new empty() : new engine.RequirePulumiVersionResponse()); },
  };
};
