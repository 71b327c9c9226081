/** Reads what the engines wrote, without trusting its types. */
import { parse } from 'yaml';
import type { Delivery, OutputFile } from '../../lib/delivery';
import type { Manifest, Plan } from '../../lib/plan';

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- a test asks for what may not be there
export type Loose = any;

export const manifestsOf = (delivery: Delivery, plan: Plan): readonly Manifest[] => delivery.objects(plan).map((one) => one.manifest);

export const named = (manifests: readonly Manifest[], kind: string, name: string): Loose =>
  manifests.find((one) => one.kind === kind && one.metadata.name === name);

export const fileOf = (files: readonly OutputFile[], path: string): OutputFile => {
  const file = files.find((one) => one.path === path);
  if (file === undefined) throw new Error(`no ${path} among ${files.map((one) => one.path).join(', ')}`);
  return file;
};

/** As Kubernetes and helm read it. */
export const yaml11 = (text: string): Loose => parse(text, { version: '1.1' });
