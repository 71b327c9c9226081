// Not proven by these charts: the images. Published charts carry a hub and a tag that the sources do not have;
// in everything else, save the version that is stamped below, they are what the release is packed from.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { cached, hasCode } from './cache';
import { chartFolder, type ChartFolder } from './real-chart';
import { reach, type Reach } from './reach';

interface Source {
  /** The version that the charts are given. */
  readonly version: string;
  /** The commit, as a version of the Go module `istio.io/istio`, which carries the charts. */
  readonly module: string;
  /** The checksum of that module, as a `go.sum` would hold it. */
  readonly sum: string;
}

/** Istio’s charts in three of its lines: the oldest, the one in use, and the newest. */
const sources: readonly Source[] = [
  { version: '1.27.9', module: 'v0.0.0-20260403063052-b9159ca3e5d5', sum: 'h1:7jPkixzr2Ye4hEWCQgKSp4a50itfep8rDIsczwEHH78=' },
  { version: '1.30.3', module: 'v0.0.0-20260826214018-9739e10eb9d7', sum: 'h1:9IbnPSiY/JyfYWT90jSMeLY4h0TeEcApgjD/9GsrIfA=' },
  { version: '1.31.0', module: 'v0.0.0-20260827124520-eed52ebb66ad', sum: 'h1:ui9TJjRMAV/hb5ehQaZDq7IUGxuQP6dra9lapT/VjHI=' },
];

/** The published name of a chart → its folder in the sources. */
const charts = {
  base: 'base',
  istiod: 'istio-control/istio-discovery',
  cni: 'istio-cni',
  ztunnel: 'ztunnel',
  gateway: 'gateway',
} as const;

/** The real charts of Istio, each in a folder `<chart>-<version>`. */
export const istioCharts = (helm: string): Reach<ChartFolder> => reach(() => {
  const folder = cached(`charts/istio-${digest()}`, (empty) => sources.forEach((source) => writeCharts(source, empty)));
  return chartFolder(helm, folder, sources.map(({ version }) => version), (name, version) => join(folder, `${name}-${version}`));
});

const digest = (): string =>
  createHash('sha256').update(JSON.stringify([sources, charts])).digest('hex').slice(0, 12);

const writeCharts = (source: Source, folder: string): void => {
  const tree = download(source);
  for (const [name, path] of Object.entries(charts)) {
    const chart = join(folder, `${name}-${source.version}`);
    copy(join(tree, 'manifests/charts', path), chart);
    stamp(join(chart, 'Chart.yaml'), source.version);
  }
};

/** Where `go` keeps the module. Go asks no checksum database, since the checksum is compared here. */
const download = ({ module, sum }: Source): string => {
  const got: unknown = JSON.parse(goModDownload(`istio.io/istio@${module}`));
  if (!isModule(got)) throw new Error(`go mod download of istio.io/istio@${module} names no folder`);
  if (got.Sum !== sum) throw new Error(`istio.io/istio@${module} has checksum ${got.Sum}, expected ${sum}`);
  return got.Dir;
};

const goModDownload = (module: string): string => {
  const env = { ...process.env, GONOSUMDB: 'istio.io/istio', GOTOOLCHAIN: 'local' };
  try {
    return execFileSync('go', ['mod', 'download', '-json', module], { cwd: tmpdir(), env, encoding: 'utf8', stdio: 'pipe' });
  } catch (error) {
    throw new Error(hasCode(error, 'ENOENT') ? 'Go is not on PATH' : `go cannot fetch ${module}`);
  }
};

const isModule = (value: unknown): value is { readonly Dir: string; readonly Sum: string } =>
  typeof value === 'object' && value !== null
  && 'Dir' in value && typeof value.Dir === 'string' && 'Sum' in value && typeof value.Sum === 'string';

/** Copied by content: files of Go's module cache are read-only, and their mode would come along. */
const copy = (from: string, to: string): void => {
  for (const file of readdirSync(from, { recursive: true, withFileTypes: true })) {
    if (!file.isFile()) continue;
    const path = join(file.parentPath, file.name);
    const target = join(to, path.slice(from.length));
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, readFileSync(path));
  }
};

/** In the sources every chart says 1.0.0; a release writes its version there, and so do we. */
const stamp = (file: string, version: string): void => {
  const stamped = readFileSync(file, 'utf8').replace(/^(version|appVersion):.*$/gm, `$1: ${version}`);
  if (!stamped.includes(`\nversion: ${version}\n`)) throw new Error(`${file} has no version to stamp`);
  writeFileSync(file, stamped);
};
