import { sentence } from '../lib/judge';
import { rules } from '../lib/rules';
import type { Rule } from '../lib/rules';
import { allCases, nameOf } from './agreement/cases';
import type { Case } from './agreement/case';
import { programOf } from './agreement/program';
import type { Program, Stated } from './agreement/program';
import { verdictsOf } from './agreement/verdicts';
import type { Told, Verdicts } from './agreement/verdicts';
import { tscOf } from './tsc';
import type { Compiler, Printed } from './tsc';

/*
 * Proven: over the combinations of the facts behind every rule, the compiler refuses what the judge refuses, of the same
 * fact and in the same words, and the constructs compile exactly when nothing is refused. The combinations: of each fact
 * nothing, every literal that some condition names, and one that none does; one line of each sort; Cilium alone, its own
 * and somebody else's, and with an ambient and a sidecar mesh; the rule waived and not. Up to 48 of them in full; beyond,
 * every two values of every two facts, and one stack of each outcome among 400 drawn ones (`agreement/covering.ts`).
 * On 7.0 every verdict is compared and every second construct is called; on 6.0 and 5.9, which take ten times as long,
 * another eighth of the stacks each, a sixth of them called, and always one stack that each rule refuses.
 * Not proven: that a verdict is true (test/charts), what `should` and `offer` rules do (they are no matter of types), and
 * combinations of three facts and more that neither meet in a row nor were drawn.
 */
jest.setTimeout(600_000);

const cases = allCases();
const verdicts = cases.map(verdictsOf);
const every: readonly Rule[] = rules;
const sentences: readonly string[] = every.map((rule) => sentence(rule));
const first = new Set(every.map(({ id }) => verdicts.findIndex(({ pair }) => pair.some((told) => told.id === id))));

describe('the stacks that are compared', () => {
  const must = every.filter(({ strength }) => strength === 'must').map(({ id }) => id);

  test('hold one that each rule refuses', () => {
    expect(must.filter((id) => !verdicts.some(({ pair }) => pair.some((told) => told.id === id)))).toEqual([]);
  });

  test('hold one that nothing refuses, with a Cilium that is filled and one that is not', () => {
    const passing = cases.filter((_, index) => verdicts[index]?.pair.length === 0).map(({ frame }) => frame.cilium);
    expect([...new Set(passing)].sort()).toEqual(['filled', 'kept']);
  });
});

test.each<[Compiler, number, number, number]>([['7.0', 1, 0, 2], ['6.0', 8, 0, 6], ['5.9', 8, 4, 6]])('TypeScript %s agrees with the judge', async (compiler, one, from, called) => {
  const own = cases.filter((_, index) => index % one === from || first.has(index));
  const said = own.map(verdictsOf);
  const calls = (index: number): boolean => index % called === 0 || said[index]?.pair.some(({ id }) => newIn(said, index, id)) === true;
  const program = programOf(own, said, sentences, calls);
  expect(differences(own, program, said, await compiled(compiler, program))).toEqual([]);
});

/** Whether a stack is the first that a rule refuses. */
const newIn = (said: readonly Verdicts[], index: number, id: string): boolean => said.findIndex(({ pair }) => pair.some((told) => told.id === id)) === index;

describe('the comparison', () => {
  const few = cases.flatMap((one, index) => (first.has(index) ? [one] : []));
  const said = few.map(verdictsOf);
  const told = (change: (verdict: Told) => readonly Told[]): readonly Verdicts[] =>
    said.map(({ cilium, pair }) => ({ cilium: cilium.flatMap(change), pair: pair.flatMap(change) }));

  test.each<[string, (verdict: Told) => readonly Told[]]>([
    ['is left out', () => []],
    ['is told of another fact', (verdict) => [{ ...verdict, path: 'cilium.debug.enabled' }]],
    ['has another sentence', (verdict) => [{ ...verdict, sentence: sentences.find((other) => other !== verdict.sentence) ?? '' }]],
  ])('sees a verdict that %s', async (_, change) => {
    const wrong = told(change);
    const program = programOf(few, wrong, sentences, () => false);
    expect(differences(few, program, wrong, await compiled('7.0', program)).length).toBeGreaterThanOrEqual(few.length);
  });
});

const compiled = (compiler: Compiler, { text }: Program): Promise<readonly Printed[]> => tscOf(compiler, new Map([['stacks.ts', text]]));

/** Where compiler and judge differ, each told with the stack. */
function differences(stacks: readonly Case[], { lines }: Program, expected: readonly Verdicts[], errors: readonly Printed[]): readonly string[] {
  const byLine = new Map<number, string>();
  for (const { file, line, code, text } of errors) byLine.set(line, `${byLine.get(line) ?? ''}${file} ${code} ${text}\n`);
  const strangers = [...byLine].filter(([line]) => !lines.some((stated) => stated.line === line)).map(([line, text]) => `line ${line}: ${text}`);
  return [...strangers, ...lines.flatMap((stated) => {
    const fault = faultOf(stated, expected[stated.index] ?? { cilium: [], pair: [] }, byLine.get(stated.line) ?? '');
    return fault === undefined ? [] : [`${fault}, in ${stacks.slice(stated.index, stated.index + 1).map(nameOf).join()}`];
  })];
}

/** A construct shows some of what the judge refuses there, and nothing else; a comparison shows nothing. */
function faultOf({ states }: Stated, { cilium, pair }: Verdicts, printed: string): string | undefined {
  if (states === 'cilium alike' || states === 'mesh alike') return printed === '' ? undefined : `${states}: ${printed}`;
  const told = states === 'cilium' ? cilium : pair.filter(({ sentence: own }) => !cilium.some((known) => known.sentence === own));
  if (told.length === 0) return printed === '' ? undefined : `${states}: the judge has nothing against it, the compiler says ${printed}`;
  const shown = told.filter(({ sentence: own }) => printed.includes(own));
  const others = (printed.match(/✗ IOC\d+/g) ?? []).filter((mark) => !told.some(({ id }) => mark === `✗ ${id}`));
  if (shown.length === 0) return `${states}: the judge says ${told.map(({ sentence: own }) => own).join(' and ')}, the compiler ${printed || 'nothing'}`;
  return others.length === 0 ? undefined : `${states}: the compiler also says ${others.join(' and ')}`;
}
