import { ciliumKeys } from './cilium-keys.gen';
import { istioKeys } from './istio-keys.gen';

/** The keys of one chart line → the kinds of value each takes: `boolean`, `number`, `string`, `=literal`, `list`, `object`, `null`. */
export type KnownKeys = ReadonlyMap<string, readonly string[]>;

const made = new Map<string, KnownKeys>();

/** Every key that a chart has on a line, dotted as Helm's `--set` writes it. Made when it is first asked for. */
export const knownKeys = (chart: string, line: string, lines: readonly string[]): KnownKeys => {
  const name = `${chart}-${line}`;
  const had = made.get(name) ?? read(chart, String(lines.indexOf(line)));
  made.set(name, had);
  return had;
};

const read = (chart: string, line: string): KnownKeys => new Map((chart === 'cilium' ? ciliumKeys : istioKeys).flatMap((row) => {
  const [on = '', owner, path = '', kinds = ''] = row.split('\t');
  return owner === chart && (on === '*' || on.includes(line)) ? [[path, kinds.split('|')] as const] : [];
}));
