import { parse } from 'yaml';
import type { Json, JsonObject, Manifest } from '../../../lib/plan';

/** What a chart rendered. Documents are parsed when somebody asks for them: the CRDs of Istio alone are 900 kB. */
export interface Rendered {
  readonly text: string;
  readonly all: () => readonly Manifest[];
  /** The one object of this kind and name; an error names those that there are. */
  readonly find: (kind: string, name: string) => Manifest;
  /** `Kind/name` of every object, sorted. */
  readonly names: () => readonly string[];
  /** The `data` of a ConfigMap. */
  readonly configMap: (name: string) => Readonly<Record<string, string>>;
}

export const rendered = (text: string): Rendered => {
  const documents = documentsOf(text);
  const find = (kind: string, name: string): Manifest => {
    const document = documents.find((one) => one.name === `${kind}/${name}`);
    if (document !== undefined) return manifestOf(document.text);
    throw new Error(`no ${kind} ${name} was rendered, only ${documents.map((one) => one.name).join(', ')}`);
  };
  return {
    text,
    find,
    all: () => documents.map((document) => manifestOf(document.text)),
    names: () => documents.map((document) => document.name).sort(),
    configMap: (name) => stringsOf(find('ConfigMap', name)['data']),
  };
};

/** One document of a stream as text, with its `Kind/name`. */
export interface Document {
  readonly name: string;
  readonly text: string;
}

export const documentsOf = (text: string): readonly Document[] =>
  text.split(/^---\s*$/m).filter((part) => /^kind:/m.test(part)).map((part) => ({ name: nameOf(part), text: part }));

const nameOf = (document: string): string => {
  const kind = /^kind: *"?([\w.]+)/m.exec(document)?.[1];
  const metadata = document.slice(document.search(/^metadata:/m));
  const name = /^ +name: *["']?([^"'\s]+)/m.exec(metadata)?.[1];
  return `${kind ?? '?'}/${name ?? '?'}`;
};

/** Kubernetes reads YAML 1.1, in which `on` is true; of a key that a chart wrote twice, as some do, the last counts. */
const manifestOf = (text: string): Manifest => {
  const parsed: unknown = parse(text, { version: '1.1', uniqueKeys: false });
  if (isManifest(parsed)) return parsed;
  throw new Error(`this is no Kubernetes object:\n${text.slice(0, 300)}`);
};

const isManifest = (value: unknown): value is Manifest =>
  typeof value === 'object' && value !== null && 'kind' in value && 'apiVersion' in value && 'metadata' in value;

const stringsOf = (data: Json | undefined): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(isObject(data) ? data : {}).map(([key, value]) => [key, String(value)]));

const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
