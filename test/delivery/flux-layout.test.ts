/**
 * Does not prove what kustomize-controller does in a cluster: kubectl's kustomize builds the folder, and the list of its
 * files is made here as Flux makes it (every YAML file; a folder with a kustomization of its own as a whole).
 */
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { flux } from '../../lib/delivery';
import { yamlDocuments, yamlText } from '../../lib/delivery/yaml-text';
import { describeWith, reach } from '../charts/tools/reach';
import { plan } from './plan-fixture';
import { fileOf, yaml11, type Loose } from './read';
import { put, scratch } from './scratch';

const folder = scratch();
const delivery = flux({ path: '.' });

/** What Flux's generator lists for a folder without a kustomization. */
const listed = (root: string, below = ''): string[] => readdirSync(join(root, below), { withFileTypes: true }).flatMap((one) => {
  const path = below === '' ? one.name : `${below}/${one.name}`;
  if (!one.isDirectory()) return /\.ya?ml$/.test(path) ? [path] : [];
  return existsSync(join(root, path, 'kustomization.yaml')) ? [path] : listed(root, path);
});

const kubectl = reach(() => {
  execFileSync('kubectl', ['version', '--client'], { stdio: 'pipe' });
  return 'kubectl';
});

describeWith(kubectl, 'with the kustomize of kubectl', (program) => {
  const build = async (at: number) => {
    const root = folder();
    const files = await delivery.files(plan);
    const wrappers: Loose[] = fileOf(files, 'bootstrap/flux-kustomization.yaml').text.split(/^---$/m).slice(1).map(yaml11);
    put(root, files);
    const objects = delivery.objects(plan);
    const named = (istio: boolean) => yamlDocuments(objects.filter((one) => (one.part === 'istio') === istio).map((one) => one.manifest));
    const foreign = yamlText({ apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'of-somebody-else' } });
    put(root, [{ path: 'cilium.k8s.yaml', text: named(false) }, { path: 'istio.k8s.yaml', text: named(true) }, { path: 'more/other.yaml', text: foreign }]);
    writeFileSync(join(root, 'kustomization.yaml'), yamlText({
      apiVersion: 'kustomize.config.k8s.io/v1beta1', kind: 'Kustomization', resources: listed(root), patches: wrappers[at].spec.patches,
    }));
    const text = execFileSync(program, ['kustomize', root], { encoding: 'utf8' });
    return text.split(/^---$/m).map(yaml11).map((one) => `${one.kind} ${one.metadata.name}`);
  };

  test('the first Kustomization holds the CRDs and nothing else', async () => {
    expect((await build(0)).sort()).toEqual(['GitRepository gateway-api-crds-v1-4-1', 'Kustomization gateway-api-crds']);
  });

  test('the second holds all the rest, what is not ours included, and neither values nor charts', async () => {
    const ours = delivery.objects(plan).map(({ manifest }) => `${manifest.kind} ${manifest.metadata.name}`).filter((one) => !one.includes('gateway-api-crds'));
    expect((await build(1)).sort()).toEqual([...ours, 'ConfigMap of-somebody-else'].sort());
  });
});
