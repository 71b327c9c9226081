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
    const object = objectOf(parse(text, { version: '1.1', logLevel: 'error' }));
    if (object === undefined) return [];
    const metadata = objectOf(object['metadata']);
    return [{
      text,
      kind: textOf(object['kind']) ?? '',
      name: textOf(metadata?.['name']) ?? '',
      namespace: textOf(metadata?.['namespace']),
    }];
  });

const objectOf = (value: unknown): Readonly<Record<string, unknown>> | undefined =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : undefined;

const textOf = (value: unknown): string | undefined => typeof value === 'string' ? value : undefined;

export const textOfDocuments = (all: readonly RenderedDocument[]): string => all.map(({ text }) => `---\n${text}\n`).join('');
