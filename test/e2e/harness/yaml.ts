import { readFileSync } from 'node:fs';
import { parseAllDocuments } from 'yaml';
import type { Loose } from './api';

/** The objects in a file, read as Kubernetes reads it. */
export const readYaml = (file: string): readonly Loose[] => yamlObjects(readFileSync(file, 'utf8'));

export const yamlObjects = (text: string): readonly Loose[] =>
  parseAllDocuments(text, { version: '1.1', logLevel: 'error' }).map((document) => document.toJS()).filter((object) => object !== null && object !== undefined);
