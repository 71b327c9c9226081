import type { ChartArgs } from './args';
import type { Fault } from './fault';
import { isOlder, kubernetesVersion } from './sdk-version';

/** The first Kubernetes SDK whose releases take objects over; older ones leave out what they do not know. */
const takesOver = '4.33.0';

type Stated = { readonly [Key in keyof ChartArgs]: ChartArgs[Key] | undefined };

/** What JavaScript can get wrong of how charts become resources, and what cannot go together. */
export const chartFaults = ({ charts, adopt }: Stated, kubernetes: string = kubernetesVersion()): readonly Fault[] => [
  ...oneOf('charts', charts, ['release', 'chart']),
  ...oneOf('adopt', adopt, ['releases', 'objects']),
  ...(charts === 'chart' && adopt !== undefined ? [{
    path: 'adopt',
    says: "only helm.v3.Release can take over what is there: leave adopt out, or set charts to 'release'",
  }] : []),
  ...(charts !== 'chart' && adopt === 'objects' && isOlder(kubernetes, takesOver) ? [{
    path: 'adopt',
    says: `'objects' needs @pulumi/kubernetes ${takesOver} or newer, this program has ${kubernetes}, which takes nothing over: npm install @pulumi/kubernetes@latest`,
  }] : []),
];

const oneOf = (path: string, given: unknown, known: readonly string[]): readonly Fault[] =>
  given === undefined || known.some((name) => name === given) ? [] : [{ path, says: `${JSON.stringify(given)} is unknown: use one of ${known.join(', ')}` }];
