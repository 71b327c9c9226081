import { isDeepStrictEqual } from 'node:util';
import type { JsonObject } from '../../../lib/plan';
import { withLeaf } from '../leaves';
import { RenderRefused } from '../tools/helm-template';
import type { RealChart } from '../tools/real-chart';
import { render } from '../tools/render';
import { documentsOf, type Rendered } from '../tools/rendered';
import type { Setting } from './settings';

/** What a setting does to Cilium's default render. An empty one says that the chart ignores the setting. */
export interface Effect {
  /** The chart refuses to render. */
  readonly refused?: true;
  /** Keys of the ConfigMap `cilium-config` that change; `null` where the key goes away. */
  readonly configMap?: Readonly<Record<string, string | null>>;
  /** Objects (`Kind/name`) that come, go, or change; Secrets change with every render and are not compared. */
  readonly adds?: readonly string[];
  readonly removes?: readonly string[];
  readonly changes?: readonly string[];
}

/** The effect that the real chart shows. */
export const measured = async (chart: RealChart, setting: Setting): Promise<Effect> => {
  const silent = await render(chart);
  try {
    return difference(silent, await render(chart, { values: nested(setting) }));
  } catch (error) {
    if (error instanceof RenderRefused && error.by !== 'helm') return { refused: true };
    throw error;
  }
};

/** Values as the chart takes them, from dotted paths. */
export const nested = (setting: Setting): JsonObject =>
  Object.entries(setting).reduce<JsonObject>(
    (values, [path, value]) => withLeaf(values, path.split('.'), value) as JsonObject,
    {},
  );

const difference = (before: Rendered, after: Rendered): Effect => {
  const [old, now] = [textsOf(before), textsOf(after)];
  const parts = {
    configMap: keysThatChange(before.configMap('cilium-config'), after.configMap('cilium-config')),
    adds: [...now.keys()].filter((name) => !old.has(name)).sort(),
    removes: [...old.keys()].filter((name) => !now.has(name)).sort(),
    changes: [...now.keys()].filter((name) => changes(name, old.get(name), now.get(name))).sort(),
  };
  return Object.fromEntries(Object.entries(parts).filter(([, part]) => Object.keys(part).length > 0));
};

const textsOf = ({ text }: Rendered): ReadonlyMap<string, string> =>
  new Map(documentsOf(text).map((document) => [document.name, document.text.trim()]));

const changes = (name: string, before: string | undefined, after: string | undefined): boolean =>
  before !== undefined && before !== after && !name.startsWith('Secret/') && name !== 'ConfigMap/cilium-config';

type ConfigMapData = Readonly<Record<string, string>>;

const keysThatChange = (before: ConfigMapData, after: ConfigMapData): Record<string, string | null> =>
  Object.fromEntries([...new Set([...Object.keys(before), ...Object.keys(after)])].sort()
    .filter((key) => !isDeepStrictEqual(before[key], after[key]))
    .map((key) => [key, after[key] ?? null]));
