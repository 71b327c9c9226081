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
    promise: 'Argo CD installs, upgrades and adopts in the order of the plan',
    suites: ['argo-cd.e2e.ts'],
    limit: 'Argo CD’s default intervals; a `kubelet` that restarts its pods.',
  },
  {
    promise: 'Nothing is lost under Argo CD when something goes wrong',
    suites: ['argo-cd-faults.e2e.ts'],
    limit: 'the loss of etcd, of a node, or of the git server.',
  },
  {
    promise: 'Flux installs and upgrades in the order of the plan',
    suites: ['flux.e2e.ts', 'ready-expression.e2e.ts'],
    limit: 'source-controller and helm-controller, which are not in reach: stand-ins write their statuses, and real helm installs.',
  },
  {
    promise: 'helm alone installs and upgrades in the order of the plan',
    suites: ['helmfile.e2e.ts'],
    limit: 'the program `helmfile`: its file is carried out by helm as `needs` says.',
  },
  {
    promise: 'The rendered folder installs and upgrades in the order of the plan, and stops where something fails',
    suites: ['rendered.e2e.ts'],
    limit: 'the removal of what is no longer in the files; nothing removes it.',
  },
];
