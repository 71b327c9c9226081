import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { cacheFolder } from './cache';

/** A render that helm refused: by the chart's schema, by one of its templates, or for a reason of helm's own. */
export class RenderRefused extends Error {
  override readonly name = 'RenderRefused';
  readonly by: 'schema' | 'template' | 'helm';

  constructor(stderr: string) {
    super(stderr.trim());
    this.by = refusedBy(stderr);
  }
}

const refusedBy = (stderr: string): RenderRefused['by'] => {
  if (/specifications of the schema/.test(stderr)) return 'schema';
  return /execution error at|error calling|YAML parse error|wrong type for value|nil pointer evaluating/.test(stderr) ? 'template' : 'helm';
};

const renders = new Map<string, Promise<string>>();

/** What `helm template` prints for these values. The same render is made once in a run, and a few at a time. */
export const helmTemplate = (helm: string, flags: readonly string[], values: object): Promise<string> => {
  const input = JSON.stringify(values);
  const key = createHash('sha256').update(JSON.stringify([helm, flags, input])).digest('hex');
  const known = renders.get(key);
  if (known !== undefined) return known;
  const render = inTurn(() => run(helm, flags, input));
  renders.set(key, render);
  return render;
};

/** The same render once more, past the memory of this run: what differs from the first is chance. */
export const helmTemplateAgain = (helm: string, flags: readonly string[], values: object): Promise<string> =>
  inTurn(() => run(helm, flags, JSON.stringify(values)));

const run = (helm: string, flags: readonly string[], input: string): Promise<string> =>
  new Promise((resolve, reject) => {
    const options = { maxBuffer: 1 << 28, env: { ...process.env, ...ownHome } };
    const child = execFile(helm, ['template', ...flags, '--values', '-'], options, (error, stdout, stderr) =>
      error === null ? resolve(stdout) : reject(new RenderRefused(stderr === '' ? error.message : stderr)));
    child.stdin?.on('error', () => undefined); // a helm that refuses at once does not read its input
    child.stdin?.end(input);
  });

/** Plugins and settings of whoever runs the tests have no say. */
const ownHome = {
  HELM_CACHE_HOME: join(cacheFolder, 'helm-home/cache'),
  HELM_CONFIG_HOME: join(cacheFolder, 'helm-home/config'),
  HELM_DATA_HOME: join(cacheFolder, 'helm-home/data'),
};

let free = Math.max(2, availableParallelism());
const waiting: (() => void)[] = [];

const inTurn = async <Result>(task: () => Promise<Result>): Promise<Result> => {
  if (free > 0) free -= 1;
  else await new Promise<void>((start) => waiting.push(start));
  try {
    return await task();
  } finally {
    const next = waiting.shift();
    if (next === undefined) free += 1;
    else next();
  }
};
