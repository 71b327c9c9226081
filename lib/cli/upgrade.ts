import { parseArgs } from 'node:util';
import { platformNames } from '../catalogue';
import type { CiliumVersion, IstioVersion } from '../catalogue';
import { examine, judge } from '../judge';
import type { Verdict } from '../judge';
import { describeUpgrade, planUpgrade } from '../plan';
import { subjectOf } from '../stack';
import type { StatedCilium, StatedIstio } from '../stack';
import { linesIn } from './lines-in';
import type { Said } from './said';
import { chartValues, valuesIn } from './values-in';

const options = {
  'from': { type: 'string', multiple: true },
  'to': { type: 'string', multiple: true },
  'platform': { type: 'string' },
  'mode': { type: 'string', default: 'ambient' },
  'kubernetes': { type: 'string' },
  'kernel': { type: 'string' },
  'cilium-values': { type: 'string' },
  'istio-values': { type: 'string', multiple: true },
  'existing': { type: 'boolean', default: false },
} as const;

type Asked = ReturnType<typeof parseArgs<{ options: typeof options; strict: true }>>['values'];

/** The way from one pair of lines to another. */
export const upgrade = (words: readonly string[], today: string): Said => {
  try {
    return told(parseArgs({ args: [...words], options, strict: true }).values, today);
  } catch (error) {
    return { text: error instanceof Error ? error.message : String(error), code: 2 };
  }
};

const told = (asked: Asked, today: string): Said => {
  const [from, to] = [linesIn(asked.from), linesIn(asked.to)];
  const platform = platformNames.find((name) => name === asked.platform) ?? null;
  const mode = (['ambient', 'sidecar'] as const).find((name) => name === asked.mode);
  const charts = chartValues(asked['istio-values']);
  const faults = [
    ...from.faults, ...to.faults, ...charts.faults,
    ...(from.cilium === undefined ? ['--from cilium@<line> is missing'] : []),
    ...(to.cilium === undefined && to.istio === undefined ? ['--to cilium@<line> or --to istio@<line> is missing'] : []),
    ...(to.istio !== undefined && from.istio === undefined ? ['--to istio needs --from istio@<line>'] : []),
    ...(to.gatewayApi === undefined ? [] : ['--to gateway-api is not needed: each step takes the bundle that both sides read']),
    ...(asked.platform !== undefined && platform === null ? [`--platform ${asked.platform} is unknown: use one of ${platformNames.join(', ')}`] : []),
    ...(mode === undefined ? [`--mode ${asked.mode} is unknown: use ambient or sidecar`] : []),
  ];
  if (faults.length > 0 || from.cilium === undefined || mode === undefined) return { text: faults.join('\n'), code: 2 };
  const cilium: StatedCilium = {
    version: `${from.cilium}.0` as CiliumVersion,
    managed: asked.existing !== true,
    mode,
    platform,
    cluster: { today, ...(asked.kubernetes !== undefined && { kubernetes: asked.kubernetes }), ...(asked.kernel !== undefined && { kernel: asked.kernel }) },
    values: asked['cilium-values'] === undefined ? {} : valuesIn(asked['cilium-values']),
    ...(from.gatewayApi !== undefined && { gatewayApi: `${from.gatewayApi}.0` }),
  };
  const istio: StatedIstio | undefined = from.istio === undefined ? undefined : { version: `${from.istio}.0` as IstioVersion, mode, values: charts.values };
  const subject = subjectOf(cilium, istio);
  const plan = planUpgrade(subject, { ...(to.cilium !== undefined && { cilium: to.cilium }), ...(to.istio !== undefined && { istio: to.istio }) });
  const against = [...judge(subject), ...examine(subject)].filter(({ outcome }) => outcome === 'refused' || outcome === 'reported');
  return { text: [...againstToday(against), describeUpgrade(plan)].join('\n'), code: 0 };
};

const againstToday = (verdicts: readonly Verdict[]): readonly string[] =>
  verdicts.length === 0 ? [] : ['Against the stack of today:', ...verdicts.map(({ sentence }) => `- ${sentence.replace('✗ ', '')}`), ''];
