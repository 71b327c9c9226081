import { type Chart } from './lines';
import { isScalar } from './type-text';

/** In the gateway chart a schema says what may be null. */
const clearableInGateway = ['securityContext', 'containerSecurityContext', 'readinessProbe'];

/**
 * What null means is up to the chart. Istio's charts keep their defaults under a key of their own, so null reaches the templates and
 * clears a block: allowed on blocks. Cilium's templates break on it: never.
 */
export function clearable(chart: Chart, path: string, type: string): string {
  if (chart === 'cilium' || isScalar(type)) return type;
  if (chart === 'gateway') {
    if (type === 'Resources') return 'Resources<string | null>';
    return clearableInGateway.includes(path) ? `${type} | null` : type;
  }
  return `${type === 'Resources' ? 'Resources<Quantity | null>' : type} | null`;
}
