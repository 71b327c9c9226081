import { createRequire } from 'node:module';
import { RunError } from '@pulumi/pulumi';
import { version } from '@pulumi/pulumi/version';

/** What the components need of the SDKs; `peerDependencies` say the same. */
const oldest = { '@pulumi/pulumi': '3.142.0', '@pulumi/kubernetes': '4.30.0' } as const;

/** The Kubernetes SDK of this program. */
export const kubernetesVersion = (): string => {
  const { version: found } = createRequire(__filename)('@pulumi/kubernetes/package.json') as { readonly version: string };
  return found;
};

/** @throws RunError where a program runs on SDKs that are older than the components know */
export const checkSdks = (sdk: string = version, kubernetes: string = kubernetesVersion()): void => {
  const faults = [['@pulumi/pulumi', sdk] as const, ['@pulumi/kubernetes', kubernetes] as const]
    .filter(([name, found]) => isOlder(found, oldest[name]))
    .map(([name, found]) => `istio-on-cilium/pulumi needs ${name} ${oldest[name]} or newer, this program has ${found}: npm install ${name}@latest`);
  if (faults.length > 0) throw new RunError(faults.join('\n'));
};

/** Whether one version comes before another; what follows a dash is not compared. */
export const isOlder = (found: string, wanted: string): boolean => {
  const [one, other] = [found, wanted].map((text) => text.replace(/^v/, '').split(/[.-]/).slice(0, 3).map(Number));
  for (const index of [0, 1, 2]) {
    const difference = (one?.[index] ?? 0) - (other?.[index] ?? 0);
    if (difference !== 0) return difference < 0;
  }
  return false;
};
