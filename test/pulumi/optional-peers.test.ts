import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkout } from '../charts/tools/cache';
import { compiledPackage, withPackages } from './compiled';

/**
 * Proven: what each door loads, of the package as it is built, in a program that has only what it installed. Not proven: that npm
 * leaves optional peers out (projenrc writes them; `package.json` is read here).
 */
const built = compiledPackage();
withPackages(built.folder, 'cdk8s', 'constructs', 'yaml');
afterAll(() => { built.remove(); });

const loadedBy = (script: string): readonly string[] => JSON.parse(execFileSync(process.execPath, ['-e', `
  ${script};
  console.log(JSON.stringify([...new Set(Object.keys(require.cache).map((file) => /.*node_modules[\\\\/](@[^\\\\/]+[\\\\/][^\\\\/]+|[^\\\\/]+)/.exec(file)?.[1]))]));
`], { cwd: built.folder, encoding: 'utf8' })) as string[];

test('the first door needs no Pulumi, and loads none', () => {
  const loaded = loadedBy("require('istio-on-cilium')");
  expect(loaded).toEqual(expect.arrayContaining(['istio-on-cilium', 'cdk8s', 'constructs']));
  expect(loaded.filter((name) => name?.startsWith('@pulumi'))).toEqual([]);
});

test('the Pulumi door says which package is missing', () => {
  const { status, stderr } = spawnSync(process.execPath, ['-e', "require('istio-on-cilium/pulumi')"], { cwd: built.folder, encoding: 'utf8' });
  expect(status).not.toBe(0);
  expect(stderr).toContain("Cannot find module '@pulumi/");
});

test('the Pulumi door says which SDK is too old, also where that one lacks what it would load', () => {
  const program = compiledPackage();
  const old = join(program.folder, 'node_modules/@pulumi/kubernetes');
  withPackages(program.folder, '@pulumi/pulumi', 'yaml');
  mkdirSync(old, { recursive: true });
  writeFileSync(join(old, 'package.json'), '{"name": "@pulumi/kubernetes", "version": "4.9.1"}');
  const { status, stderr } = spawnSync(process.execPath, ['-e', "require('istio-on-cilium/pulumi')"], { cwd: program.folder, encoding: 'utf8' });
  program.remove();
  expect(status).not.toBe(0);
  expect(stderr).toContain('istio-on-cilium/pulumi needs @pulumi/kubernetes 4.30.0 or newer, this program has 4.9.1: npm install @pulumi/kubernetes@latest');
});

test('the Pulumi door loads no cdk8s, and of the Kubernetes SDK only what it uses', () => {
  withPackages(built.folder, '@pulumi');
  const loaded = loadedBy("require('istio-on-cilium/pulumi')");
  expect(loaded).toEqual(expect.arrayContaining(['istio-on-cilium', '@pulumi/pulumi', '@pulumi/kubernetes']));
  expect(loaded.filter((name) => name !== undefined && ['cdk8s', 'constructs'].includes(name))).toEqual([]);
});

test('both SDKs are peers that nobody has to have, of the ranges that the components check', () => {
  const { peerDependencies, peerDependenciesMeta } = JSON.parse(readFileSync(join(checkout, 'package.json'), 'utf8')) as {
    readonly peerDependencies: Record<string, string>;
    readonly peerDependenciesMeta: Record<string, unknown>;
  };
  const checked = readFileSync(join(checkout, 'lib/pulumi/sdk-version.ts'), 'utf8');
  for (const name of ['@pulumi/pulumi', '@pulumi/kubernetes']) {
    expect(peerDependenciesMeta[name]).toEqual({ optional: true });
    expect(checked).toContain(`'${name}': '${peerDependencies[name]?.replace('^', '')}'`);
  }
});
