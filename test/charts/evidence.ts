// What counts as proof that a value was read: a render that differs in something that neither chance nor an echo wrote.
import { documentsOf, type Document } from './tools/rendered';

/** Compares renders with a first one, of which a second copy tells what changes by chance. */
export const comparedWith = (first: string, again: string): ((other: string, path: string) => boolean) => {
  const chance = chanceLines(documentsOf(first), documentsOf(again));
  const base = evidenceOf(first, chance);
  const injection = injectionTemplates(first);
  return (other, path) => {
    const changed = evidenceOf(other, chance);
    return changed.plain !== base.plain || (changed.echo !== base.echo && isNamedIn(injection, path));
  };
};

interface Evidence {
  readonly plain: string;
  /** Values that istiod hands to its injection templates: read only if one of the templates names the path. */
  readonly echo: string;
}

const evidenceOf = (text: string, chance: ReadonlySet<string>): Evidence => {
  const kept = documentsOf(text).filter((document) => !isEcho(document));
  const parts = kept.map((document) => splitInjector(withoutChance(document, chance)));
  return { plain: parts.map(({ plain }) => plain).join('---\n'), echo: parts.map(({ echo }) => echo).join('') };
};

/** Istio writes all values, misspelt ones too, into a ConfigMap for whoever looks for them there. */
const isEcho = ({ name, text }: Document): boolean => /^ConfigMap\/values(-|$)/.test(name) && /^ {2}original-values:/m.test(text);

const injectorValues = /^ {2}values: \|-?\n(?:(?: {4}.*)?\n)*/m;

const splitInjector = ({ name, text }: Document): Evidence => {
  if (!isInjector(name)) return { plain: text, echo: '' };
  return { plain: text.replace(injectorValues, ''), echo: injectorValues.exec(text)?.[0] ?? '' };
};

const isInjector = (name: string): boolean => /^ConfigMap\/istio-sidecar-injector(-|$)/.test(name);

const injectionTemplates = (text: string): string =>
  documentsOf(text).filter(({ name }) => isInjector(name)).map(({ text: document }) => document.replace(injectorValues, '')).join('\n');

/** `.Values.global.proxy.resources` names every path below it; `.Values.global` alone would name too much. */
const isNamedIn = (templates: string, path: string): boolean =>
  [...templates.matchAll(/\.Values\.((?:\w+\.)*\w+)/g)].map((match) => match[1] ?? '').some((named) =>
    path === named || (named.split('.').length > 2 && /^[.[]/.test(path.slice(named.length)) && path.startsWith(named)));

/** Lines (document, and text up to the colon) that differ between two renders of the same values: new certificates. */
const chanceLines = (first: readonly Document[], again: readonly Document[]): ReadonlySet<string> =>
  new Set(first.flatMap((document, index) => {
    const other = again[index]?.text.split('\n') ?? [];
    return document.text.split('\n').flatMap((line, at) => (line === other[at] ? [] : [lineKey(document, line)]));
  }));

const withoutChance = (document: Document, chance: ReadonlySet<string>): Document => {
  const changes = [...chance].some((key) => key.startsWith(`${document.name} `));
  if (!changes) return document;
  const steady = document.text.split('\n').filter((line) => !chance.has(lineKey(document, line)));
  return { ...document, text: steady.join('\n') };
};

const lineKey = ({ name }: Document, line: string): string => `${name} ${line.split(':')[0] ?? ''}`;
