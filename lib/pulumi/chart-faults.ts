import type { ChartArgs } from './args';
import type { Fault } from './fault';

/** What JavaScript can get wrong of how charts become resources, and what cannot go together. */
export const chartFaults = ({ charts, adopt }: ChartArgs): readonly Fault[] => [
  ...oneOf('charts', charts, ['release', 'chart']),
  ...oneOf('adopt', adopt, ['releases', 'objects']),
  ...(charts === 'chart' && adopt !== undefined ? [{
    path: 'adopt',
    says: "only helm.v3.Release can take over what is there: leave adopt out, or set charts to 'release'",
  }] : []),
];

const oneOf = (path: string, given: unknown, known: readonly string[]): readonly Fault[] =>
  given === undefined || known.some((name) => name === given) ? [] : [{ path, says: `${JSON.stringify(given)} is unknown: use one of ${known.join(', ')}` }];
