import type { CheckedGateway, CheckedStack } from '../checks';
import { factsInForce } from './facts-in-force';
import type { Subject } from './subject';
import { statedAt } from './written';

/** A subject as checks look at it. */
export const checkedStack = (subject: Subject): CheckedStack => ({
  fact: factsInForce(subject).value,
  stated: (path) => statedAt(subject, path),
  gateways: gateways(subject),
  cluster: subject.cluster ?? {},
});

const gateways = ({ istio }: Subject): readonly CheckedGateway[] =>
  (istio?.gateways ?? []).map(({ name, values }, index) => ({ name, path: `istio.gateways.${index}.values`, stated: (path) => statedAt(values, path) }));
