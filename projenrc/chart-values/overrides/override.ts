import { type Span } from '../lines';

/** What we know better than the chart tells. */
export interface Override extends Span {
  /** The setting, or a block that takes what lies below it along. A `*` stands for one key. */
  readonly at: string;
  /** Its type, as TypeScript text. */
  readonly type: string;
}

/** `retype('bpf.datapathMode', …)`: the setting is in values.yaml, its true type is known from elsewhere. */
export const retype = (at: string, type: string, span: Span = {}): Override => ({ at, type, ...span });

/** `'ipsec' | 'wireguard'` */
export const oneOf = (...values: readonly string[]): string => values.map((value) => `'${value}'`).join(' | ');

/** A switch that charts take as text as well. */
export const flag = "boolean | 'true' | 'false'";
