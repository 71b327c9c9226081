import { isDeepStrictEqual } from 'node:util';
import { isOf, unwrapped } from './registration';
import type { Registration } from './registration';
import { runProgram } from './run-program';
import type { ProgramOptions, ProgramRun } from './run-program';

/** What makes resources real; without one everything succeeds and nothing happens. */
export interface Cluster {
  readonly create: (resource: Registration) => Promise<void>;
  /** Finds what is imported. */
  readonly adopt: (resource: Registration) => Promise<void>;
  readonly update: (resource: Registration) => Promise<void>;
  readonly remove: (resource: Registration) => Promise<void>;
}

export interface Step { readonly does: 'create' | 'adopt' | 'update' | 'same' | 'fail' | 'delete' | 'retain'; readonly name: string }

export interface Run extends ProgramRun {
  readonly registrations: readonly Registration[];
  /** What was done to custom and remote resources, in the order in which each was finished. */
  readonly steps: readonly Step[];
}

type Options = Omit<ProgramOptions, 'dryRun'>;

/** The engine for one stack: it remembers what is there from one `up` to the next. */
export interface StandInEngine {
  readonly preview: (options: Options) => Promise<Run>;
  readonly up: (options: Options) => Promise<Run>;
  readonly destroy: () => Promise<readonly Step[]>;
}

/**
 * What it does not do: ask a provider to check or diff, refresh, `v4.Chart` and `ConfigFile` with what is in them,
 * invokes. Changes are seen by comparing inputs.
 */
export const standInEngine = (cluster?: Cluster): StandInEngine => {
  const state = new Map<string, Registration>();
  const stashed = new Map<string, unknown>();
  const run = async (options: Options, dryRun: boolean): Promise<Run> => {
    const registrations: Registration[] = [];
    const steps: Step[] = [];
    const failures: string[] = [];
    const { code, printed, diagnostics } = await runProgram({ ...options, dryRun }, async (resource) => {
      registrations.push(resource);
      const real = isReal(resource);
      const does = act(resource, state.get(resource.urn));
      try {
        if (real && !dryRun && does !== 'same') await cluster?.[does](resource);
      } catch (error) {
        steps.push({ does: 'fail', name: resource.name });
        failures.push(`${resource.name}: ${String(error)}`);
        throw error;
      }
      if (real) steps.push({ does, name: resource.name });
      if (!dryRun) state.set(resource.urn, resource);
      const made = outputs(resource, dryRun, stashed.get(resource.urn));
      if (!dryRun && isOf(resource, 'Stash')) stashed.set(resource.urn, made['output']);
      return made;
    });
    const failed = steps.some(({ does }) => does === 'fail');
    if (!dryRun && !failed && code === 0) {
      const gone = [...state.values()].filter(({ urn }) => !registrations.some((one) => one.urn === urn));
      steps.push(...await removed(gone));
    }
    return { printed: [printed, ...failures].join('\n').trim(), diagnostics, code: failed ? 32 : code, registrations, steps };
  };
  /** What depends on others goes first: the reverse of the order in which they came. */
  const removed = async (resources: readonly Registration[]): Promise<readonly Step[]> => {
    const steps: Step[] = [];
    for (const resource of [...resources].reverse()) {
      if (resource.protect) throw new Error(`${resource.name} is protected`);
      state.delete(resource.urn);
      stashed.delete(resource.urn);
      if (!isReal(resource)) continue;
      if (!resource.retainOnDelete) await cluster?.remove(resource);
      steps.push({ does: resource.retainOnDelete ? 'retain' : 'delete', name: resource.name });
    }
    return steps;
  };
  return {
    preview: (options) => run(options, true),
    up: (options) => run(options, false),
    destroy: () => removed([...state.values()]),
  };
};

/** Whether anything stands for it in a cluster. */
const isReal = (resource: Registration): boolean => (resource.custom || resource.remote) && !isOf(resource, 'Stash');

const act = (resource: Registration, before: Registration | undefined): 'create' | 'adopt' | 'update' | 'same' => {
  if (before === undefined) return resource.importId === '' ? 'create' : 'adopt';
  return isDeepStrictEqual(before.inputs, resource.inputs) ? 'same' : 'update';
};

/** A stash gives back what it was first given. */
const outputs = ({ type, inputs }: Registration, dryRun: boolean, stashed: unknown): Readonly<Record<string, unknown>> => ({
  ...inputs,
  ...(type === 'pulumi:index:Stash' && { output: stashed ?? inputs['input'] }),
  ...(type === 'kubernetes:helm.sh/v3:Release' && !dryRun && {
    status: { name: unwrapped(inputs['name']), namespace: unwrapped(inputs['namespace']), status: 'deployed' },
  }),
});
