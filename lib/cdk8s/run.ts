import type { App } from 'cdk8s';
import { story } from './story';
import { writtenApp } from './written-app';

/**
 * Ends a program: writes everything as `synth` does and tells on the terminal what will be installed, in which order and
 * why, what was filled in, and what to do next. What stops it is printed as sentences, and the exit code is then 1.
 *
 * @throws what is a defect and no sentence, as it is
 * @example
 * import { App } from 'cdk8s';
 * import { run } from 'istio-on-cilium';
 *
 * const app = new App();
 * void run(app);
 */
export const run = async (app: App): Promise<void> => {
  try {
    process.stdout.write(`${story(await writtenApp(app))}\n`);
  } catch (error) {
    if (!isSentence(error)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  }
};

/** Ours, cdk8s's and the system's errors say what is wrong; a TypeError and its like keep their stack. */
const isSentence = (error: unknown): error is Error => typeof error === 'object' && error !== null && 'name' in error && error.name === 'Error';
