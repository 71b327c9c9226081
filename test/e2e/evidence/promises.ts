interface Promised {
  readonly promise: string;
  /** Files of this folder. */
  readonly suites: readonly string[];
  readonly limit: string;
}

/** What the project promises about engines, the suites that show it, and what they leave open. */
export const promises: readonly Promised[] = [
  {
    promise: 'What is written is accepted by the API server, as often as one likes',
    suites: ['accepted.e2e.ts'],
    limit: 'what controllers make of the objects.',
  },
  {
    promise: 'Argo CD installs, adopts, upgrades and goes back in the order of the plan, and loses nothing when something goes wrong',
    suites: ['argo-cd.e2e.ts'],
    limit: 'a `kubelet` that restarts Argo CD’s pods; the loss of etcd, of a node, or of the git server.',
  },
  {
    promise: 'Flux installs, adopts, upgrades and goes back in the order of the plan, and loses nothing when something goes wrong',
    suites: ['flux.e2e.ts', 'ready-expression.e2e.ts'],
    limit: 'source-controller, which is not in reach: a stand-in writes its statuses and gives archives out. Charts of an OCI registry. What happens without the feature gate CancelHealthCheckOnNewRevision: there a commit that mends waits for a time-out.',
  },
  {
    promise: 'helmfile installs and upgrades in the order of the plan',
    suites: ['helmfile.e2e.ts'],
    limit: '`helmfile apply`, which needs a plugin of helm and skips hooks of releases that did not change.',
  },
  {
    promise: 'A Pulumi program installs and upgrades in the order of the plan, and stops where something fails',
    suites: ['pulumi.e2e.ts'],
    limit: 'Pulumi’s own engine and provider, unless a `pulumi` is on PATH: a stand-in engine of our own runs the program, and helm installs.',
  },
  {
    promise: 'The steps of an upgrade can be carried out as they are printed, and end where a fresh installation ends',
    suites: ['upgrade.e2e.ts'],
    limit: 'traffic during a step; pairs of lines of Istio other than 1.30 to 1.31.',
  },
  {
    promise: 'The rendered folder installs and upgrades in the order of the plan, and stops where something fails',
    suites: ['rendered.e2e.ts'],
    limit: 'the removal of what is no longer in the files; nothing removes it.',
  },
  {
    promise: 'What a run starts is taken down, also when the run is killed',
    suites: ['taken-down.e2e.ts'],
    limit: 'a machine that goes down itself.',
  },
];
