import type { Check } from '../../lib/checks';
import type { DerivedFact } from '../../lib/rules';
import { fixtureText } from './files';
import { code, notEdited, sources, toWaive } from './page';
import { readsOf } from './reads';
import { fact } from './words';

/** The page of one check; `said` is what its invalid fixture is told. */
export const checkPage = (check: Check, said: string | undefined, derived: ReadonlyMap<string, DerivedFact>): string => [
  notEdited,
  `# ${check.id} ${check.slug}`,
  `> ✗ ${check.id} ${check.title}: ${check.advice}`,
  `A check: it needs code, so the compiler says nothing, and it fills nothing. A stack that contradicts it is ${check.strength === 'must' ? 'refused' : 'reported'} at run time.`,
  '## What to do',
  `${check.advice.charAt(0).toUpperCase()}${check.advice.slice(1)}.`,
  '## Why',
  check.because,
  '## What it reads',
  readsOf(check).map((path) => `- ${fact(path, derived)}`).join('\n'),
  '## What passes',
  code('ts', fixtureText(check, 'valid')),
  '## What does not',
  code('ts', fixtureText(check, 'invalid')),
  'The judge says:',
  code('text', `${said}\n`),
  ...toWaive(check),
  ...sources(check),
].join('\n\n') + '\n';
