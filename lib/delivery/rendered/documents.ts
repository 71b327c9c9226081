import { parse } from 'yaml';

/** A document of a rendering: its text as helm wrote it, and what we need to know about it. */
export interface RenderedDocument {
  readonly text: string;
  readonly kind: string;
  readonly name: string;
  readonly namespace: string | undefined;
}

/**
 * Splits a rendering. The texts are kept: parsing and writing again would change what a chart means, `0400` for example
 * is 256 to Kubernetes and 400 to a reader of YAML 1.2.
 */
export const documents = (rendering: string): readonly RenderedDocument[] =>
  rendering.split(/^---(?=\s|$)/m).map((part) => part.trim()).flatMap((text) => {
    const object = headOf(text) ?? read(text);
    if (object === undefined) return [];
    const metadata = objectOf(object['metadata']);
    return [{
      text,
      kind: textOf(object['kind']) ?? '',
      name: textOf(metadata?.['name']) ?? '',
      namespace: textOf(metadata?.['namespace']),
    }];
  });

/** The kind and metadata, which are a small part of a text (CRDs are megabytes); none where they are not plain to see. */
const headOf = (text: string): Readonly<Record<string, unknown>> | undefined => {
  const blocks = text.split(/^(?=[A-Za-z])/m).filter((block) => /^(kind|metadata): *(\S.*)?$/m.test(firstLine(block)));
  if (blocks.length !== 2) return undefined;
  try {
    const head = read(blocks.join(''));
    return textOf(head?.['kind']) !== undefined && textOf(objectOf(head?.['metadata'])?.['name']) !== undefined ? head : undefined;
  } catch {
    return undefined;
  }
};

const firstLine = (text: string): string => text.split('\n', 1)[0] ?? '';

const read = (text: string): Readonly<Record<string, unknown>> | undefined => objectOf(parse(text, { version: '1.1', logLevel: 'error' }));

const objectOf = (value: unknown): Readonly<Record<string, unknown>> | undefined =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : undefined;

const textOf = (value: unknown): string | undefined => typeof value === 'string' ? value : undefined;

export const textOfDocuments = (all: readonly RenderedDocument[]): string => all.map(({ text }) => `---\n${text}\n`).join('');
