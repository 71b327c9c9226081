/** Builds the programs that are not there yet, then runs the suites: `npm run e2e -- [what jest takes]`. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { checkout } from '../charts/tools/cache';
import { redisOnPath } from './harness/argo-cd';
import { build } from './harness/build';
import { wanted } from './harness/programs';
import { record } from './evidence/record';

const main = async (): Promise<void> => {
  const hasGo = spawnSync('go', ['version']).status === 0;
  if (!hasGo) console.log('Go is not on PATH: nothing is built, and what was not built before is skipped');
  const words = process.argv.slice(2);
  for (const name of wanted(words.includes('--record'))) {
    const fault = hasGo ? await build(name) : undefined;
    if (fault !== undefined) console.log(`${name} is not built, so what needs it is skipped: ${fault}`);
  }
  redis();
  const report = words.find((word) => word.startsWith('--outputFile='))?.slice('--outputFile='.length);
  const own = report ?? join(checkout, '.cache/e2e.json');
  const { status } = spawnSync(process.execPath, [
    join(checkout, 'node_modules/jest/bin/jest.js'), '--ci', '--config', join(__dirname, 'jest.config.json'),
    ...(report === undefined ? ['--json', `--outputFile=${own}`] : []), ...words.filter((word) => word !== '--record'),
  ], { stdio: ['ignore', 'inherit', 'inherit'], cwd: checkout });
  if (words.includes('--record')) record(own);
  process.exitCode = status ?? 1;
};

/** Argo CD keeps its cache in one. It comes from Debian where we may install it; no service is started. */
const redis = (): void => {
  if (redisOnPath()) return;
  const root = process.getuid?.() === 0;
  if (root) spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'redis-server'], { stdio: 'ignore', env: { ...process.env, RUNLEVEL: '1', DEBIAN_FRONTEND: 'noninteractive' } });
  if (!redisOnPath()) console.log('redis-server is not on PATH: what runs Argo CD is skipped');
};

void main();
