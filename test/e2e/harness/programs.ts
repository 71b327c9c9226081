import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { missing, type Reach } from '../../charts/tools/reach';
import { keptPath } from './kept';

export type ProgramName = keyof typeof programs;

interface Program {
  /** What its version is called in results. */
  readonly version: string;
  readonly describes: string;
  /** The folder of its Go module, below `build/`; what is in it pins everything. */
  readonly module?: string;
  /** The arguments of `go`, `OUT` standing for the folder that the programs go to. */
  readonly builds: readonly (readonly string[])[];
  /** Built only for a run that is recorded: it brings the libraries of every cloud along, and takes longer than all others. */
  readonly onlyForRecord?: true;
}

const kubeVersion = 'v1.34.4';
const argoCdVersion = 'v3.2.11';
const kwokVersion = 'v0.7.0';
const stamps = (values: Readonly<Record<string, string>>): string =>
  ['-s -w', ...['k8s.io/component-base/version', 'k8s.io/client-go/pkg/version'].flatMap((path) =>
    Object.entries(values).map(([name, value]) => `-X ${path}.${name}=${value}`))].join(' ');

/** The programs that are built from Go modules, in the order in which they are wanted. */
export const programs = {
  'kube': {
    version: kubeVersion,
    describes: 'etcd 3.6.4, kube-apiserver, kube-controller-manager, kube-scheduler and kubectl',
    module: 'kube',
    builds: [['build', '-ldflags', stamps({ gitVersion: kubeVersion, gitMajor: '1', gitMinor: '34', gitTreeState: 'clean' }), '-o', 'OUT/kube', '.']],
  },
  'kwok': {
    version: kwokVersion,
    describes: 'nodes and pods that run no image',
    builds: [['install', '-ldflags', '-s -w', `sigs.k8s.io/kwok/cmd/kwok@${kwokVersion}`]],
  },
  'argocd': {
    version: argoCdVersion,
    describes: "Argo CD's repo-server and application-controller",
    module: 'argocd',
    builds: [['build', '-ldflags', `-s -w -X github.com/argoproj/argo-cd/v3/common.version=${argoCdVersion.slice(1)}`, '-o', 'OUT/argocd', 'github.com/argoproj/argo-cd/v3/cmd']],
  },
  'flux': {
    version: 'v1.9.5',
    describes: "Flux's kustomize-controller; its helm-controller v1.6.2, its CEL engine, and controller-gen for the CRDs of its API packages",
    module: 'flux',
    builds: [
      ['build', '-ldflags', '-s -w', '-o', 'OUT/', 'github.com/fluxcd/kustomize-controller', 'github.com/fluxcd/helm-controller', 'sigs.k8s.io/controller-tools/cmd/controller-gen'],
      ['build', '-ldflags', '-s -w', '-o', 'OUT/ready', '.'],
    ],
  },
  'helmfile': {
    version: 'v1.7.4',
    describes: 'helmfile itself',
    module: 'helmfile',
    builds: [['build', '-ldflags', '-s -w', '-o', 'OUT/helmfile', 'github.com/helmfile/helmfile']],
    onlyForRecord: true,
  },
} as const satisfies Record<string, Program>;

/** What a run builds where it is not there yet. */
export const wanted = (isRecorded: boolean): readonly ProgramName[] =>
  (Object.keys(programs) as readonly ProgramName[]).filter((name) => isRecorded || !('onlyForRecord' in programs[name]));

/** Where a program is kept: its name, its version, and a hash of what pins it. */
export const programFolder = (name: ProgramName): string => {
  const program: Program = programs[name];
  const hash = createHash('sha256').update(JSON.stringify([program.builds, process.arch]));
  if (program.module !== undefined) {
    const folder = moduleFolder(program.module);
    for (const file of readdirSync(folder).sort()) hash.update(readFileSync(join(folder, file)));
  }
  return `${name}-${program.version}-${hash.digest('hex').slice(0, 12)}`;
};

export const moduleFolder = (module: string): string => join(__dirname, '../build', module);

/** The folder of a program that was built before the suites started. */
export const program = (name: ProgramName): Reach<string> => {
  const folder = keptPath(programFolder(name));
  return existsSync(folder) ? { found: folder } : missing(`${name} is not built: see the first lines of npm run e2e`);
};
