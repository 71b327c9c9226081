import type { FilledValue } from '../judge';
import type { Part } from '../plan';
import type { JudgedStack } from '../stack';
import { bundleVersion } from './planned-release';

/** What was decided for a component: outputs of the stack, and of other stacks. */
export interface ComponentFacts {
  readonly version: string;
  readonly mode: 'ambient' | 'sidecar';
  /** The Gateway API bundle; `false` where somebody else installs it. */
  readonly gatewayApi: string | false;
  /** Values that the rules and the platform put in, by path. */
  readonly filled: Readonly<Record<string, FilledValue['value']>>;
}

export const componentFacts = ({ subject, filled, plan }: JudgedStack, part: Part, version: string): ComponentFacts => ({
  version,
  mode: subject.istio?.mode ?? subject.mode,
  gatewayApi: bundleVersion(plan),
  filled: Object.fromEntries(filled.filter(({ path }) => path.startsWith('istio.') === (part === 'istio')).map(({ path, value }) => [path, value])),
});
