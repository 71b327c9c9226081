import { ciliumGatewayApiBefore120 } from '../cilium-gateway-api-before-1-20';
import { ciliumGatewayApiFrom120 } from '../cilium-gateway-api-from-1-20';
import { istioGatewayApi130 } from '../istio-gateway-api-1-30';
import { istioGatewayApiBefore130 } from '../istio-gateway-api-before-1-30';
import { istioGatewayApiFrom131 } from '../istio-gateway-api-from-1-31';

/** Which lines go together (3xxx). */
export const pairings = [
  ciliumGatewayApiBefore120,
  ciliumGatewayApiFrom120,
  istioGatewayApiBefore130,
  istioGatewayApi130,
  istioGatewayApiFrom131,
] as const;
