/** The charts we generate for, and the names that come out. */
export const charts = {
  'cilium': { project: 'cilium', owner: 'cilium', type: 'CiliumValues' },
  'istio-base': { project: 'istio', owner: 'istio.base', type: 'IstioBaseValues' },
  'istio-cni': { project: 'istio', owner: 'istio.cni', type: 'IstioCniValues' },
  'istiod': { project: 'istio', owner: 'istio.istiod', type: 'IstiodValues' },
  'ztunnel': { project: 'istio', owner: 'istio.ztunnel', type: 'ZtunnelValues' },
  'gateway': { project: 'istio', owner: 'istio.gateway', type: 'GatewayValues' },
} as const;

export type Chart = keyof typeof charts;
export type Project = (typeof charts)[Chart]['project'];

/** Oldest first. */
export const lines: Readonly<Record<Project, readonly [string, ...string[]]>> = {
  cilium: ['1.16', '1.17', '1.18', '1.19', '1.20'],
  istio: ['1.27', '1.28', '1.29', '1.30', '1.31'],
};

export const typeName = (chart: Chart, line: string): string => `${charts[chart].type}${line.replace('.', '_')}`;

/** A span of lines: `from` is the first one in it, `before` the first one after it. */
export interface Span {
  readonly from?: string;
  readonly before?: string;
}

const minor = (line: string): number => Number(line.split('.')[1]);

export const covers = (span: Span, line: string): boolean =>
  (span.from === undefined || minor(line) >= minor(span.from)) && (span.before === undefined || minor(line) < minor(span.before));
