import { join } from 'node:path';
import { gatewayApiLines } from '../../lib/catalogue';
import type { Literal } from '../../lib/rules';
import type { Case } from './case';
import { charts, ciliumVersion, istioVersion, text, valuesOf } from './case';
import type { Told, Verdicts } from './verdicts';

/** The text of one program, and on which line it states what. */
export interface Program { readonly text: string; readonly lines: readonly Stated[] }

/** One line of the program: a construct that is refused or not, or a comparison that must hold. */
export interface Stated { readonly line: number; readonly index: number; readonly states: 'cilium' | 'mesh' | 'cilium alike' | 'mesh alike' }

/**
 * For each stack what the judge says of it, compared as types; for those that `calls` picks the real constructs as well,
 * stated as users would, the comparison then being on what their types infer.
 */
export const programOf = (cases: readonly Case[], verdicts: readonly Verdicts[], sentences: readonly string[], calls: (index: number) => boolean): Program => {
  const lines: string[] = [...head, ...sentences.map((sentence, index) => `type S${index}<Path> = Broken<${JSON.stringify(sentence)}, Path>;`)];
  const stated: Stated[] = [];
  const state = (index: number, states: Stated['states'], code: string): void => {
    lines.push(code);
    stated.push({ line: lines.length, index, states });
  };
  const says = (told: readonly Told[]): string =>
    told.map(({ sentence, path }) => `S${sentences.indexOf(sentence)}<'${path}'>`).join(' | ') || 'never';
  cases.forEach((one, index) => {
    const { cilium, pair } = verdicts[index] ?? { cilium: [], pair: [] };
    const called = calls(index);
    if (called) state(index, 'cilium', `const c${index} = ${ciliumCall(one, index)};`);
    else lines.push(`declare const c${index}: { readonly given: ${givenCilium(one)} };`);
    state(index, 'cilium alike', `alike<BrokenIn<typeof c${index}.given>, ${says(cilium)}>();`);
    if (one.frame.mesh === 'none') return;
    if (called) state(index, 'mesh', `${meshCall(one, index)};`);
    state(index, 'mesh alike', `alike<${brokenPair(one, index)}, ${says(pair.filter((told) => !cilium.some((known) => isSame(known, told))))}>();`);
  });
  return { text: `${lines.join('\n')}\n`, lines: stated };
};

const lib = join(process.cwd(), 'lib');
const head = [
  `import type { Construct } from '${join(process.cwd(), 'node_modules/constructs')}';`,
  `import { CiliumForIstio, IstioAmbientStack, IstioSidecarStack } from '${lib}/cdk8s';`,
  `import type { Broken, BrokenIn } from '${lib}/judge';`,
  `import type { BrokenMesh, GivenCilium, Nothing } from '${lib}/stack';`,
  `import type { Delivery } from '${lib}/delivery';`,
  'declare const scope: Construct;',
  "declare const by: { readonly [Engine in Delivery['engine']]: Delivery<Engine> };",
  'type Alike<A, B> = [A] extends [B] ? [B] extends [A] ? [] : [judge: B, compiler: A] : [judge: B, compiler: A];',
  'declare function alike<A, B>(...difference: Alike<A, B>): void;',
];

const ciliumCall = (one: Case, index: number): string => {
  const { facts, frame } = one;
  const props = [
    ...property('version', ciliumVersion(one)),
    ...['mode', 'platform', 'kubeProxy'].flatMap((path) => property(path, facts.get(path))),
    ...bundle(facts.get('gatewayApi.line')),
    ...(facts.has('delivery') ? [`delivery: by[${JSON.stringify(facts.get('delivery'))}]`] : []),
    ...(facts.get('l2.announced') === true ? ["l2: { addresses: ['192.0.2.0/28'] }"] : []),
    ...values(valuesOf(one, 'cilium')),
    ...(facts.has('accept') ? [`accept: { ${facts.get('accept')}: 'because' }`] : []),
  ];
  const make = frame.cilium === 'kept' ? 'CiliumForIstio.existing' : 'new CiliumForIstio';
  return `${make}(scope, 'c${index}', { ${props.join(', ')} })`;
};

const givenCilium = (one: Case): string => {
  const { facts, frame } = one;
  const line = facts.get('gatewayApi.line');
  const values = valuesOf(one, 'cilium');
  const literal = (value: Literal | undefined): string => (value === undefined ? 'undefined' : JSON.stringify(value));
  return `GivenCilium<${[
    literal(ciliumVersion(one)),
    literal(facts.get('mode') ?? 'ambient'),
    literal(facts.get('platform') ?? null),
    literal(facts.get('kubeProxy')),
    line === undefined ? 'undefined' : line === null ? 'false' : literal(`${line}.0`),
    literal(facts.get('delivery') ?? null),
    facts.get('l2.announced') === true ? '{ readonly addresses: readonly [string] }' : 'undefined',
    Object.keys(values).length === 0 ? 'Nothing' : tree(values),
    facts.has('accept') ? literal(facts.get('accept')) : 'never',
    literal(frame.cilium),
  ].join(', ')}>`;
};

const bundle = (line: Literal | undefined): readonly string[] => {
  if (line === undefined) return [];
  return [line === null ? 'gatewayApi: false' : `gatewayApi: '${gatewayApiLines.find((known) => known === line)}.0'`];
};

const meshCall = (one: Case, index: number): string => {
  const { facts, frame } = one;
  const props = [
    ...property('version', istioVersion(one)),
    `cilium: c${index}`,
    ...(frame.mesh === 'sidecar' ? property('cniChart', facts.get('istio.cniChart')) : []),
    ...property('namespace', facts.get('istio.namespace')),
    ...property('nodeNamespace', facts.get('istio.nodeNamespace')),
    ...values(meshValues(one)),
  ];
  return `new ${frame.mesh === 'ambient' ? 'IstioAmbientStack' : 'IstioSidecarStack'}(scope, 'm${index}', { ${props.join(', ')} })`;
};

const isSame = (one: Told, other: Told): boolean => one.sentence === other.sentence && one.path === other.path;

/** What the constructor of the mesh refuses beyond what was told at the Cilium. */
const brokenPair = (one: Case, index: number): string => {
  const { facts, frame } = one;
  const namespace = text(facts.get('istio.namespace')) ?? 'istio-system';
  const literals = [istioVersion(one), frame.mesh, frame.mesh === 'ambient' || facts.get('istio.cniChart') === true, namespace, text(facts.get('istio.nodeNamespace')) ?? namespace];
  const values = meshValues(one);
  const stated = Object.keys(values).length === 0 ? 'Nothing' : tree(values);
  return `BrokenMesh<typeof c${index}, ${literals.map((literal) => JSON.stringify(literal)).join(', ')}, ${stated}, never>`;
};

const meshValues = (one: Case): Readonly<Record<string, unknown>> =>
  Object.fromEntries(charts.map((chart) => [chart, valuesOf(one, `istio.${chart}`)] as const).filter(([, of]) => Object.keys(of).length > 0));

const property = (name: string, value: Literal | undefined): readonly string[] => (value === undefined ? [] : [`${name}: ${JSON.stringify(value)}`]);
const values = (of: Readonly<Record<string, unknown>>): readonly string[] => (Object.keys(of).length === 0 ? [] : [`values: ${tree(of)}`]);

/** A tree of literals, as a value and as a type: the two are written alike. */
const tree = (of: unknown): string => {
  if (typeof of !== 'object' || of === null) return JSON.stringify(of);
  return `{ ${Object.entries(of).map(([key, value]) => `${JSON.stringify(key)}: ${tree(value)}`).join(', ')} }`;
};
