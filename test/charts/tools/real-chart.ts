/** A chart on this machine, and the helm to render it with. */
export interface RealChart {
  readonly helm: string;
  /** A chart folder or a `.tgz`. */
  readonly path: string;
  readonly name: string;
  readonly version: string;
}

/** Charts of one project: a folder of `<chart>-<version>`, as folders or as `.tgz`. */
export interface ChartFolder {
  readonly folder: string;
  /** The version at hand of each line, for example `'1.30': '1.30.3'`. */
  readonly versions: Readonly<Record<string, string>>;
  /** The lines at hand, oldest first. */
  readonly lines: readonly string[];
  /** A chart by a line (`'1.30'`) or by an exact version (`'1.30.3'`). */
  readonly chart: (name: string, lineOrVersion: string) => RealChart;
}

/** What a folder holds; `fileOf` says under which name. */
export const chartFolder = (
  helm: string,
  folder: string,
  versions: readonly string[],
  fileOf: (name: string, version: string) => string,
): ChartFolder => {
  const byLine = Object.fromEntries(versions.map((version) => [lineOf(version), version]));
  const chart = (name: string, wanted: string): RealChart => {
    const version = byLine[wanted] ?? wanted;
    if (!versions.includes(version)) throw new Error(`no chart ${name} ${wanted} here, only ${versions.join(', ')}`);
    return { helm, path: fileOf(name, version), name, version };
  };
  return { folder, versions: byLine, lines: Object.keys(byLine).sort(byNumber), chart };
};

const lineOf = (version: string): string => version.split('.').slice(0, 2).join('.');

const byNumber = (one: string, other: string): number => one.localeCompare(other, 'en', { numeric: true });
