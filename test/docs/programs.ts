import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

/** A TypeScript program in a page or in a doc comment. */
export interface Program {
  /** `file:line`. */
  readonly place: string;
  readonly text: string;
  /** The id of the rule that must refuse it; none where it must compile. */
  readonly error?: string;
  /** What the page says that the compiler prints: the `text` fence that follows. */
  readonly transcript?: string;
}

/** The programs of a Markdown page: its fences `ts`, of which `ts error IOC1001` must not compile. */
export const fencesIn = (file: string): readonly Program[] => {
  const text = readFileSync(file, 'utf8');
  const fences = [...text.matchAll(/(?:^<!-- quote (\S+) -->\n)?^```(\w*) ?(.*)\n([^]*?)^```$/gm)];
  return fences.flatMap(([, quoted, language = '', info = '', body = ''], index) => {
    if (!['ts', 'typescript'].includes(language)) return [];
    const place = `${file}:${text.slice(0, fences[index]?.index).split('\n').length}`;
    const error = /^error (IOC\d{4})$/.exec(info)?.[1];
    if (error === undefined && info !== '') throw new Error(`${place}: "${info}" says nothing; say "error IOC1001" of what must not compile`);
    const [, , after, , transcript] = fences[index + 1] ?? [];
    const program = quoted === undefined ? body : body.replaceAll("from './", `from '${resolve(dirname(quoted))}/`);
    return [{ place, text: program, ...(error !== undefined && { error }), ...(error !== undefined && after === 'text' && transcript !== undefined && { transcript }) }];
  });
};

/** The programs of the doc comments of a source file: its `@example` blocks. */
export const examplesIn = (file: string): readonly Program[] => {
  const text = readFileSync(file, 'utf8');
  return [...text.matchAll(/^ *\/\*\*[^]*?\*\//gm)].flatMap((comment) => {
    const lines = comment[0].replace(/\*\/$/, '').split('\n').map((line) => line.replace(/^ *\/?\*+ ?/, ''));
    const first = lines.findIndex((line) => line.startsWith('@example'));
    if (first < 0) return [];
    const end = lines.findIndex((line, at) => at > first && line.startsWith('@'));
    const body = lines.slice(first + 1, end < 0 ? undefined : end).filter((line) => !line.startsWith('```')).join('\n');
    return [{ place: `${file}:${text.slice(0, comment.index).split('\n').length + first}`, text: body }];
  });
};
