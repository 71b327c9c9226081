import { resolve } from 'node:path';
import ts from 'typescript';

/*
 * Proven: what an editor shows while somebody writes `values`, asked of TypeScript's language service. A comment with a name in
 * the program marks where the cursor stands. Not proven: other editors' engines, and the language server of 7.0.
 */
jest.setTimeout(300_000);

const program = `import { CiliumForIstio, IstioAmbientStack } from 'istio-on-cilium';
declare const app: ConstructorParameters<typeof CiliumForIstio>[0];
new CiliumForIstio(app, 'top', { version: '1.19.6', values: { /*top*/ } });
new CiliumForIstio(app, 'nested', { version: '1.19.6', values: { hubble: { relay: { /*nested*/ } } } });
new CiliumForIstio(app, 'refused', { version: '1.19.6', values: { cni: { exclusive: true, /*refused*/ } } });
new CiliumForIstio(app, 'literal', { version: '1.19.6', values: { cni: { chainingMode: '/*literal*/' } } });
new CiliumForIstio(app, 'hover', { version: '1.19.6', values: { /*hover*/cni: { /*key*/exclusive: false } } });
new CiliumForIstio(app, 'wrong', { version: '1.19.6', values: { cni: { /*wrong*/exclusive: true } } });
CiliumForIstio.existing(app, 'existing', { version: '1.19.6', values: { cni: { exclusive: false }, socketLB: { hostNamespaceOnly: true }, hubble: { /*existing*/ } } });
CiliumForIstio.existing(app, 'existing-refused', { version: '1.19.6', values: { /*existing-refused*/ } });
const filled = new CiliumForIstio(app, 'filled', { version: '1.19.6', values: { l2announcements: { enabled: true } } });
new IstioAmbientStack(app, 'mesh', { version: '1.30.3', cilium: filled, values: { istiod: { pilot: { /*mesh*/ } } } });
new IstioAmbientStack(app, 'mesh-refused', { version: '1.30.3', cilium: filled, values: { /*mesh-refused*/istiod: { /*mesh-wrong*/profile: 'demo', /*mesh-beside*/ } } });
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
  ['existing', ['relay', 'ui', 'enabled']],
  ['existing-refused', ['kubeProxyReplacement', 'cni']],
  ['mesh', ['autoscaleMin', 'env']],
  ['mesh-refused', ['base', 'cni', 'ztunnel', 'gateway']],
  ['mesh-beside', ['pilot', 'global', 'meshConfig']],
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

test.each([['wrong', '✗ IOC1003'], ['mesh-wrong', '✗ IOC2001']])('at %s the property itself says why it is refused', (mark, sentence) => {
  expect(hover(mark).type).toContain(`: "${sentence}`);
});

test('a refused key still tells the default of its chart', () => {
  expect(hover('wrong').tags).toContain('@default true');
});

test('the construct says what it is for', () => {
  expect(hover('construct').doc).toContain('Installs Cilium');
});
