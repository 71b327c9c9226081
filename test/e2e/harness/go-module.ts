import { execFileSync } from 'node:child_process';
import { tmpdir } from 'node:os';

/** Go modules that carry CRDs as files, with the checksum that a `go.sum` would hold. */
const modules = {
  'github.com/cilium/cilium@v1.19.6': 'h1:2G0yzfral3u6v56dY3tx2pT4U1sbMXDSKTBlGBYgRGo=',
  'sigs.k8s.io/gateway-api@v1.4.1': 'h1:NPxFutNkKNa8UfLd2CMlEuhIPMQgDQ6DXNKG9sHbJU8=',
  'sigs.k8s.io/gateway-api@v1.5.1': 'h1:RqVRIlkhLhUO8wOHKTLnTJA6o/1un4po4/6M1nRzdd0=',
  'sigs.k8s.io/gateway-api@v1.6.1': 'h1:mock6phZbI6rvZerwrVNk7hVNymQgHo+6sJ81Ia7ftY=',
  'github.com/argoproj/argo-cd/v3@v3.2.11': 'h1:3hkR11XCp/nlyM2cWr3qeUSGuZgi3JkFdMpzgL5qOR8=',
} as const;

export type GoModule = keyof typeof modules;

/** Where `go` keeps the files of a module. */
export const goModule = (module: GoModule): string => {
  const env = { ...process.env, GOTOOLCHAIN: 'local', GOFLAGS: '-mod=mod' };
  const answer: unknown = JSON.parse(execFileSync('go', ['mod', 'download', '-json', module], { cwd: tmpdir(), env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] }));
  if (!isModule(answer)) throw new Error(`go mod download of ${module} names no folder`);
  if (answer.Sum !== modules[module]) throw new Error(`${module} has checksum ${answer.Sum}, expected ${modules[module]}`);
  return answer.Dir;
};

const isModule = (value: unknown): value is { readonly Dir: string; readonly Sum: string } =>
  typeof value === 'object' && value !== null && 'Dir' in value && typeof value.Dir === 'string' && 'Sum' in value && typeof value.Sum === 'string';
