import type { Conditions } from '../../rules';
import type { NamedChange } from './named-change';
import type { Change } from './upgrade';

const istio = (to: string, what: string, says: string, when: Conditions = {}, keep?: Change['keep']): NamedChange => ({
  product: 'istio', to, kind: 'note', what, says, when, source: `https://istio.io/latest/news/releases/${to}.x/announcing-${to}/upgrade-notes/`, ...(keep !== undefined && { keep }),
});

/** Variables of istiod are texts. */
const env = (name: string): Change['keep'] & object => ({ path: `istio.istiod.pilot.env.${name}`, value: 'false' });

/** From Istio's upgrade notes: what no table of defaults shows. */
export const istioNotes: readonly NamedChange[] = [
  istio('1.28', 'istio.istiod.pdb', 'a disruption budget for istiod exists only with more than one replica'),
  istio('1.28', 'ztunnel', 'istiod tells of ServiceEntries without resolution in a new way, which a ztunnel of 1.27 refuses until it is upgraded itself',
    { 'istio.mode': 'ambient' }),
  istio('1.28', 'objects', 'BackendTLSPolicy is read in v1 only, InferencePool too'),
  istio('1.29', 'istio.cni.cni.ambient.reconcileIptablesOnStartup', 'istio-cni rewrites the rules of running pods when it starts',
    { 'istio.mode': 'ambient' }, { path: 'istio.cni.cni.ambient.reconcileIptablesOnStartup', value: false }),
  istio('1.29', 'debug endpoints', 'tools outside the namespace of istiod, such as Kiali, are shown less by istiod', {}, env('ENABLE_DEBUG_ENDPOINT_AUTH')),
  istio('1.29', 'metrics', 'circuit breakers no longer count what they have left', {}, env('DISABLE_TRACK_REMAINING_CB_METRICS')),
  istio('1.29', 'istio-base', 'the roles of istiod that this chart still had are gone; those of the istiod chart are called istiod-clusterrole and istio-reader-clusterrole'),
  istio('1.30', 'istio.cni.cni.excludeNamespaces', 'ambient pods in excluded namespaces (kube-system by default) leave the mesh; before, the node agent ignored the list for them',
    { 'istio.mode': 'ambient' }),
  istio('1.30', 'istio-cni', 'its configuration on the node can be read by root only'),
  istio('1.30', 'debug endpoints', 'plaintext xDS on port 15010 answers to nobody unknown any more, istioctl --plaintext included', {}, env('ENABLE_DEBUG_ENDPOINT_AUTH')),
  istio('1.30', 'sidecars', 'of a host name in several namespaces the Kubernetes Service wins, else the oldest; before, the first namespace by alphabet',
    { 'istio.mode': 'sidecar' }, env('PILOT_SIDECAR_PICK_BEST_SERVICE_NAMESPACE')),
  istio('1.31', 'repository', 'charts are published at blob.istio.io and ghcr.io/istio only, and images from 1.31.1 on carry a new signature'),
  istio('1.31', 'endpoints', 'unhealthy endpoints are sent to proxies, unless outlier detection has a minHealthPercent', {}, env('PILOT_AUTO_SEND_UNHEALTHY_ENDPOINTS')),
  istio('1.31', 'WorkloadEntries', 'those that registered themselves earlier are reached in plain text until they register again, or carry the label networking.istio.io/tunnel=http',
    { 'istio.mode': 'ambient' }),
  istio('1.31', 'ztunnel', 'in a mesh of 40,000 workloads or more it cannot connect again until istio.istiod.pilot.env.ISTIO_GPRC_MAXRECVMSGSIZE is raised',
    { 'istio.mode': 'ambient' }),
  istio('1.31', 'xDS api', 'consumers of your own outside system namespaces are refused', {}, env('ENABLE_XDS_API_GENERATOR_AUTH')),
];
