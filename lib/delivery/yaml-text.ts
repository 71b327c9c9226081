import { Document, Scalar, visit } from 'yaml';
import type { Json } from '../plan';

/**
 * A value as YAML that every parser reads alike: a text is quoted unless it is a plain word, because `1e5`, `0o17`,
 * `on` and `12:30` are texts to some parsers and numbers or booleans to others.
 */
export function yamlText(value: Json): string {
  const document = new Document(value, { aliasDuplicateObjects: false, version: '1.1' });
  visit(document, {
    Scalar: (position, scalar) => {
      if (typeof scalar.value === 'string') scalar.type = styleOf(scalar.value, position === 'key');
    },
  });
  return document.toString({ directives: false, lineWidth: 0 });
}

/** Objects as one file of several documents. */
export const yamlDocuments = (objects: readonly Json[]): string => objects.map((object) => `---\n${yamlText(object)}`).join('');

function styleOf(text: string, isKey: boolean): Scalar.Type {
  if (plainWord.test(text) && !yamlWord.test(text)) return Scalar.PLAIN;
  return !isKey && simpleLines.test(text) ? Scalar.BLOCK_LITERAL : Scalar.QUOTE_DOUBLE;
}

const plainWord = /^[A-Za-z][\w./-]*(:\/\/[\w./-]+)?$/;
const yamlWord = /^(y|n|yes|no|on|off|true|false|null)$/i;
/** Lines without the letters that some parser takes for the end of a line. */
const simpleLines = /^\S[\x20-\x7E]*\n[\x20-\x7E\n]*$/;
