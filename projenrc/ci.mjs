// Every check of the repository, one after another, none of them stopping the rest. Plain JavaScript: it installs, too.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const totals = { passed: 0, failed: 0, skipped: 0 };
const failures = [];
const skipped = [];
const reports = mkdtempSync(join(tmpdir(), 'istio-on-cilium-'));

tests('npm ci && npm test');
check('the lock file stays as it is', () => unchanged(() => run('npm', 'install', '--package-lock-only', '--ignore-scripts')));
check('lint', () => npm('lint'));
for (const script of scripts('check:')) check(script, () => npm(script));
check('build', () => npm('build'));
check('package', () => npm('package-checks'));
check('what is generated is up to date', () => unchanged(() => npm('generate')));
check('quickstart', () => npm('quickstart'));
tests('npm run e2e'); // builds for a quarter of an hour where nothing was built before

rmSync(reports, { recursive: true });
for (const test of skipped) console.log(`○ skipped: ${test}`);
for (const failure of failures) console.log(`✗ ${failure}`);
process.exitCode = totals.failed > 0 ? 1 : 0;
console.log(`${totals.passed} passed, ${totals.failed} failed${totals.skipped > 0 ? `, ${totals.skipped} skipped` : ''}`);

/** One check: `prove` says whether it holds. */
function check(name, prove) {
  console.log(`\n── ${name}`);
  const start = Date.now();
  const holds = prove();
  console.log(`${holds ? '✓' : '✗'} ${name} (${((Date.now() - start) / 1000).toFixed(1)} s)`);
  totals[holds ? 'passed' : 'failed'] += 1;
  if (!holds) failures.push(name);
}

/** README's command, which runs the examples, too. Tests count one by one; a suite that does not even start is one that failed. */
function tests(command, ...flags) {
  console.log(`\n── ${command}`);
  const file = join(mkdtempSync(join(reports, 'jest-')), 'report.json');
  const holds = run('sh', '-c', `${command} -- ${flags.join(' ')} --json --outputFile='${file}'`);
  const report = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
  const failed = (report.numFailedTests ?? 0) + (report.numRuntimeErrorTestSuites ?? 0);
  totals.passed += report.numPassedTests ?? 0;
  totals.failed += failed === 0 && !holds ? 1 : failed;
  const all = (report.testResults ?? []).flatMap((suite) => suite.assertionResults);
  skipped.push(...all.filter(({ status }) => status === 'pending' || status === 'todo').map(({ fullName }) => fullName));
  totals.skipped = skipped.length;
  if (!holds) failures.push(command);
}

/** Runs something that may write, and names each file of the repository that is not what it was. */
function unchanged(write) {
  const before = prints();
  const holds = write();
  const after = prints();
  if (before === undefined || after === undefined) {
    console.log('this needs a git clone');
    return false;
  }
  const changed = [...new Set([...before.keys(), ...after.keys()])].filter((file) => before.get(file) !== after.get(file));
  for (const file of changed) console.log(`changed: ${file}`);
  return holds && changed.length === 0;
}

/** file → fingerprint, for what git tracks or would offer to track; nothing without git. */
function prints() {
  const { stdout, status } = spawnSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], { encoding: 'utf8', maxBuffer: 2 ** 26 });
  if (status !== 0) return undefined;
  const files = stdout.split('\0').filter((file) => file !== '' && existsSync(file));
  return new Map(files.map((file) => [file, createHash('sha256').update(readFileSync(file)).digest('hex')]));
}

function scripts(prefix) {
  return Object.keys(JSON.parse(readFileSync('package.json', 'utf8')).scripts).filter((name) => name.startsWith(prefix));
}

function npm(script, ...args) {
  return run('npm', 'run', '--silent', script, ...args);
}

function run(command, ...args) {
  return spawnSync(command, args, { stdio: 'inherit' }).status === 0;
}
