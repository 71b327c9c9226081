import { mapReach, missing, type Reach } from '../../charts/tools/reach';
import { charts, type Charts } from './charts';
import { redisOnPath } from './argo-cd';
import { program, type ProgramName } from './programs';

/** What a suite of this folder needs. */
export interface Means {
  readonly charts: Charts;
  readonly programs: Readonly<Record<ProgramName, string>>;
}

/**
 * A `describe` for suites on a control plane. Where a program or a chart is missing its tests count as skipped, under a
 * name that says why; with E2E_REQUIRED=1 they fail.
 */
export const describeWhere = (name: string, needs: readonly ProgramName[], tests: (means: Means) => void): void => {
  jest.setTimeout(15 * 60_000);
  const means = inReach(needs);
  if ('found' in means) {
    describe(`${name}${means.found.charts.realCilium ? '' : ', with a chart that stands in for Cilium’s'}`, () => tests(means.found));
  } else if (process.env['E2E_REQUIRED'] === '1') {
    describe(name, () => it('is in reach', () => { throw new Error(means.missing); }));
  } else {
    describe.skip(`${name} (skipped: ${means.missing})`, () => it('proves nothing here', () => undefined));
  }
};

const inReach = (needs: readonly ProgramName[]): Reach<Means> => needs.includes('argocd') && !redisOnPath() ? missing('redis-server is not on PATH') : mapReach(charts(), (found) =>
  needs.reduce<Reach<Means>>(
    (means, name) => mapReach(means, (so) => mapReach(program(name), (folder) => ({ found: { ...so, programs: { ...so.programs, [name]: folder } } }))),
    { found: { charts: found, programs: { 'kube': '', 'kwok': '', 'argocd': '', 'flux': '', 'helmfile': '' } } },
  ));
