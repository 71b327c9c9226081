import type { HelmChart } from '../plan';
import { isOci } from './release-kinds';

/** How helm is told where a chart is. */
export const chartArguments = ({ repository, chart, version }: HelmChart): readonly string[] => isOci(repository)
  ? [`${repository.replace(/\/$/, '')}/${chart}`, '--version', version]
  : [chart, '--repo', repository, '--version', version];
