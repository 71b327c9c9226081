import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { checkout } from '../../charts/tools/cache';
import { engineService } from './engine-service';
import type { Diagnostic } from './engine-service';
import { monitorService } from './monitor';
import type { Make } from './monitor';
import { protocol, type Sdk } from './sdk';

export interface ProgramRun {
  /** How the runner ended: 0, or 32 where the program was told off, or failed. */
  readonly code: number;
  readonly diagnostics: readonly Diagnostic[];
  /** Everything that the program and its runner wrote. */
  readonly printed: string;
}

export interface ProgramOptions {
  /** A file of TypeScript, or of JavaScript, which starts sooner. */
  readonly program: string;
  readonly dryRun: boolean;
  readonly sdk?: Sdk;
  /** `project:key` → text. */
  readonly config?: Readonly<Record<string, string>>;
  readonly secretKeys?: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
}

/** Runs a program by the runner that Pulumi's language host starts, against a monitor and an engine of our own. */
export const runProgram = async ({ program, dryRun, sdk = 'newest', config = {}, secretKeys = [], environment = {} }: ProgramOptions, make: Make): Promise<ProgramRun> => {
  const speaks = protocol(sdk);
  const diagnostics: Diagnostic[] = [];
  const server = new speaks.grpc.Server();
  server.addService(speaks.monitor.ResourceMonitorService, monitorService(speaks, dryRun, make));
  server.addService(speaks.engineService.EngineService, engineService(speaks, (diagnostic) => { diagnostics.push(diagnostic); }));
  const port = await new Promise<number>((resolve, reject) => {
    server.bindAsync('127.0.0.1:0', speaks.grpc.ServerCredentials.createInsecure(), (error: Error | null, bound: number) => { if (error === null) resolve(bound); else reject(error); });
  });
  try {
    const address = `127.0.0.1:${port}`;
    const words = [
      speaks.runner, '--monitor', address, '--engine', address, '--project', 'program', '--stack', 'stand-in', '--pwd', checkout,
      ...(dryRun ? ['--dry-run'] : []), program,
    ];
    const { code, printed } = await ended(words, {
      ...process.env,
      PULUMI_CONFIG: JSON.stringify(config),
      PULUMI_CONFIG_SECRET_KEYS: JSON.stringify(secretKeys),
      PULUMI_NODEJS_TYPESCRIPT: 'false',
      NODE_OPTIONS: [
        ...(program.endsWith('.ts') ? [join(checkout, 'node_modules/tsx/dist/preflight.cjs'), require.resolve('tsx/cjs')] : []),
        ...(sdk === 'oldest' ? [join(__dirname, 'oldest-sdk.cjs')] : []),
      ].map((file) => `--require ${file}`).join(' '),
      TSX_TSCONFIG_PATH: join(checkout, 'tsconfig.json'),
      ...environment,
    });
    return { code, printed, diagnostics };
  } finally {
    server.forceShutdown();
  }
};

const ended = (words: readonly string[], env: NodeJS.ProcessEnv): Promise<{ readonly code: number; readonly printed: string }> => new Promise((resolve, reject) => {
  const child = spawn(process.execPath, words, { env, cwd: checkout, stdio: ['ignore', 'pipe', 'pipe'] });
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text: string) => { printed += text; });
  child.on('error', reject).on('close', (code) => { resolve({ code: code ?? 1, printed }); });
});
