// Not proven here: that a program in the cluster understands what it is handed. A key of `meshConfig`, of `pilot.env`
// or of Cilium's `extraConfig` is carried to it as written, and so counts as read even if it is misspelt. Nor that a
// value does anything: a template that refuses another value has read this one (`profile` in charts without profiles).
import type { JsonObject } from '../../lib/plan';
import { comparedWith } from './evidence';
import { leavesOf, pathText, withLeaf, type Leaf } from './leaves';
import { othersOf, type OtherValues } from './other-values';
import { RenderRefused } from './tools/helm-template';
import { render, renderText, renderTextAgain, type Install } from './tools/render';
import type { RealChart } from './tools/real-chart';

export interface ReadOptions extends Omit<Install, 'values'> {
  readonly values: JsonObject;
  /** Another legal value of a path, where the tool's own guess is none. */
  readonly others?: OtherValues;
  /** Paths that no render can show, and why; a path that is read after all is an error. */
  readonly readElsewhere?: Readonly<Record<string, string>>;
}

/**
 * The paths that the chart does not read: changing any other leaf changes what is rendered. One render a leaf and
 * two to begin with; a value that the chart refuses as a whole is a `RenderRefused`.
 */
export const unreadValues = async (chart: RealChart, options: ReadOptions): Promise<readonly string[]> => {
  const { values, others = {}, readElsewhere = {}, ...install } = options;
  const [first, again] = await Promise.all([
    renderText(chart, { ...install, values }),
    renderTextAgain(chart, { ...install, values }),
  ]);
  const differs = comparedWith(first, again);
  const verdicts = await Promise.all(leavesOf(values).filter(isSet).map(async (leaf) => {
    const path = pathText(leaf.path);
    const own = others[path];
    const candidates = own === undefined ? othersOf(leaf.value) : [own];
    const read = await isRead(candidates, async (other) => {
      const changed = withLeaf(values, leaf.path, other);
      return differs(await renderText(chart, { ...install, values: changed as JsonObject }), path);
    });
    return { path, read };
  }));
  return conclusions(chart, verdicts, readElsewhere);
};

interface Verdict {
  readonly path: string;
  readonly read: boolean | 'refused';
}

/** True for every leaf but the one of empty values, which is no leaf at all. */
const isSet = ({ path }: Leaf): boolean => path.length > 0;

const isRead = async <Other>(candidates: readonly Other[], differs: (other: Other) => Promise<boolean>): Promise<Verdict['read']> => {
  let read: Verdict['read'] = 'refused';
  for (const other of candidates) {
    try {
      if (await differs(other)) return true;
      read = false;
    } catch (error) {
      if (!(error instanceof RenderRefused) || error.by === 'helm') throw error;
      if (error.by === 'template') return true; // only a template that reads the value can refuse it
    }
  }
  return read;
};

const conclusions = (
  chart: RealChart,
  verdicts: readonly Verdict[],
  readElsewhere: Readonly<Record<string, string>>,
): readonly string[] => {
  const refused = verdicts.filter(({ read }) => read === 'refused').map(({ path }) => path);
  if (refused.length > 0) throw new Error(`${chart.name} ${chart.version}: say in \`others\` what else is legal for ${refused.join(', ')}`);
  const shown = verdicts.filter(({ path, read }) => read === true && path in readElsewhere).map(({ path }) => path);
  if (shown.length > 0) throw new Error(`${chart.name} ${chart.version} does read ${shown.join(', ')}: no need for \`readElsewhere\``);
  return verdicts.filter(({ path, read }) => read === false && !(path in readElsewhere)).map(({ path }) => path).sort();
};

/** Rejects with the chart's own refusal, or resolves: the values are accepted. */
export const accepted = async (chart: RealChart, options: Install): Promise<readonly string[]> =>
  (await render(chart, options)).names();
