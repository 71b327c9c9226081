import { resolve } from 'node:path';
import ts from 'typescript';

/*
 * Proven: what an editor shows while somebody writes `values`, asked of TypeScript's language service. A comment with a name in
 * the program marks where the cursor stands. Not proven: other editors' engines, and the language server of 7.0.
 */
jest.setTimeout(300_000);

const program = `import { CiliumForIstio } from 'istio-on-cilium';
declare const app: ConstructorParameters<typeof CiliumForIstio>[0];
new CiliumForIstio(app, 'top', { version: '1.19.6', values: { /*top*/ } });
new CiliumForIstio(app, 'nested', { version: '1.19.6', values: { hubble: { relay: { /*nested*/ } } } });
new CiliumForIstio(app, 'refused', { version: '1.19.6', values: { cni: { exclusive: true, /*refused*/ } } });
new CiliumForIstio(app, 'literal', { version: '1.19.6', values: { cni: { chainingMode: '/*literal*/' } } });
new CiliumForIstio(app, 'hover', { version: '1.19.6', values: { /*hover*/cni: { /*key*/exclusive: false } } });
new CiliumForIstio(app, 'wrong', { version: '1.19.6', values: { cni: { /*wrong*/exclusive: true } } });
new /*construct*/CiliumForIstio(app, 'construct', { version: '1.19.6' });
`;

const file = resolve('program.ts');
const at = (mark: string): number => program.indexOf(`/*${mark}*/`) + mark.length + 4;
const options: ts.CompilerOptions = {
  strict: true, exactOptionalPropertyTypes: true, noEmit: true, skipLibCheck: true, target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.Node16,
  moduleResolution: ts.ModuleResolutionKind.Node16, types: [], paths: { 'istio-on-cilium': [resolve('lib/index.ts')] },
};
const service = ts.createLanguageService({
  getScriptFileNames: () => [file],
  getScriptVersion: () => '1',
  getScriptSnapshot: (name) => {
    const text = name === file ? program : ts.sys.readFile(name);
    return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
  },
  getCurrentDirectory: () => process.cwd(),
  getCompilationSettings: () => options,
  getDefaultLibFileName: ts.getDefaultLibFilePath,
  fileExists: (name) => name === file || ts.sys.fileExists(name),
  readFile: ts.sys.readFile,
  readDirectory: ts.sys.readDirectory,
  directoryExists: ts.sys.directoryExists,
  getDirectories: ts.sys.getDirectories,
});

const offered = (mark: string): readonly string[] => (service.getCompletionsAtPosition(file, at(mark), {})?.entries ?? []).map(({ name }) => name);
const hover = (mark: string) => {
  const info = service.getQuickInfoAtPosition(file, at(mark));
  return {
    type: ts.displayPartsToString(info?.displayParts),
    doc: ts.displayPartsToString(info?.documentation),
    tags: (info?.tags ?? []).map(({ name, text }) => `@${name} ${ts.displayPartsToString(text)}`),
  };
};

test.each([
  ['top', ['kubeProxyReplacement', 'hubble', 'cni', 'socketLB']],
  ['nested', ['enabled', 'replicas']],
  ['refused', ['chainingMode', 'binPath']],
  ['literal', ['aws-cni', 'portmap']],
])('at %s the keys and values of the line are offered', (mark, names) => {
  expect(offered(mark)).toEqual(expect.arrayContaining(names));
});

test('a key that is gone is offered for its note, and no key that never was', () => {
  const names = offered('top');
  expect(names).toContain('externalIPs');
  expect(names).not.toContain('AbortController');
});

test('a key tells the default of its chart', () => {
  expect(hover('key').tags).toContain('@default true');
});

test('a refused value is marked with its sentence', () => {
  const [error] = service.getSemanticDiagnostics(file);
  expect(ts.flattenDiagnosticMessageText(error?.messageText, '\n')).toContain('✗ IOC1003');
});

test('the construct says what it is for', () => {
  expect(hover('construct').doc).toContain('Installs Cilium');
});
