import { spawn } from 'node:child_process';
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { kept } from './kept';
import { moduleFolder, programFolder, programs, type ProgramName } from './programs';

/** Further names of a program that looks at the name it was called by. */
const names: { readonly [Name in ProgramName]?: Readonly<Record<string, readonly string[]>> } = {
  kube: { kube: ['etcd', 'kube-apiserver', 'kube-controller-manager', 'kube-scheduler', 'kubectl'] },
  argocd: { argocd: ['argocd-repo-server', 'argocd-application-controller'] },
};

/** Builds what is not there yet; `undefined`, or why it could not be built. */
export const build = async (name: ProgramName): Promise<string | undefined> => {
  try {
    await kept(programFolder(name), async (folder) => {
      console.log(`building ${name} ${programs[name].version}: ${programs[name].describes}`);
      for (const words of programs[name].builds) await go(name, words, folder);
      for (const [file, links] of Object.entries(names[name] ?? {})) links.forEach((link) => symlinkSync(file, join(folder, link)));
    });
    return undefined;
  } catch (error) {
    return String(error).replace(/^Error: /, '');
  }
};

/** Nobody's machine should stand still for a test, so it builds with what others leave. */
const go = (name: ProgramName, words: readonly string[], folder: string): Promise<void> => new Promise((resolve, reject) => {
  const program = programs[name];
  const inModule = 'module' in program;
  const child = spawn('nice', ['-n', '10', 'go', ...words.map((word) => word.replace('OUT', folder))], {
    cwd: inModule ? moduleFolder(program.module) : folder,
    env: {
      ...process.env,
      CGO_ENABLED: '0',
      GOTOOLCHAIN: 'local',
      GOFLAGS: `-buildvcs=false -trimpath${inModule ? ' -mod=readonly' : ''}`,
      GOBIN: folder,
    },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  child.stderr.on('data', (text: Buffer) => { said += text.toString(); });
  child.on('error', reject);
  child.on('close', (code) => code === 0 ? resolve() : reject(new Error(lastLines(said))));
});

const lastLines = (text: string): string => text.trim().split('\n').filter((line) => !line.startsWith('go: downloading')).slice(-5).join('\n');
