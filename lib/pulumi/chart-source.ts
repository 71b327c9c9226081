import type { HelmChart } from '../plan';

/** Where a chart comes from, as both kinds of Helm resources take it. */
export const chartSource = ({ repository, chart, version }: HelmChart) => repository.startsWith('oci://')
  ? { chart: `${repository.replace(/\/$/, '')}/${chart}`, version }
  : { chart, version, repositoryOpts: { repo: repository } };
