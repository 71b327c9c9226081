import type { Conditions } from '../../rules';
import type { NamedChange } from './named-change';
import type { Change } from './upgrade';

const cilium = (to: string, what: string, says: string, when: Conditions = {}, keep?: Change['keep']): NamedChange =>
  ({ product: 'cilium', to, kind: 'note', what, says, when, source: `https://docs.cilium.io/en/v${to}/operations/upgrade/`, ...(keep !== undefined && { keep }) });

/** From Cilium's upgrade notes: what no table of defaults shows. */
export const ciliumNotes: readonly NamedChange[] = [
  cilium('1.18', 'cilium.enableIPv4Masquerade', 'with addresses of AWS interfaces nothing is masqueraded any more',
    { 'cilium.eni.enabled': true, 'cilium.enableIPv4Masquerade': [true, null] }, { path: 'cilium.enableIPv4Masquerade', value: true }),
  cilium('1.18', 'kernel', 'nodes need Linux 5.10, or RHEL 8.10'),
  cilium('1.19', 'cilium.bpf.hostLegacyRouting', 'IPsec no longer keeps routing in the kernel: BPF host routing turns itself on, and with IPsec it needs a kernel with a fix',
    { 'cilium.encryption.enabled': true, 'cilium.encryption.type': 'ipsec' }, { path: 'cilium.bpf.hostLegacyRouting', value: true }),
  cilium('1.19', 'cilium.authentication.enabled', 'policies that demand authentication drop traffic while this is false',
    { 'cilium.authentication.enabled': [true, null] }, { path: 'cilium.authentication.enabled', value: true }),
  cilium('1.19', 'cilium.clustermesh.policyDefaultLocalCluster', 'selectors of policies match the local cluster only, unless they name another',
    { 'cilium.clustermesh.useAPIServer': true }, { path: 'cilium.clustermesh.policyDefaultLocalCluster', value: false }),
  cilium('1.19', 'cilium.kubeProxyReplacement', 'node ports, host ports and external addresses come with the kube-proxy replacement only',
    { 'cilium.kubeProxyReplacementIs': 'off' }),
  cilium('1.19', 'cilium.clustermesh.apiserver.tls.authMode', 'remote clusters are authenticated by the ConfigMap clustermesh-remote-users, which you create where clustermesh.config is not used',
    { 'cilium.clustermesh.useAPIServer': true, 'cilium.clustermesh.config.enabled': false }, { path: 'cilium.clustermesh.apiserver.tls.authMode', value: 'legacy' }),
  cilium('1.19', 'cilium.clustermesh.mcsapi.installCRDs', 'Cilium installs the CRDs of the multi-cluster Services API itself',
    { 'cilium.clustermesh.enableMCSAPISupport': true }, { path: 'cilium.clustermesh.mcsapi.installCRDs', value: false }),
  cilium('1.19', 'cilium.bgpControlPlane.enabled', 'CiliumBGPPeeringPolicy is gone: move to the BGP kinds of cilium.io/v2 before this step',
    { 'cilium.bgpControlPlane.enabled': true }),
  cilium('1.19', 'cilium.hubble.tls.auto.method', 'the job that makes certificates is no hook of helm any more, so engines apply it like the rest',
    { 'cilium.hubble.tls.auto.method': 'cronJob' }),
  cilium('1.19', 'policies', 'fromRequires and toRequires are gone, and **. in a DNS name matches more than one level'),
  cilium('1.19', 'metrics', 'the names of the own cluster and node are gone from metrics: add them where you collect'),
  { ...cilium('1.20', 'policies', 'Kafka rules, deprecated since 1.19, were announced to be gone'), source: 'https://docs.cilium.io/en/v1.19/operations/upgrade/' },
  cilium('1.20', 'cilium.socketLB.hostNamespaceOnly', 'the Gateway API support forces this to true, and a step back to 1.19 would lose it',
    { 'cilium.gatewayAPI.enabled': true }, { path: 'cilium.socketLB.hostNamespaceOnly', value: true }),
  cilium('1.20', 'gatewayApi', 'the Gateway API support needs a bundle from 1.5 on, where 1.19 needs one before: between the two its operator stands still',
    { 'cilium.gatewayAPI.enabled': true }),
  cilium('1.20', 'cilium.authentication.mutual', 'the mutual authentication of Cilium is deprecated',
    { 'cilium.authentication.mutual.spire.enabled': true }),
];
