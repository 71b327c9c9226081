import { readFileSync } from 'node:fs';
import { basename, sep } from 'node:path';
import rooms from '../projenrc/rooms.json';
import { cycleIn, filesUnder, importsIn, importsOf } from './source-tree';

const files = filesUnder('lib');
const sources = files.filter((file) => file.endsWith('.ts'));
const handWritten = sources.filter((file) => !file.endsWith('.gen.ts'));
const imports = importsOf(sources);
const lines = (file: string) => readFileSync(file, 'utf8').split('\n');
const roomOf = (file: string) => file.split(sep)[1] ?? '';

describe('lib', () => {
  test('is made of the rooms and one door', () => {
    const known = [...rooms.tiers.flat(), 'index.ts'];
    expect([...new Set(files.map(roomOf))].filter((room) => !known.includes(room))).toEqual([]);
  });

  test('holds nothing but TypeScript', () => {
    expect(files.filter((file) => !file.endsWith('.ts') || file.endsWith('.d.ts'))).toEqual([]);
  });

  test('has no cycles among its files', () => {
    expect(cycleIn(imports)).toEqual([]);
  });

  test('imports nothing from the rest of the repository, nor itself by name', () => {
    const outside = ({ to }: { to: string }) => /^(\.\.|test|examples|projenrc|node_modules)[\\/]|^istio-on-cilium(\/|$)/.test(to);
    expect(imports.filter(outside)).toEqual([]);
  });

  test('has one door, which no room uses and which does not lead to the command line', () => {
    expect(imports.filter(({ from, to }) => to === 'lib/index.ts' || (from === 'lib/index.ts' && roomOf(to) === 'cli'))).toEqual([]);
  });

  test('keeps hand-written files within 150 lines', () => {
    expect(handWritten.filter((file) => lines(file).length > 151)).toEqual([]);
  });

  test('says on the first line of generated files from what and by what', () => {
    const silent = (file: string) => !/^(\/\/|\/\*\*?) ?generated from .+ by .+/i.test(lines(file)[0] ?? '');
    expect(sources.filter((file) => file.endsWith('.gen.ts')).filter(silent)).toEqual([]);
  });

  test('names files and folders for what is in them', () => {
    const name = (file: string) => basename(file).replace(/(\.gen)?\.ts$/, '');
    const words = (file: string) => [...file.split(sep).slice(1, -1), name(file)];
    expect(sources.filter((file) => words(file).some((word) => !/^[a-z0-9]+([-.][a-z0-9]+)*$/.test(word)))).toEqual([]);
    expect(sources.filter((file) => words(file).some((word) => /^(utils?|common|helpers?|managers?|base|misc|shared|types)$/.test(word)))).toEqual([]);
  });
});

describe.each(rooms.tiers.flatMap((tier, level) => tier.map((room) => ({ room, level }))))('lib/$room', ({ room, level }) => {
  const own = imports.filter(({ from }) => roomOf(from) === room);

  test('imports earlier rooms only', () => {
    const open = [room, ...rooms.tiers.slice(0, level).flat()];
    expect(own.filter(({ to }) => to.startsWith(`lib${sep}`) && !open.includes(roomOf(to)))).toEqual([]);
  });

  test('imports the packages that are its guests, and no other room’s', () => {
    const guests: Record<string, string[]> = rooms.guests;
    const uninvited = (name: string) => Object.keys(guests)
      .some((guest) => (name === guest || name.startsWith(`${guest}/`)) && !guests[guest]?.includes(room));
    expect(own.filter(({ to }) => uninvited(to))).toEqual([]);
  });
});

describe('the reader of imports', () => {
  test('sees every form of import, and no comment', () => {
    const text = [
      "import { a } from './a';", "import type { b } from './b';", 'import {', '  c,', "} from './c';", "export * from './d';",
      "import './e';", "type F = import('./f').F;", "const g = require('./g');", "// import './h';", " * import './i';",
    ].join('\n');
    expect(importsIn(text)).toEqual(['./a', './b', './c', './d', './e', './f', './g']);
  });

  test('finds a cycle, and no cycle where two ways meet', () => {
    const edges = (...pairs: string[]) => pairs.map((pair) => ({ from: pair.charAt(0), to: pair.charAt(1) }));
    expect(cycleIn(edges('ab', 'bc', 'cd', 'db'))).toEqual(['b', 'c', 'd', 'b']);
    expect(cycleIn(edges('ab', 'ac', 'bd', 'cd'))).toEqual([]);
  });
});
