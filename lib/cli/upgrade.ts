import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { parse } from 'yaml';
import { ciliumLines, istioLines, lineOf, platformNames } from '../catalogue';
import type { CiliumVersion, IstioVersion } from '../catalogue';
import { examine } from '../judge';
import { describeUpgrade, planUpgrade } from '../plan';
import { subjectOf } from '../stack';
import type { Said } from './said';

const options = {
  'from': { type: 'string', multiple: true },
  'to': { type: 'string', multiple: true },
  'platform': { type: 'string' },
  'mode': { type: 'string', default: 'ambient' },
  'cilium-values': { type: 'string' },
} as const;

/** The way from one pair of lines to another. */
export const upgrade = (words: readonly string[], today: string): Said => {
  try {
    return told(parseArgs({ args: [...words], options, strict: true }).values, today);
  } catch (error) {
    return { text: error instanceof Error ? error.message : String(error), code: 2 };
  }
};

interface Asked { readonly from?: string[]; readonly to?: string[]; readonly platform?: string; readonly mode: string; readonly 'cilium-values'?: string }

const told = (asked: Asked, today: string): Said => {
  const [from, to] = [pair(asked.from), pair(asked.to)];
  const platform = platformNames.find((name) => name === asked.platform) ?? null;
  const mode = (['ambient', 'sidecar'] as const).find((name) => name === asked.mode);
  const faults = [
    ...from.faults, ...to.faults,
    ...(from.cilium === undefined ? ['--from cilium@<line> is missing'] : []),
    ...(to.cilium === undefined && to.istio === undefined ? ['--to cilium@<line> or --to istio@<line> is missing'] : []),
    ...(to.istio !== undefined && from.istio === undefined ? ['--to istio needs --from istio@<line>'] : []),
    ...(asked.platform !== undefined && platform === null ? [`--platform ${asked.platform} is unknown: use one of ${platformNames.join(', ')}`] : []),
    ...(mode === undefined ? [`--mode ${asked.mode} is unknown: use ambient or sidecar`] : []),
  ];
  if (faults.length > 0 || from.cilium === undefined || mode === undefined) return { text: faults.join('\n'), code: 2 };
  const cilium = { version: `${from.cilium}.0` as CiliumVersion, managed: true, mode, platform, cluster: { today }, values: valuesIn(asked['cilium-values']) };
  const subject = subjectOf(cilium, from.istio === undefined ? undefined : { version: `${from.istio}.0` as IstioVersion, mode });
  const ended = examine(subject).filter(({ rule }) => rule.slug === 'end-of-life').map(({ sentence }) => sentence.replace('✗ ', ''));
  const plan = planUpgrade(subject, { ...(to.cilium !== undefined && { cilium: to.cilium }), ...(to.istio !== undefined && { istio: to.istio }) });
  return { text: [...ended, ...(ended.length > 0 ? [''] : []), describeUpgrade(plan)].join('\n'), code: 0 };
};

const pair = (words: readonly string[] = []) => {
  const stated = words.map((word) => ({ word, product: word.split('@')[0], line: lineOf(word.split('@')[1] ?? '') }));
  const cilium = stated.flatMap(({ product, line }) => (product === 'cilium' ? ciliumLines.filter((known) => known === line) : []))[0];
  const istio = stated.flatMap(({ product, line }) => (product === 'istio' ? istioLines.filter((known) => known === line) : []))[0];
  const faults = stated
    .filter(({ product, line }) => !(product === 'cilium' && line === cilium) && !(product === 'istio' && line === istio))
    .map(({ word }) => `${word} is no known line: write cilium@ with one of ${ciliumLines.join(', ')}, or istio@ with one of ${istioLines.join(', ')}`);
  return { cilium, istio, faults };
};

const valuesIn = (file: string | undefined): object => {
  if (file === undefined) return {};
  const values: unknown = parse(readFileSync(file, 'utf8'));
  if (typeof values !== 'object' || values === null || Array.isArray(values)) throw new Error(`${file} holds no values: give the YAML or JSON that helm takes`);
  return values;
};
