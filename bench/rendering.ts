import { execFile } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { rendered } from 'istio-on-cilium';
import { kubeVersion, sameFlags, type Charts } from './charts';
import { interleaved } from './interleaved';
import { ratio, type Row } from './row';

const run = promisify(execFile);

/** The files of `rendered()`, in memory, against the texts of as many `helm template` at once, their values lying ready. */
export const renderingRow = async ({ helm, folder: chartsFolder, plan, planned }: Charts, folder: string): Promise<Row> => {
  const delivery = rendered({ kubeVersion, helm, chartsFolder });
  const raw = planned.map(({ chart, install: { release = chart.name, namespace = '', values } }) => {
    const file = join(folder, `${release}.json`);
    writeFileSync(file, JSON.stringify(values));
    return ['template', release, chart.path, '--namespace', namespace, ...sameFlags, '--values', file];
  });
  const rounds = await interleaved(
    7,
    () => delivery.files(plan),
    () => Promise.all(raw.map((words) => run(helm, words, { maxBuffer: 1 << 26 }))),
  );
  return ratio(`rendered form, against ${raw.length} helm template in parallel`, rounds, 1.1);
};
