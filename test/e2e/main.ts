/** Builds the programs that are not there yet, then runs the suites: `npm run e2e -- [what jest takes]`. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { checkout } from '../charts/tools/cache';
import { build } from './harness/build';
import { programs, type ProgramName } from './harness/programs';
import { record } from './evidence/record';

const main = async (): Promise<void> => {
  const hasGo = spawnSync('go', ['version']).status === 0;
  if (!hasGo) console.log('Go is not on PATH: nothing is built, and what was not built before is skipped');
  for (const name of Object.keys(programs) as readonly ProgramName[]) {
    const fault = hasGo ? await build(name) : undefined;
    if (fault !== undefined) console.log(`${name} is not built, so what needs it is skipped: ${fault}`);
  }
  const words = process.argv.slice(2);
  const report = words.find((word) => word.startsWith('--outputFile='))?.slice('--outputFile='.length);
  const own = report ?? join(checkout, '.cache/e2e.json');
  const { status } = spawnSync(process.execPath, [
    join(checkout, 'node_modules/jest/bin/jest.js'), '--ci', '--config', join(__dirname, 'jest.config.json'),
    ...(report === undefined ? ['--json', `--outputFile=${own}`] : []), ...words.filter((word) => word !== '--record'),
  ], { stdio: ['ignore', report === undefined ? 'ignore' : 'inherit', 'inherit'], cwd: checkout });
  if (words.includes('--record')) record(own);
  process.exitCode = status ?? 1;
};

void main();
