import { copyFileSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cacheFolder, checkout } from '../../charts/tools/cache';
import type { Charts } from '../harness/charts';
import type { Observed } from '../harness/timeline';
import { timelineSvg } from './timeline-svg';

/** Its name beside `docs/evidence.md`. */
export const pictureName = 'run-argo-cd.svg';

const kept = join(cacheFolder, pictureName);

/** Keeps the picture of a run for the page. */
export const keepPicture = (title: string, observed: readonly Observed[], { realCilium }: Charts): void => {
  mkdirSync(cacheFolder, { recursive: true });
  writeFileSync(kept, timelineSvg(`${title}${realCilium ? '' : ' (a chart stands in for Cilium’s)'}`, observed));
};

/** Puts what was kept beside the page. */
export const recordPicture = (): void => {
  if (existsSync(kept)) copyFileSync(kept, join(checkout, 'docs', pictureName));
};
