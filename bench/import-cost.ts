import { execFileSync } from 'node:child_process';
import { interleaved } from './interleaved';
import { difference, type Row } from './row';

/** Starts of Node that load cdk8s and the built library, against cdk8s alone. */
export const importRow = async (): Promise<Row> => difference(
  'import, over cdk8s alone',
  await interleaved(15, () => node("require('cdk8s'); require('./build')"), () => node("require('cdk8s')")),
  30,
);

const node = (program: string): Buffer => execFileSync('node', ['-e', program], { stdio: 'pipe' });
