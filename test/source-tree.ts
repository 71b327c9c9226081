import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';

/** One import: who names it, and what is named: a file, or a package as written. */
export interface Import {
  readonly from: string;
  readonly to: string;
}

/** The import lines of a source text. No compiler: a line that this misses would surprise a reader, too. */
export function importsIn(text: string): string[] {
  const code = text.replace(/^\s*(\/\/|\/?\*).*$/gm, '');
  const named = /(?:\bfrom|\bimport|\bimport\s*\(|\brequire\s*\()\s*(['"])([^'"\n]+)\1/g;
  return [...code.matchAll(named)].map((match) => match[2] ?? '');
}

export function filesUnder(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

/** The imports of TypeScript files; what is relative comes back as a path from the top. */
export function importsOf(files: readonly string[]): Import[] {
  return files.flatMap((from) =>
    importsIn(readFileSync(from, 'utf8')).map((name) => ({ from, to: name.startsWith('.') ? resolve(from, name) : name })));
}

function resolve(from: string, name: string): string {
  const path = normalize(join(dirname(from), name));
  const candidates = [`${path}.ts`, join(path, 'index.ts'), path.replace(/\.js$/, '.ts')];
  return candidates.find((file) => file.endsWith('.ts') && existsSync(file)) ?? path; // what is missing, the compilers tell
}

/** One cycle among imports as the files that it passes through, or nothing. */
export function cycleIn(imports: readonly Import[]): string[] {
  const next = new Map<string, string[]>();
  for (const { from, to } of imports) next.set(from, [...(next.get(from) ?? []), to]);
  const done = new Set<string>();
  const visit = (file: string, path: string[]): string[] => {
    if (path.includes(file)) return [...path.slice(path.indexOf(file)), file];
    if (done.has(file)) return [];
    done.add(file);
    return (next.get(file) ?? []).map((to) => visit(to, [...path, file])).find((cycle) => cycle.length > 0) ?? [];
  };
  return [...next.keys()].map((file) => visit(file, [])).find((cycle) => cycle.length > 0) ?? [];
}
