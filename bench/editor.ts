import { resolve } from 'node:path';
import ts from 'typescript';
import { stacks } from '../test/types/stacks';
import { interleaved } from './interleaved';
import { time, type Row } from './row';
import { unchecked } from './type-check';

/** What an editor waits for after a keystroke among `values`, in a program of ten stacks that it knows already. */
export const editorRow = async (): Promise<Row> => {
  const ten = stacks('with a mesh', 10);
  const ours = editing(ten, 'ours.ts');
  const other = editing(unchecked(ten, './build/values'), 'other.ts');
  return time('completions once warm, beside unchecked closed types', await interleaved(15, ours, other), 100);
};

/** Types one more digit into the last stack, and asks what could stand there. */
const editing = (program: string, name: string): (() => void) => {
  const file = resolve(name);
  const place = program.lastIndexOf('operator: {');
  let text = program;
  let version = 0;
  const service = ts.createLanguageService({
    ...ts.sys,
    useCaseSensitiveFileNames: () => ts.sys.useCaseSensitiveFileNames,
    getScriptFileNames: () => [file],
    getScriptVersion: (of) => (of === file ? `${version}` : '0'),
    getScriptSnapshot: (of) => {
      const content = of === file ? text : ts.sys.readFile(of);
      return content === undefined ? undefined : ts.ScriptSnapshot.fromString(content);
    },
    getCompilationSettings: () => options,
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    fileExists: (of) => of === file || ts.sys.fileExists(of),
  });
  return () => {
    version += 1;
    text = program.replace(/replicas: 10\b/, `replicas: ${version}`);
    const offered = service.getCompletionsAtPosition(file, place, {})?.entries ?? [];
    if (!offered.some(({ name: key }) => key === 'ipam')) throw new Error('the editor offers no keys of Cilium');
  };
};

const options: ts.CompilerOptions = {
  strict: true, exactOptionalPropertyTypes: true, noEmit: true, skipLibCheck: true, target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.Node16,
  moduleResolution: ts.ModuleResolutionKind.Node16, types: [], paths: { 'istio-on-cilium': [resolve('build/index.d.ts')] },
};
