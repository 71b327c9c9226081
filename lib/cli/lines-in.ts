import { ciliumLines, gatewayApiLines, istioLines, lineOf } from '../catalogue';
import type { CiliumLine, GatewayApiLine, IstioLine } from '../catalogue';

/** The lines that words such as `cilium@1.17` name, and what is wrong with the others. */
export interface LinesIn { readonly cilium?: CiliumLine; readonly istio?: IstioLine; readonly gatewayApi?: GatewayApiLine; readonly faults: readonly string[] }

export const linesIn = (words: readonly string[] = []): LinesIn => {
  const stated = words.map((word) => ({ word, product: word.split('@')[0], line: lineOf(word.split('@')[1] ?? '') }));
  const cilium = stated.flatMap(({ product, line }) => (product === 'cilium' ? ciliumLines.filter((known) => known === line) : []))[0];
  const istio = stated.flatMap(({ product, line }) => (product === 'istio' ? istioLines.filter((known) => known === line) : []))[0];
  const gatewayApi = stated.flatMap(({ product, line }) => (product === 'gateway-api' ? gatewayApiLines.filter((known) => known === line) : []))[0];
  const known = [`cilium ${cilium}`, `istio ${istio}`, `gateway-api ${gatewayApi}`];
  const faults = stated
    .filter(({ product, line }) => !known.includes(`${product} ${line}`))
    .map(({ word }) => `${word} is no known line: write cilium@ with one of ${ciliumLines.join(', ')}, istio@ with one of ${istioLines.join(', ')}, or gateway-api@ with one of ${gatewayApiLines.join(', ')}`);
  return { ...(cilium !== undefined && { cilium }), ...(istio !== undefined && { istio }), ...(gatewayApi !== undefined && { gatewayApi }), faults };
};
