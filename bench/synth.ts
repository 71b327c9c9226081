import { join } from 'node:path';
import { App, Chart, Helm } from 'cdk8s';
import { sameFlags, type Charts } from './charts';
import { interleaved } from './interleaved';
import { program } from './program';
import { ratio, type Row } from './row';

/** Our stack, judged and written for GitOps, against the same releases as cdk8s' own `Helm`. */
export const synthRow = async (charts: Charts, folder: string): Promise<Row> => ratio(
  `synth of one stack for GitOps, against cdk8s Helm on its ${charts.planned.length} charts`,
  await interleaved(5, () => program(join(folder, 'gitops')).app.synth(), () => withHelm(charts, join(folder, 'helm')).synth()),
);

const withHelm = ({ helm, planned }: Charts, outdir: string): App => {
  const app = new App({ outdir });
  const chart = new Chart(app, 'helm');
  for (const { chart: { path, name }, install: { release = name, namespace = '', values } } of planned) {
    new Helm(chart, release, { chart: path, releaseName: release, namespace, values, helmExecutable: helm, helmFlags: [...sameFlags] });
  }
  return app;
};
