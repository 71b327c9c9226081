import { Document, isScalar, Scalar, visit } from 'yaml';
import type { Json } from '../plan';

/**
 * A value as YAML that every parser reads alike: texts are quoted, because `1e5`, `0o17`, `on` and `12:30` are texts
 * to some parsers and numbers or booleans to others.
 */
export function yamlText(value: Json): string {
  const document = new Document(value, { aliasDuplicateObjects: false, version: '1.1' });
  visit(document, {
    Pair: (_, { key }) => {
      if (isScalar(key) && looksLikeNumber.test(String(key.value))) key.type = Scalar.QUOTE_DOUBLE;
    },
  });
  return document.toString({ defaultKeyType: 'PLAIN', defaultStringType: 'QUOTE_DOUBLE', directives: false, lineWidth: 0 });
}

/** Objects as one file of several documents. */
export const yamlDocuments = (objects: readonly Json[]): string => objects.map((object) => `---\n${yamlText(object)}`).join('');

/** YAML 1.1 knows fewer numbers than its parsers do; it quotes its own words, such as `on`, in keys too. */
const looksLikeNumber = /^[-+.\d]/;
