/** Writes `lib/values/*.gen.ts` out of `projenrc/data/`: `npx tsx projenrc/chart-values.ts`. */
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { defaultsFile, defaultsOf } from './chart-values/defaults';
import { factTypesFile } from './chart-values/fact-types';
import { factsOf, type Read } from './chart-values/facts';
import { type Chart, charts, lines, type Project } from './chart-values/lines';
import { read } from './chart-values/read';
import { settingsOf } from './chart-values/settings';
import { keysFile } from './chart-values/keys';
import { typesFile } from './chart-values/types';

const root = join(__dirname, '..');
const out = join(root, 'lib', 'values');

/** Every chart line we have data for. */
export function readAll(): Read[] {
  return (Object.keys(charts) as Chart[]).flatMap((chart) => lines[charts[chart].project].map((line) => {
    const source = read(join(root, 'projenrc', 'data'), chart, line);
    return { source, settings: settingsOf(source) };
  }));
}

/** File name → text: what the files must be. Touches nothing. */
export function generate(): ReadonlyMap<string, string> {
  const reads = readAll();
  const modules = new Map(['kubernetes', 'chart-blocks', 'removed'].map((module) => [module, namesIn(join(out, `${module}.ts`))]));
  return new Map([
    ...reads.map(({ source, settings }) => [`${source.chart}-${source.line}.gen.ts`, typesFile(source, settings, modules)] as const),
    ...(['cilium', 'istio'] as const).flatMap((project) => projectFiles(project, reads)),
  ]);
}

function projectFiles(project: Project, reads: readonly Read[]): (readonly [file: string, text: string])[] {
  const facts = factsOf(project, reads);
  const defaults = defaultsOf(project, facts);
  return [
    [`${project}-facts.gen.ts`, factTypesFile(project, facts, defaults)],
    [`${project}-defaults.gen.ts`, defaultsFile(project, defaults)],
    [`${project}-keys.gen.ts`, keysFile(project, reads)],
  ];
}

/** The types that a hand-written module exports. */
const namesIn = (file: string): string[] =>
  [...readFileSync(file, 'utf8').matchAll(/^export (?:interface|type) (\w+)/gm)].flatMap(([, name]) => name ?? []);

if (require.main === module) {
  const files = generate();
  for (const stale of readdirSync(out).filter((file) => file.endsWith('.gen.ts') && !files.has(file))) rmSync(join(out, stale));
  for (const [file, text] of files) writeFileSync(join(out, file), text);
}
