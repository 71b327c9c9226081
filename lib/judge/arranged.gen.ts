// Generated from lib/rules by "npx tsx projenrc/arranged-rules.ts". Don't edit.
import type { Always, Contest, Leaf, Row, When } from './arrangement';

/*
 * The rules, arranged once for the judge of every stack, so that no compiler of a user has to: a rule that nobody's
 * settings touch costs nothing.
 */

/** socket-lb-host-namespace-only. */
export interface IOC1001 {
  readonly 'id': 'IOC1001';
  readonly 'says': '✗ IOC1001 a socket load balancer in pods hides Services from the mesh: set socketLB.hostNamespaceOnly to true';
  readonly 'when': When<'cilium.socketLbInPods', 'as set', Always>;
  readonly 'allowed': true;
  readonly 'first': true;
}

/** host-namespace-only-pinned. */
export interface IOC1002 {
  readonly 'id': 'IOC1002';
  readonly 'says': '✗ IOC1002 the Gateway API support of Cilium 1.20 keeps the socket load balancer out of pods, and a step back to 1.19 would let it in again: set socketLB.hostNamespaceOnly to true';
  readonly 'when': When<'cilium.socketLbInPods', 'kept out', Always>;
  readonly 'allowed': true;
  readonly 'first': true;
}

/** cni-not-exclusive. */
export interface IOC1003 {
  readonly 'id': 'IOC1003';
  readonly 'says': '✗ IOC1003 an exclusive Cilium CNI removes the istio-cni plugin: set cni.exclusive to false';
  readonly 'when': When<'istio.nodeAgent', 'installed', Always>;
  readonly 'allowed': false;
  readonly 'first': false;
}

/** host-routing-not-bpf. */
export interface IOC1004 {
  readonly 'id': 'IOC1004';
  readonly 'says': '✗ IOC1004 BPF host routing loses the kubelet\'s probes of ambient pods: set bpf.hostLegacyRouting to true';
  readonly 'when': When<'mode', 'ambient', When<'cilium.hostRoutingByItself', 'bpf', Always>>;
  readonly 'allowed': true;
  readonly 'first': true;
}

/** chaining-keeps-legacy-routing. */
export interface IOC1005 {
  readonly 'id': 'IOC1005';
  readonly 'says': '✗ IOC1005 a chained Cilium leaves routing to the other plugin: set bpf.hostLegacyRouting to true';
  readonly 'when': When<'mode', 'ambient', When<'cilium.chaining', 'on', When<'cilium.iptablesMasquerade', 'off', When<'cilium.kubeProxyReplacementIs', 'on', Always>>>>;
  readonly 'allowed': true | null;
  readonly 'first': true;
}

/** pod-bbr-needs-host-routing. */
export interface IOC1006 {
  readonly 'id': 'IOC1006';
  readonly 'says': '✗ IOC1006 pod BBR needs BPF host routing, which is off here (in ambient by IOC1004): set bandwidthManager.bbr to false';
  readonly 'when': When<'cilium.bandwidthManager.bbrHostNamespaceOnly', false | null, When<'cilium.bandwidthManager.enabled', true, When<'cilium.hostRouting', 'legacy', Always>>>;
  readonly 'allowed': false;
  readonly 'first': false;
}

/** netkit-vs-ambient. */
export interface IOC1007 {
  readonly 'id': 'IOC1007';
  readonly 'says': '✗ IOC1007 netkit devices need BPF host routing, which ambient cannot have (IOC1004): set bpf.datapathMode to veth';
  readonly 'when': When<'cilium.line', '1.20', When<'mode', 'ambient', Always>>;
  readonly 'allowed': 'veth' | 'auto';
  readonly 'first': 'veth';
}

/** netkit-before-1-20. */
export interface IOC1008 {
  readonly 'id': 'IOC1008';
  readonly 'says': '✗ IOC1008 netkit is documented for BPF host routing only, which is off here: set bpf.datapathMode to veth';
  readonly 'when': When<'cilium.line', '1.16' | '1.17' | '1.18' | '1.19', When<'mode', 'ambient', Always>>;
  readonly 'allowed': 'veth';
  readonly 'first': 'veth';
}

/** ipv4-big-tcp-needs-host-routing. */
export interface IOC1009 {
  readonly 'id': 'IOC1009';
  readonly 'says': '✗ IOC1009 IPv4 BIG TCP needs BPF host routing, which is off here (in ambient by IOC1004): set enableIPv4BIGTCP to false';
  readonly 'when': When<'cilium.hostRouting', 'legacy', Always>;
  readonly 'allowed': false;
  readonly 'first': false;
}

/** ipv6-big-tcp-needs-host-routing. */
export interface IOC1010 {
  readonly 'id': 'IOC1010';
  readonly 'says': '✗ IOC1010 IPv6 BIG TCP needs BPF host routing, which is off here (in ambient by IOC1004): set enableIPv6BIGTCP to false';
  readonly 'when': When<'cilium.hostRouting', 'legacy', Always>;
  readonly 'allowed': false;
  readonly 'first': false;
}

/** no-conntrack-iptables-rules. */
export interface IOC1011 {
  readonly 'id': 'IOC1011';
  readonly 'says': '✗ IOC1011 without connection tracking the reply to an ambient probe finds no way back: set installNoConntrackIptablesRules to false';
  readonly 'when': When<'mode', 'ambient', Always>;
  readonly 'allowed': false;
  readonly 'first': false;
}

/** l2-announcements-need-kpr. */
export interface IOC1012 {
  readonly 'id': 'IOC1012';
  readonly 'says': '✗ IOC1012 L2 announcements need the kube-proxy replacement: set kubeProxyReplacement to true';
  readonly 'when': When<'cilium.l2announcements.enabled', true, Always>;
  readonly 'allowed': true | 'true';
  readonly 'first': true;
}

/** egress-gateway-implies-bpf-masquerade. */
export interface IOC1013 {
  readonly 'id': 'IOC1013';
  readonly 'says': '✗ IOC1013 the egress gateway needs BPF masquerading: set bpf.masquerade to true';
  readonly 'when': When<'cilium.egressGateway.enabled', true, Always>;
  readonly 'allowed': true;
  readonly 'first': true;
}

/** egress-gateway-implies-kpr. */
export interface IOC1014 {
  readonly 'id': 'IOC1014';
  readonly 'says': '✗ IOC1014 the egress gateway needs the kube-proxy replacement: set kubeProxyReplacement to true';
  readonly 'when': When<'cilium.egressGateway.enabled', true, Always>;
  readonly 'allowed': true | 'true';
  readonly 'first': true;
}

/** egress-gateway-implies-ipv4-masquerade. */
export interface IOC1015 {
  readonly 'id': 'IOC1015';
  readonly 'says': '✗ IOC1015 the egress gateway needs IPv4 masquerading: set enableIPv4Masquerade to true';
  readonly 'when': When<'cilium.egressGateway.enabled', true, Always>;
  readonly 'allowed': true;
  readonly 'first': true;
}

/** cilium-ztunnel-vs-istio. */
export interface IOC1016 {
  readonly 'id': 'IOC1016';
  readonly 'says': '✗ IOC1016 the ztunnel of Cilium and the mesh would both redirect the pods: set encryption.type to wireguard';
  readonly 'when': When<'cilium.encryption.enabled', true, Always>;
  readonly 'allowed': 'wireguard' | 'ipsec';
  readonly 'first': 'wireguard';
}

/** kpr-needs-apiserver-endpoint. */
export interface IOC1017 {
  readonly 'id': 'IOC1017';
  readonly 'says': '✗ IOC1017 without kube-proxy the agents cannot reach the API server by its Service: set k8sServiceHost to the address of the API server';
  readonly 'when': When<'kubeProxy', 'absent', When<'cilium.kubeProxyReplacementIs', 'on', Always>>;
  readonly 'allowed': 'given';
  readonly 'first': 'given';
}

/** l2-addresses-are-announced. */
export interface IOC1018 {
  readonly 'id': 'IOC1018';
  readonly 'says': '✗ IOC1018 an address pool without announcements leaves Services unreachable: set l2announcements.enabled to true';
  readonly 'when': When<'l2.announced', true, Always>;
  readonly 'allowed': true;
  readonly 'first': true;
}

/** one-api-server-address. */
export interface IOC1019 {
  readonly 'id': 'IOC1019';
  readonly 'says': '✗ IOC1019 the API server is named twice: leave k8sServiceHost out, or leave k8sServiceHostRef out';
  readonly 'when': When<'cilium.line', '1.18' | '1.19' | '1.20', When<'cilium.apiServerReference', 'given', Always>>;
  readonly 'allowed': '';
  readonly 'first': '';
}

/** bpf-masquerade-is-unsupported-upstream. */
export interface IOC1020 {
  readonly 'id': 'IOC1020';
  readonly 'says': '✗ IOC1020 Istio calls BPF masquerading unsupported in ambient, where Cilium calls it fine with legacy host routing: leave bpf.masquerade out, or accept this with your reason';
  readonly 'when': When<'mode', 'ambient', Always>;
  readonly 'allowed': false | null;
  readonly 'first': false;
}

/** l7-proxy-serves-gateways. */
export interface IOC1021 {
  readonly 'id': 'IOC1021';
  readonly 'says': '✗ IOC1021 the Gateway API, the Ingress and the L7 load balancing of Cilium run in its Envoy, which is off without l7Proxy: set l7Proxy to true';
  readonly 'when': When<'cilium.l7Proxying', 'wanted', Always>;
  readonly 'allowed': true;
  readonly 'first': true;
}

/** gateways-need-kpr. */
export interface IOC1022 {
  readonly 'id': 'IOC1022';
  readonly 'says': '✗ IOC1022 from 1.19 the Gateway API and the Ingress of Cilium need the kube-proxy replacement: set kubeProxyReplacement to true';
  readonly 'when': When<'cilium.line', '1.19' | '1.20', When<'cilium.entrance', 'open', Always>>;
  readonly 'allowed': true | 'true';
  readonly 'first': true;
}

/** gateways-need-node-ports. */
export interface IOC1023 {
  readonly 'id': 'IOC1023';
  readonly 'says': '✗ IOC1023 the Gateway API and the Ingress of Cilium need node ports, by nodePort.enabled or by the kube-proxy replacement: set kubeProxyReplacement to true';
  readonly 'when': When<'cilium.line', '1.16' | '1.17' | '1.18', When<'cilium.nodePort.enabled', false | null, When<'cilium.entrance', 'open', Always>>>;
  readonly 'allowed': true | 'true';
  readonly 'first': true;
}

/** tproxy-vs-netkit. */
export interface IOC1024 {
  readonly 'id': 'IOC1024';
  readonly 'says': '✗ IOC1024 a transparent proxy in BPF and netkit devices exclude each other: leave bpf.tproxy out';
  readonly 'when': When<'cilium.line', '1.19' | '1.20', When<'cilium.bpf.datapathMode', 'netkit' | 'netkit-l2', Always>>;
  readonly 'allowed': false | null;
  readonly 'first': false;
}

/** dsr-in-tunnels-needs-geneve. */
export interface IOC1025 {
  readonly 'id': 'IOC1025';
  readonly 'says': '✗ IOC1025 direct server return crosses a tunnel only in Geneve: set loadBalancer.dsrDispatch to geneve';
  readonly 'when': When<'cilium.loadBalancer.mode', 'dsr' | 'hybrid', When<'cilium.routing', 'tunnel', When<'cilium.kubeProxyReplacementIs', 'on', Always>>>;
  readonly 'allowed': 'geneve';
  readonly 'first': 'geneve';
}

/** geneve-dispatch-needs-geneve. */
export interface IOC1026 {
  readonly 'id': 'IOC1026';
  readonly 'says': '✗ IOC1026 Geneve dispatch needs the Geneve tunnel protocol: set tunnelProtocol to geneve';
  readonly 'when': When<'cilium.loadBalancer.dsrDispatch', 'geneve', When<'cilium.loadBalancer.mode', 'dsr' | 'hybrid', When<'cilium.kubeProxyReplacementIs', 'on', Always>>>;
  readonly 'allowed': 'geneve';
  readonly 'first': 'geneve';
}

/** eni-addresses-need-eni. */
export interface IOC1027 {
  readonly 'id': 'IOC1027';
  readonly 'says': '✗ IOC1027 addresses of AWS interfaces need the ENI integration: set eni.enabled to true';
  readonly 'when': When<'cilium.line', '1.20', When<'cilium.ipam.mode', 'eni', Always>>;
  readonly 'allowed': true;
  readonly 'first': true;
}

/** gke-routes-natively. */
export interface IOC1028 {
  readonly 'id': 'IOC1028';
  readonly 'says': '✗ IOC1028 the GKE integration does not go through a tunnel: set routingMode to native';
  readonly 'when': When<'cilium.gke.enabled', true, Always>;
  readonly 'allowed': 'native' | '';
  readonly 'first': 'native';
}

/** aks-byo-tunnels. */
export interface IOC1029 {
  readonly 'id': 'IOC1029';
  readonly 'says': '✗ IOC1029 the AKS integration does not route natively: set routingMode to tunnel';
  readonly 'when': When<'cilium.aksbyocni.enabled', true, Always>;
  readonly 'allowed': 'tunnel' | '';
  readonly 'first': 'tunnel';
}

/** taints-that-are-set-are-removed. */
export interface IOC1030 {
  readonly 'id': 'IOC1030';
  readonly 'says': '✗ IOC1030 a node taint that nobody removes keeps every pod away: set operator.removeNodeTaints to true';
  readonly 'when': When<'cilium.operator.setNodeTaints', true, Always>;
  readonly 'allowed': true;
  readonly 'first': true;
}

/** spire-needs-authentication. */
export interface IOC1031 {
  readonly 'id': 'IOC1031';
  readonly 'says': '✗ IOC1031 SPIRE serves the authentication of Cilium, which is off: set authentication.enabled to true';
  readonly 'when': When<'cilium.authentication.mutual.spire.enabled', true, Always>;
  readonly 'allowed': true;
  readonly 'first': true;
}

/** one-workload-identity. */
export interface IOC1032 {
  readonly 'id': 'IOC1032';
  readonly 'says': '✗ IOC1032 two identity systems would issue certificates for the same workloads: set authentication.mutual.spire.enabled to false';
  readonly 'when': When<'mode', 'ambient' | 'sidecar', Always>;
  readonly 'allowed': false;
  readonly 'first': false;
}

/** endpoint-slices-need-endpoints. */
export interface IOC1033 {
  readonly 'id': 'IOC1033';
  readonly 'says': '✗ IOC1033 CiliumEndpointSlices are made of CiliumEndpoints, which disableEndpointCRD switches off: set disableEndpointCRD to false';
  readonly 'when': When<'cilium.ciliumEndpointSlice.enabled', true, Always>;
  readonly 'allowed': false;
  readonly 'first': false;
}

/** clustermesh-needs-endpoints. */
export interface IOC1034 {
  readonly 'id': 'IOC1034';
  readonly 'says': '✗ IOC1034 the cluster mesh reads CiliumEndpoints, which disableEndpointCRD switches off: set disableEndpointCRD to false';
  readonly 'when': When<'cilium.identityAllocationMode', 'crd', When<'cilium.clustermesh.useAPIServer', true, Always>>;
  readonly 'allowed': false;
  readonly 'first': false;
}

/** hubble-ui-needs-relay. */
export interface IOC1035 {
  readonly 'id': 'IOC1035';
  readonly 'says': '✗ IOC1035 the UI of Hubble asks the relay, which is off: set hubble.relay.enabled to true';
  readonly 'when': When<'cilium.hubble.ui.standalone.enabled', false, When<'cilium.hubble.ui.enabled', true, Always>>;
  readonly 'allowed': true;
  readonly 'first': true;
}

/** hubble-relay-needs-hubble. */
export interface IOC1036 {
  readonly 'id': 'IOC1036';
  readonly 'says': '✗ IOC1036 the relay of Hubble asks the agents, where Hubble is off: set hubble.enabled to true';
  readonly 'when': When<'cilium.hubble.relay.enabled', true, Always>;
  readonly 'allowed': true;
  readonly 'first': true;
}

/** xdp-bypasses-node-encryption. */
export interface IOC1037 {
  readonly 'id': 'IOC1037';
  readonly 'says': '✗ IOC1037 XDP forwards requests to other nodes before WireGuard can encrypt them: set loadBalancer.acceleration to disabled';
  readonly 'when': When<'cilium.encryption.nodeEncryption', true, When<'cilium.encryption.type', 'wireguard', When<'cilium.encryption.enabled', true, Always>>>;
  readonly 'allowed': 'disabled';
  readonly 'first': 'disabled';
}

/** one-l7-load-balancer. */
export interface IOC1038 {
  readonly 'id': 'IOC1038';
  readonly 'says': '✗ IOC1038 the L7 load balancing of Cilium cannot read the mesh\'s encrypted traffic: set loadBalancer.l7.backend to disabled';
  readonly 'when': When<'mode', 'ambient' | 'sidecar', Always>;
  readonly 'allowed': 'disabled';
  readonly 'first': 'disabled';
}

/** one-default-ingress. */
export interface IOC1039 {
  readonly 'id': 'IOC1039';
  readonly 'says': '✗ IOC1039 an Ingress without a class goes to Cilium, past the gateways of the mesh: set ingressController.default to false';
  readonly 'when': When<'mode', 'ambient' | 'sidecar', When<'cilium.ingressController.enabled', true, Always>>;
  readonly 'allowed': false;
  readonly 'first': false;
}

/** cluster-addresses-stay-inside. */
export interface IOC1040 {
  readonly 'id': 'IOC1040';
  readonly 'says': '✗ IOC1040 cluster addresses that answer from outside open every permissive workload, and istiod: set bpf.lbExternalClusterIP to false';
  readonly 'when': When<'mode', 'ambient' | 'sidecar', Always>;
  readonly 'allowed': false;
  readonly 'first': false;
}

/** enforcement-follows-policies. */
export interface IOC1041 {
  readonly 'id': 'IOC1041';
  readonly 'says': '✗ IOC1041 enforcing everywhere denies probes, DNS, istiod and port 15008 until a policy allows each; enforcing nowhere ignores every policy: set policyEnforcementMode to default';
  readonly 'when': When<'mode', 'ambient' | 'sidecar', Always>;
  readonly 'allowed': 'default';
  readonly 'first': 'default';
}

/** agents-follow-their-configuration. */
export interface IOC1042 {
  readonly 'id': 'IOC1042';
  readonly 'says': '✗ IOC1042 agents read their configuration once, when they start: set rollOutCiliumPods to true';
  readonly 'when': When<'cilium.preflight.enabled', false, Always>;
  readonly 'allowed': true;
  readonly 'first': true;
}

/** operator-follows-its-configuration. */
export interface IOC1043 {
  readonly 'id': 'IOC1043';
  readonly 'says': '✗ IOC1043 the operator reads its configuration once, when it starts: set operator.rollOutPods to true';
  readonly 'when': When<'cilium.operator.enabled', true, Always>;
  readonly 'allowed': true;
  readonly 'first': true;
}

/** no-deprecated-labels-on-gke. */
export interface IOC1045 {
  readonly 'id': 'IOC1045';
  readonly 'says': '✗ IOC1045 GKE removes a DaemonSet of kube-system that carries the deprecated labels: set keepDeprecatedLabels to false';
  readonly 'when': When<'cilium.gke.enabled', true, Always>;
  readonly 'allowed': false;
  readonly 'first': false;
}

/** ambient-profile-istiod. */
export interface IOC2001 {
  readonly 'id': 'IOC2001';
  readonly 'says': '✗ IOC2001 istiod serves ztunnel only in the ambient profile: set istiod.profile to ambient';
  readonly 'when': When<'istio.mode', 'ambient', When<'istio.istiod.pilot.env.PILOT_ENABLE_AMBIENT', null | false | 'false', Always>>;
  readonly 'allowed': 'ambient';
  readonly 'first': 'ambient';
}

/** ambient-profile-cni. */
export interface IOC2002 {
  readonly 'id': 'IOC2002';
  readonly 'says': '✗ IOC2002 istio-cni redirects pods only in the ambient profile: set cni.profile to ambient';
  readonly 'when': When<'istio.mode', 'ambient', When<'istio.cni.cni.ambient.enabled', false | null, Always>>;
  readonly 'allowed': 'ambient';
  readonly 'first': 'ambient';
}

/** ambient-profile-base. */
export interface IOC2003 {
  readonly 'id': 'IOC2003';
  readonly 'says': '✗ IOC2003 the charts of one mesh should share one profile: set base.profile to ambient';
  readonly 'when': When<'istio.mode', 'ambient', Always>;
  readonly 'allowed': 'ambient';
  readonly 'first': 'ambient';
}

/** ambient-profile-ztunnel. */
export interface IOC2004 {
  readonly 'id': 'IOC2004';
  readonly 'says': '✗ IOC2004 the charts of one mesh should share one profile: set ztunnel.profile to ambient';
  readonly 'when': When<'istio.mode', 'ambient', Always>;
  readonly 'allowed': 'ambient';
  readonly 'first': 'ambient';
}

/** trusted-ztunnel-namespace. */
export interface IOC2005 {
  readonly 'id': 'IOC2005';
  readonly 'says': '✗ IOC2005 istiod signs certificates only for the ztunnel it trusts: set istiod.pilot.trustedZtunnelNamespace to the namespace of ztunnel';
  readonly 'when': When<'istio.mode', 'ambient', Always>;
  readonly 'sameAs': 'istio.nodeNamespace';
}

/** stack-mode-matches-cilium. */
export interface IOC2006 {
  readonly 'id': 'IOC2006';
  readonly 'says': '✗ IOC2006 an ambient mesh needs a Cilium that was judged for ambient: leave the mode of CiliumForIstio at \'ambient\'';
  readonly 'when': When<'istio.mode', 'ambient', Always>;
  readonly 'allowed': 'ambient';
  readonly 'first': 'ambient';
}

/** sidecar-stack-mode-matches-cilium. */
export interface IOC2007 {
  readonly 'id': 'IOC2007';
  readonly 'says': '✗ IOC2007 this Cilium was judged for ambient, and a sidecar mesh stands on it: give CiliumForIstio the mode \'sidecar\'';
  readonly 'when': When<'istio.mode', 'sidecar', Always>;
  readonly 'allowed': 'sidecar';
  readonly 'first': 'sidecar';
}

/** istiod-images-outlive-2026. */
export interface IOC2008 {
  readonly 'id': 'IOC2008';
  readonly 'says': '✗ IOC2008 the image registry of Istio 1.30 ends in December 2026: set istiod.global.hub to docker.io/istio';
  readonly 'when': When<'istio.line', '1.30', Always>;
  readonly 'allowed': 'docker.io/istio';
  readonly 'first': 'docker.io/istio';
}

/** istio-cni-images-outlive-2026. */
export interface IOC2009 {
  readonly 'id': 'IOC2009';
  readonly 'says': '✗ IOC2009 the image registry of Istio 1.30 ends in December 2026: set cni.global.hub to docker.io/istio';
  readonly 'when': When<'istio.line', '1.30', Always>;
  readonly 'allowed': 'docker.io/istio';
  readonly 'first': 'docker.io/istio';
}

/** ztunnel-images-outlive-2026. */
export interface IOC2010 {
  readonly 'id': 'IOC2010';
  readonly 'says': '✗ IOC2010 the image registry of Istio 1.30 ends in December 2026: set ztunnel.hub to docker.io/istio';
  readonly 'when': When<'istio.line', '1.30', Always>;
  readonly 'allowed': 'docker.io/istio';
  readonly 'first': 'docker.io/istio';
}

/** base-validation-fails-closed. */
export interface IOC2011 {
  readonly 'id': 'IOC2011';
  readonly 'says': '✗ IOC2011 istiod rewrites a webhook that starts as Ignore, and every engine then fights it: set base.base.validationFailurePolicy to Fail';
  readonly 'when': When<'istio.line', '1.28' | '1.29' | '1.30' | '1.31', Always>;
  readonly 'allowed': 'Fail';
  readonly 'first': 'Fail';
}

/** istiod-validation-fails-closed. */
export interface IOC2012 {
  readonly 'id': 'IOC2012';
  readonly 'says': '✗ IOC2012 istiod rewrites a webhook that starts as Ignore, and every engine then fights it: set istiod.base.validationFailurePolicy to Fail';
  readonly 'when': When<'istio.line', '1.28' | '1.29' | '1.30' | '1.31', Always>;
  readonly 'allowed': 'Fail';
  readonly 'first': 'Fail';
}

/** trusted-ztunnel-name. */
export interface IOC2013 {
  readonly 'id': 'IOC2013';
  readonly 'says': '✗ IOC2013 istiod signs certificates only for the ztunnel that it knows by name: set istiod.pilot.trustedZtunnelName to the name that ztunnel.resourceName gives';
  readonly 'when': When<'istio.mode', 'ambient', When<'istio.ztunnelName', 'its own', Always>>;
  readonly 'sameAs': 'istio.ztunnel.resourceName';
}

/** trusted-ztunnel-name-by-default. */
export interface IOC2014 {
  readonly 'id': 'IOC2014';
  readonly 'says': '✗ IOC2014 istiod signs certificates only for the ztunnel that it knows by name: leave istiod.pilot.trustedZtunnelName out';
  readonly 'when': When<'istio.mode', 'ambient', When<'istio.ztunnelName', 'the usual', Always>>;
  readonly 'allowed': '' | 'ztunnel' | null;
  readonly 'first': '';
}

/** ambient-detection-retry. */
export interface IOC2015 {
  readonly 'id': 'IOC2015';
  readonly 'says': '✗ IOC2015 a look-up that fails while a pod starts leaves the pod outside the mesh: set cni.cni.ambient.enableAmbientDetectionRetry to true';
  readonly 'when': When<'istio.line', '1.28' | '1.29' | '1.30' | '1.31', When<'istio.mode', 'ambient', Always>>;
  readonly 'allowed': true;
  readonly 'first': true;
}

/** nftables-in-ambient-from-1-28. */
export interface IOC2016 {
  readonly 'id': 'IOC2016';
  readonly 'says': '✗ IOC2016 Istio 1.27 knows nftables for sidecars only: set cni.global.nativeNftables to false';
  readonly 'when': When<'istio.line', '1.27', When<'istio.mode', 'ambient', Always>>;
  readonly 'allowed': false;
  readonly 'first': false;
}

/** one-firewall-backend. */
export interface IOC2017 {
  readonly 'id': 'IOC2017';
  readonly 'says': '✗ IOC2017 istiod and istio-cni would write two kinds of firewall rules: set istiod.global.nativeNftables to what cni.global.nativeNftables says';
  readonly 'when': When<'istio.nodeAgent', 'installed', Always>;
  readonly 'sameAs': 'istio.cni.global.nativeNftables';
}

/** nftables-needs-a-kubelet-by-name. */
export interface IOC2018 {
  readonly 'id': 'IOC2018';
  readonly 'says': '✗ IOC2018 istio-cni looks for a process called kubelet, which K3s does not have: set cni.global.nativeNftables to false';
  readonly 'when': When<'platform', 'k3s' | 'k3d', When<'istio.mode', 'ambient', Always>>;
  readonly 'allowed': false;
  readonly 'first': false;
}

/** nftables-on-microk8s-from-1-29. */
export interface IOC2019 {
  readonly 'id': 'IOC2019';
  readonly 'says': '✗ IOC2019 istio-cni before 1.29 looks for a process called kubelet, which MicroK8s does not have: set cni.global.nativeNftables to false';
  readonly 'when': When<'istio.line', '1.27' | '1.28', When<'platform', 'microk8s', When<'istio.mode', 'ambient', Always>>>;
  readonly 'allowed': false;
  readonly 'first': false;
}

/** ztunnel-knows-its-cluster. */
export interface IOC2020 {
  readonly 'id': 'IOC2020';
  readonly 'says': '✗ IOC2020 ztunnel asks for certificates and workloads under another cluster name than istiod has: set ztunnel.multiCluster.clusterName to what istiod.global.multiCluster.clusterName says';
  readonly 'when': When<'istio.mode', 'ambient', Always>;
  readonly 'sameAs': 'istio.istiod.global.multiCluster.clusterName';
}

/** ztunnel-knows-its-network. */
export interface IOC2021 {
  readonly 'id': 'IOC2021';
  readonly 'says': '✗ IOC2021 ztunnel and istiod name the network differently, so neighbours count as remote: set ztunnel.network to what istiod.global.network says';
  readonly 'when': When<'istio.mode', 'ambient', Always>;
  readonly 'sameAs': 'istio.istiod.global.network';
}

/** cilium-gateway-api-before-1-20. */
export interface IOC3001 {
  readonly 'id': 'IOC3001';
  readonly 'says': '✗ IOC3001 the Gateway API controller of Cilium before 1.20 stops at bundles from 1.5 on: set gatewayApi to a 1.4 bundle, unless a newer one is in the cluster: it refuses to go back';
  readonly 'when': When<'cilium.line', '1.16' | '1.17' | '1.18' | '1.19', When<'cilium.gatewayAPI.enabled', true, Always>>;
  readonly 'allowed': '1.4' | '1.3' | null;
  readonly 'first': '1.4';
}

/** cilium-gateway-api-from-1-20. */
export interface IOC3002 {
  readonly 'id': 'IOC3002';
  readonly 'says': '✗ IOC3002 the Gateway API controller of Cilium 1.20 skips bundles before 1.5: set gatewayApi to a 1.6 bundle';
  readonly 'when': When<'cilium.line', '1.20', When<'cilium.gatewayAPI.enabled', true, Always>>;
  readonly 'allowed': '1.6' | '1.5' | null;
  readonly 'first': '1.6';
}

/** istio-gateway-api-before-1-30. */
export interface IOC3003 {
  readonly 'id': 'IOC3003';
  readonly 'says': '✗ IOC3003 Istio before 1.30 ignores the TLSRoutes of bundles from 1.5 on: set gatewayApi to a 1.4 bundle, unless a newer one is in the cluster: it refuses to go back';
  readonly 'when': When<'istio.line', '1.27' | '1.28' | '1.29', Always>;
  readonly 'allowed': '1.4' | '1.3' | null;
  readonly 'first': '1.4';
}

/** istio-gateway-api-1-30. */
export interface IOC3004 {
  readonly 'id': 'IOC3004';
  readonly 'says': '✗ IOC3004 Istio 1.30 ignores the TLSRoutes of bundles before 1.5: set gatewayApi to a 1.5 bundle';
  readonly 'when': When<'istio.line', '1.30', Always>;
  readonly 'allowed': '1.5' | '1.6' | null;
  readonly 'first': '1.5';
}

/** istio-gateway-api-from-1-31. */
export interface IOC3005 {
  readonly 'id': 'IOC3005';
  readonly 'says': '✗ IOC3005 Istio 1.31 ignores the TCPRoutes of bundles before 1.6: set gatewayApi to a 1.6 bundle';
  readonly 'when': When<'istio.line', '1.31', Always>;
  readonly 'allowed': '1.6' | null;
  readonly 'first': '1.6';
}

/** istio-cni-shares-config-folder. */
export interface IOC4001 {
  readonly 'id': 'IOC4001';
  readonly 'says': '✗ IOC4001 istio-cni looks for the configuration of Cilium in another folder, and waits for ever: set cni.cni.cniConfDir to the folder that cni.confPath of Cilium names';
  readonly 'when': When<'istio.cni.cni.provider', 'default', When<'istio.nodeAgent', 'installed', Always>>;
  readonly 'sameAs': 'cilium.cni.confPath';
}

/** istio-cni-shares-binary-folder. */
export interface IOC4002 {
  readonly 'id': 'IOC4002';
  readonly 'says': '✗ IOC4002 the container runtime looks for istio-cni where the plugin of Cilium lies, and it is elsewhere: set cni.cni.cniBinDir to the folder that cni.binPath of Cilium names';
  readonly 'when': When<'istio.cni.cni.provider', 'default', When<'istio.nodeAgent', 'installed', Always>>;
  readonly 'sameAs': 'cilium.cni.binPath';
}

/** platform-profile-of-bundled-cni. */
export interface IOC4003 {
  readonly 'id': 'IOC4003';
  readonly 'says': '✗ IOC4003 this platform profile points istio-cni at the folders of the bundled network, which Cilium replaces: leave cni.global.platform unset';
  readonly 'when': When<'cilium.cni.confPath', '/etc/cni/net.d', When<'istio.nodeAgent', 'installed', Always>>;
  readonly 'allowed': null | 'gke' | 'minikube' | 'openshift';
  readonly 'first': null;
}

/** istio-cni-chained-behind-cilium. */
export interface IOC4004 {
  readonly 'id': 'IOC4004';
  readonly 'says': '✗ IOC4004 istio-cni on its own is never called beside Cilium: set cni.cni.chained to true';
  readonly 'when': When<'istio.cni.cni.provider', 'default', When<'istio.nodeAgent', 'installed', Always>>;
  readonly 'allowed': true;
  readonly 'first': true;
}

/** openshift-node-namespace. */
export interface IOC4005 {
  readonly 'id': 'IOC4005';
  readonly 'says': '✗ IOC4005 OpenShift lets istio-cni and ztunnel work on the node only from kube-system: set nodeNamespace to kube-system';
  readonly 'when': When<'platform', 'openshift', When<'istio.nodeAgent', 'installed', Always>>;
  readonly 'allowed': 'kube-system';
  readonly 'first': 'kube-system';
}

/** gke-quota-for-istio-cni. */
export interface IOC4006 {
  readonly 'id': 'IOC4006';
  readonly 'says': '✗ IOC4006 GKE admits pods of the class system-node-critical outside kube-system only with a quota: set cni.cni.resourceQuotas.enabled to true';
  readonly 'when': When<'platform', 'gke' | 'gke-dataplane-v2', When<'istio.nodeAgent', 'installed', Always>>;
  readonly 'allowed': true;
  readonly 'first': true;
}

/** gke-quota-for-ztunnel. */
export interface IOC4007 {
  readonly 'id': 'IOC4007';
  readonly 'says': '✗ IOC4007 GKE admits pods of the class system-node-critical outside kube-system only with a quota: set ztunnel.resourceQuotas.enabled to true';
  readonly 'when': When<'istio.mode', 'ambient', When<'platform', 'gke' | 'gke-dataplane-v2', Always>>;
  readonly 'allowed': true;
  readonly 'first': true;
}

/** hubble-certificates-stay. */
export interface IOC5001 {
  readonly 'id': 'IOC5001';
  readonly 'says': '✗ IOC5001 certificates made by helm differ on every render: set hubble.tls.auto.method to cronJob';
  readonly 'when': When<'cilium.line', '1.19' | '1.20', When<'delivery', 'argo-cd' | 'rendered', When<'cilium.hubble.tls.auto.enabled', true, When<'cilium.hubble.tls.enabled', true, When<'cilium.hubble.enabled', true, Always>>>>>;
  readonly 'allowed': 'cronJob' | 'certmanager';
  readonly 'first': 'cronJob';
}

/** hubble-certificates-without-hook. */
export interface IOC5002 {
  readonly 'id': 'IOC5002';
  readonly 'says': '✗ IOC5002 before 1.19 the certificate job is a hook that waits for the network it belongs to: set hubble.tls.auto.method to helm';
  readonly 'when': When<'cilium.line', '1.16' | '1.17' | '1.18', When<'cilium.hubble.tls.auto.enabled', true, When<'cilium.hubble.tls.enabled', true, When<'cilium.hubble.enabled', true, Always>>>>;
  readonly 'allowed': 'helm' | 'certmanager';
  readonly 'first': 'helm';
}

/** clustermesh-certificates-stay. */
export interface IOC5003 {
  readonly 'id': 'IOC5003';
  readonly 'says': '✗ IOC5003 certificates made by helm differ on every render: set clustermesh.apiserver.tls.auto.method to cronJob';
  readonly 'when': When<'cilium.line', '1.19' | '1.20', When<'delivery', 'argo-cd' | 'rendered', When<'cilium.clustermesh.apiserver.tls.auto.enabled', true, When<'cilium.clustermesh.useAPIServer', true, Always>>>>;
  readonly 'allowed': 'cronJob' | 'certmanager';
  readonly 'first': 'cronJob';
}

/** The rules by the path they need. */
export interface RulesByNeed {
  readonly 'cilium.apiServerAddress': IOC1017;
  readonly 'cilium.authentication.enabled': IOC1031;
  readonly 'cilium.authentication.mutual.spire.enabled': IOC1032;
  readonly 'cilium.bandwidthManager.bbr': IOC1006;
  readonly 'cilium.bpf.datapathMode': IOC1007 | IOC1008;
  readonly 'cilium.bpf.hostLegacyRouting': IOC1004 | IOC1005;
  readonly 'cilium.bpf.lbExternalClusterIP': IOC1040;
  readonly 'cilium.bpf.masquerade': IOC1013 | IOC1020;
  readonly 'cilium.bpf.tproxy': IOC1024;
  readonly 'cilium.clustermesh.apiserver.tls.auto.method': IOC5003;
  readonly 'cilium.cni.exclusive': IOC1003;
  readonly 'cilium.disableEndpointCRD': IOC1033 | IOC1034;
  readonly 'cilium.enableIPv4BIGTCP': IOC1009;
  readonly 'cilium.enableIPv4Masquerade': IOC1015;
  readonly 'cilium.enableIPv6BIGTCP': IOC1010;
  readonly 'cilium.encryption.type': IOC1016;
  readonly 'cilium.eni.enabled': IOC1027;
  readonly 'cilium.hubble.enabled': IOC1036;
  readonly 'cilium.hubble.relay.enabled': IOC1035;
  readonly 'cilium.hubble.tls.auto.method': IOC5001 | IOC5002;
  readonly 'cilium.ingressController.default': IOC1039;
  readonly 'cilium.installNoConntrackIptablesRules': IOC1011;
  readonly 'cilium.k8sServiceHost': IOC1019;
  readonly 'cilium.keepDeprecatedLabels': IOC1045;
  readonly 'cilium.kubeProxyReplacement': IOC1012 | IOC1014 | IOC1022 | IOC1023;
  readonly 'cilium.l2announcements.enabled': IOC1018;
  readonly 'cilium.l7Proxy': IOC1021;
  readonly 'cilium.loadBalancer.acceleration': IOC1037;
  readonly 'cilium.loadBalancer.dsrDispatch': IOC1025;
  readonly 'cilium.loadBalancer.l7.backend': IOC1038;
  readonly 'cilium.operator.removeNodeTaints': IOC1030;
  readonly 'cilium.operator.rollOutPods': IOC1043;
  readonly 'cilium.policyEnforcementMode': IOC1041;
  readonly 'cilium.rollOutCiliumPods': IOC1042;
  readonly 'cilium.routingMode': IOC1028 | IOC1029;
  readonly 'cilium.socketLB.hostNamespaceOnly': IOC1001 | IOC1002;
  readonly 'cilium.tunnelProtocol': IOC1026;
  readonly 'gatewayApi.line': IOC3001 | IOC3002 | IOC3003 | IOC3004 | IOC3005;
  readonly 'istio.base.base.validationFailurePolicy': IOC2011;
  readonly 'istio.base.profile': IOC2003;
  readonly 'istio.cni.cni.ambient.enableAmbientDetectionRetry': IOC2015;
  readonly 'istio.cni.cni.chained': IOC4004;
  readonly 'istio.cni.cni.cniBinDir': IOC4002;
  readonly 'istio.cni.cni.cniConfDir': IOC4001;
  readonly 'istio.cni.cni.resourceQuotas.enabled': IOC4006;
  readonly 'istio.cni.global.hub': IOC2009;
  readonly 'istio.cni.global.nativeNftables': IOC2016 | IOC2018 | IOC2019;
  readonly 'istio.cni.global.platform': IOC4003;
  readonly 'istio.cni.profile': IOC2002;
  readonly 'istio.istiod.base.validationFailurePolicy': IOC2012;
  readonly 'istio.istiod.global.hub': IOC2008;
  readonly 'istio.istiod.global.nativeNftables': IOC2017;
  readonly 'istio.istiod.pilot.trustedZtunnelName': IOC2013 | IOC2014;
  readonly 'istio.istiod.pilot.trustedZtunnelNamespace': IOC2005;
  readonly 'istio.istiod.profile': IOC2001;
  readonly 'istio.nodeNamespace': IOC4005;
  readonly 'istio.ztunnel.hub': IOC2010;
  readonly 'istio.ztunnel.multiCluster.clusterName': IOC2020;
  readonly 'istio.ztunnel.network': IOC2021;
  readonly 'istio.ztunnel.profile': IOC2004;
  readonly 'istio.ztunnel.resourceQuotas.enabled': IOC4007;
  readonly 'mode': IOC2006 | IOC2007;
}

/** What every stack is held against. */
export interface Musts {
  readonly written: {
    readonly cilium: {
      readonly authentication: {
        readonly enabled: Leaf<'cilium.authentication.enabled', IOC1031>;
      };
      readonly bandwidthManager: {
        readonly bbr: Leaf<'cilium.bandwidthManager.bbr', IOC1006>;
      };
      readonly bpf: {
        readonly datapathMode: Leaf<'cilium.bpf.datapathMode', IOC1007>;
        readonly hostLegacyRouting: Leaf<'cilium.bpf.hostLegacyRouting', IOC1004 | IOC1005>;
        readonly masquerade: Leaf<'cilium.bpf.masquerade', IOC1013>;
        readonly tproxy: Leaf<'cilium.bpf.tproxy', IOC1024>;
      };
      readonly clustermesh: {
        readonly apiserver: {
          readonly tls: {
            readonly auto: {
              readonly method: Leaf<'cilium.clustermesh.apiserver.tls.auto.method', IOC5003>;
            };
          };
        };
      };
      readonly cni: {
        readonly exclusive: Leaf<'cilium.cni.exclusive', IOC1003>;
      };
      readonly disableEndpointCRD: Leaf<'cilium.disableEndpointCRD', IOC1033 | IOC1034>;
      readonly enableIPv4BIGTCP: Leaf<'cilium.enableIPv4BIGTCP', IOC1009>;
      readonly enableIPv4Masquerade: Leaf<'cilium.enableIPv4Masquerade', IOC1015>;
      readonly enableIPv6BIGTCP: Leaf<'cilium.enableIPv6BIGTCP', IOC1010>;
      readonly encryption: {
        readonly type: Leaf<'cilium.encryption.type', IOC1016>;
      };
      readonly eni: {
        readonly enabled: Leaf<'cilium.eni.enabled', IOC1027>;
      };
      readonly hubble: {
        readonly enabled: Leaf<'cilium.hubble.enabled', IOC1036>;
        readonly relay: {
          readonly enabled: Leaf<'cilium.hubble.relay.enabled', IOC1035>;
        };
        readonly tls: {
          readonly auto: {
            readonly method: Leaf<'cilium.hubble.tls.auto.method', IOC5001 | IOC5002>;
          };
        };
      };
      readonly installNoConntrackIptablesRules: Leaf<'cilium.installNoConntrackIptablesRules', IOC1011>;
      readonly k8sServiceHost: Leaf<'cilium.k8sServiceHost', IOC1019>;
      readonly keepDeprecatedLabels: Leaf<'cilium.keepDeprecatedLabels', IOC1045>;
      readonly kubeProxyReplacement: Leaf<'cilium.kubeProxyReplacement', IOC1012 | IOC1014 | IOC1022 | IOC1023>;
      readonly l2announcements: {
        readonly enabled: Leaf<'cilium.l2announcements.enabled', IOC1018>;
      };
      readonly l7Proxy: Leaf<'cilium.l7Proxy', IOC1021>;
      readonly loadBalancer: {
        readonly dsrDispatch: Leaf<'cilium.loadBalancer.dsrDispatch', IOC1025>;
      };
      readonly operator: {
        readonly removeNodeTaints: Leaf<'cilium.operator.removeNodeTaints', IOC1030>;
      };
      readonly routingMode: Leaf<'cilium.routingMode', IOC1028 | IOC1029>;
      readonly socketLB: {
        readonly hostNamespaceOnly: Leaf<'cilium.socketLB.hostNamespaceOnly', IOC1001>;
      };
      readonly tunnelProtocol: Leaf<'cilium.tunnelProtocol', IOC1026>;
    };
    readonly gatewayApi: {
      readonly line: Leaf<'gatewayApi.line', IOC3001 | IOC3002>;
    };
    readonly istio: {
      readonly base: {
        readonly base: {
          readonly validationFailurePolicy: Leaf<'istio.base.base.validationFailurePolicy', IOC2011>;
        };
      };
      readonly cni: {
        readonly cni: {
          readonly chained: Leaf<'istio.cni.cni.chained', IOC4004>;
          readonly cniBinDir: Leaf<'istio.cni.cni.cniBinDir', IOC4002>;
          readonly cniConfDir: Leaf<'istio.cni.cni.cniConfDir', IOC4001>;
        };
        readonly global: {
          readonly nativeNftables: Leaf<'istio.cni.global.nativeNftables', IOC2016>;
          readonly platform: Leaf<'istio.cni.global.platform', IOC4003>;
        };
        readonly profile: Leaf<'istio.cni.profile', IOC2002>;
      };
      readonly istiod: {
        readonly base: {
          readonly validationFailurePolicy: Leaf<'istio.istiod.base.validationFailurePolicy', IOC2012>;
        };
        readonly pilot: {
          readonly trustedZtunnelName: Leaf<'istio.istiod.pilot.trustedZtunnelName', IOC2013 | IOC2014>;
          readonly trustedZtunnelNamespace: Leaf<'istio.istiod.pilot.trustedZtunnelNamespace', IOC2005>;
        };
        readonly profile: Leaf<'istio.istiod.profile', IOC2001>;
      };
      readonly nodeNamespace: Leaf<'istio.nodeNamespace', IOC4005>;
    };
    readonly mode: Leaf<'mode', IOC2006 | IOC2007>;
  };
  readonly derived: { readonly 'cilium.apiServerAddress': IOC1017 };
  readonly contested: { readonly 'mode': Contest<IOC2006, IOC2007> | Contest<IOC2007, IOC2006> };
  readonly silent: {
    readonly '1.16': { readonly 'bpf.hostLegacyRouting': Leaf<'cilium.bpf.hostLegacyRouting', IOC1004>; readonly 'bpf.masquerade': Leaf<'cilium.bpf.masquerade', IOC1013>; readonly 'clustermesh.apiserver.tls.auto.method': Leaf<'cilium.clustermesh.apiserver.tls.auto.method', IOC5003>; readonly 'cni.exclusive': Leaf<'cilium.cni.exclusive', IOC1003>; readonly 'eni.enabled': Leaf<'cilium.eni.enabled', IOC1027>; readonly 'hubble.relay.enabled': Leaf<'cilium.hubble.relay.enabled', IOC1035>; readonly 'hubble.tls.auto.method': Leaf<'cilium.hubble.tls.auto.method', IOC5001>; readonly 'kubeProxyReplacement': Leaf<'cilium.kubeProxyReplacement', IOC1012 | IOC1014 | IOC1022 | IOC1023>; readonly 'l2announcements.enabled': Leaf<'cilium.l2announcements.enabled', IOC1018>; readonly 'loadBalancer.dsrDispatch': Leaf<'cilium.loadBalancer.dsrDispatch', IOC1025>; readonly 'socketLB.hostNamespaceOnly': Leaf<'cilium.socketLB.hostNamespaceOnly', IOC1001>; readonly 'tunnelProtocol': Leaf<'cilium.tunnelProtocol', IOC1026> };
    readonly '1.17': { readonly 'bpf.hostLegacyRouting': Leaf<'cilium.bpf.hostLegacyRouting', IOC1004>; readonly 'bpf.masquerade': Leaf<'cilium.bpf.masquerade', IOC1013>; readonly 'clustermesh.apiserver.tls.auto.method': Leaf<'cilium.clustermesh.apiserver.tls.auto.method', IOC5003>; readonly 'cni.exclusive': Leaf<'cilium.cni.exclusive', IOC1003>; readonly 'eni.enabled': Leaf<'cilium.eni.enabled', IOC1027>; readonly 'hubble.relay.enabled': Leaf<'cilium.hubble.relay.enabled', IOC1035>; readonly 'hubble.tls.auto.method': Leaf<'cilium.hubble.tls.auto.method', IOC5001>; readonly 'kubeProxyReplacement': Leaf<'cilium.kubeProxyReplacement', IOC1012 | IOC1014 | IOC1022 | IOC1023>; readonly 'l2announcements.enabled': Leaf<'cilium.l2announcements.enabled', IOC1018>; readonly 'loadBalancer.dsrDispatch': Leaf<'cilium.loadBalancer.dsrDispatch', IOC1025>; readonly 'socketLB.hostNamespaceOnly': Leaf<'cilium.socketLB.hostNamespaceOnly', IOC1001>; readonly 'tunnelProtocol': Leaf<'cilium.tunnelProtocol', IOC1026> };
    readonly '1.18': { readonly 'bpf.hostLegacyRouting': Leaf<'cilium.bpf.hostLegacyRouting', IOC1004>; readonly 'bpf.masquerade': Leaf<'cilium.bpf.masquerade', IOC1013>; readonly 'clustermesh.apiserver.tls.auto.method': Leaf<'cilium.clustermesh.apiserver.tls.auto.method', IOC5003>; readonly 'cni.exclusive': Leaf<'cilium.cni.exclusive', IOC1003>; readonly 'enableIPv4Masquerade': Leaf<'cilium.enableIPv4Masquerade', IOC1015>; readonly 'eni.enabled': Leaf<'cilium.eni.enabled', IOC1027>; readonly 'hubble.relay.enabled': Leaf<'cilium.hubble.relay.enabled', IOC1035>; readonly 'hubble.tls.auto.method': Leaf<'cilium.hubble.tls.auto.method', IOC5001>; readonly 'kubeProxyReplacement': Leaf<'cilium.kubeProxyReplacement', IOC1012 | IOC1014 | IOC1022 | IOC1023>; readonly 'l2announcements.enabled': Leaf<'cilium.l2announcements.enabled', IOC1018>; readonly 'loadBalancer.dsrDispatch': Leaf<'cilium.loadBalancer.dsrDispatch', IOC1025>; readonly 'socketLB.hostNamespaceOnly': Leaf<'cilium.socketLB.hostNamespaceOnly', IOC1001>; readonly 'tunnelProtocol': Leaf<'cilium.tunnelProtocol', IOC1026> };
    readonly '1.19': { readonly 'authentication.enabled': Leaf<'cilium.authentication.enabled', IOC1031>; readonly 'bpf.hostLegacyRouting': Leaf<'cilium.bpf.hostLegacyRouting', IOC1004>; readonly 'bpf.masquerade': Leaf<'cilium.bpf.masquerade', IOC1013>; readonly 'clustermesh.apiserver.tls.auto.method': Leaf<'cilium.clustermesh.apiserver.tls.auto.method', IOC5003>; readonly 'cni.exclusive': Leaf<'cilium.cni.exclusive', IOC1003>; readonly 'enableIPv4Masquerade': Leaf<'cilium.enableIPv4Masquerade', IOC1015>; readonly 'eni.enabled': Leaf<'cilium.eni.enabled', IOC1027>; readonly 'hubble.relay.enabled': Leaf<'cilium.hubble.relay.enabled', IOC1035>; readonly 'hubble.tls.auto.method': Leaf<'cilium.hubble.tls.auto.method', IOC5001>; readonly 'kubeProxyReplacement': Leaf<'cilium.kubeProxyReplacement', IOC1012 | IOC1014 | IOC1022 | IOC1023>; readonly 'l2announcements.enabled': Leaf<'cilium.l2announcements.enabled', IOC1018>; readonly 'loadBalancer.dsrDispatch': Leaf<'cilium.loadBalancer.dsrDispatch', IOC1025>; readonly 'socketLB.hostNamespaceOnly': Leaf<'cilium.socketLB.hostNamespaceOnly', IOC1001>; readonly 'tunnelProtocol': Leaf<'cilium.tunnelProtocol', IOC1026> };
    readonly '1.20': { readonly 'authentication.enabled': Leaf<'cilium.authentication.enabled', IOC1031>; readonly 'bpf.hostLegacyRouting': Leaf<'cilium.bpf.hostLegacyRouting', IOC1004>; readonly 'bpf.masquerade': Leaf<'cilium.bpf.masquerade', IOC1013>; readonly 'clustermesh.apiserver.tls.auto.method': Leaf<'cilium.clustermesh.apiserver.tls.auto.method', IOC5003>; readonly 'cni.exclusive': Leaf<'cilium.cni.exclusive', IOC1003>; readonly 'enableIPv4Masquerade': Leaf<'cilium.enableIPv4Masquerade', IOC1015>; readonly 'eni.enabled': Leaf<'cilium.eni.enabled', IOC1027>; readonly 'hubble.relay.enabled': Leaf<'cilium.hubble.relay.enabled', IOC1035>; readonly 'hubble.tls.auto.method': Leaf<'cilium.hubble.tls.auto.method', IOC5001>; readonly 'kubeProxyReplacement': Leaf<'cilium.kubeProxyReplacement', IOC1012 | IOC1014 | IOC1022 | IOC1023>; readonly 'l2announcements.enabled': Leaf<'cilium.l2announcements.enabled', IOC1018>; readonly 'loadBalancer.dsrDispatch': Leaf<'cilium.loadBalancer.dsrDispatch', IOC1025>; readonly 'socketLB.hostNamespaceOnly': Leaf<'cilium.socketLB.hostNamespaceOnly', IOC1001>; readonly 'tunnelProtocol': Leaf<'cilium.tunnelProtocol', IOC1026> };
  };
  readonly settled: {
    readonly 'kind': { readonly 'k8sServiceHost': Leaf<'cilium.k8sServiceHost', IOC1019> };
    readonly 'k3d': { readonly 'k8sServiceHost': Leaf<'cilium.k8sServiceHost', IOC1019> };
    readonly 'k3s': { readonly 'k8sServiceHost': Leaf<'cilium.k8sServiceHost', IOC1019> };
    readonly 'rke2': { readonly 'k8sServiceHost': Leaf<'cilium.k8sServiceHost', IOC1019> };
    readonly 'microk8s': {};
    readonly 'minikube': {};
    readonly 'talos': { readonly 'k8sServiceHost': Leaf<'cilium.k8sServiceHost', IOC1019> };
    readonly 'kubeadm': {};
    readonly 'eks': {};
    readonly 'eks-eni': { readonly 'routingMode': Leaf<'cilium.routingMode', IOC1029> };
    readonly 'eks-chained': { readonly 'enableIPv4Masquerade': Leaf<'cilium.enableIPv4Masquerade', IOC1015>; readonly 'routingMode': Leaf<'cilium.routingMode', IOC1029> };
    readonly 'aks': { readonly 'k8sServiceHost': Leaf<'cilium.k8sServiceHost', IOC1019> };
    readonly 'aks-byo': {};
    readonly 'gke': {};
    readonly 'gke-dataplane-v2': { readonly 'k8sServiceHost': Leaf<'cilium.k8sServiceHost', IOC1019> };
    readonly 'openshift': {};
    readonly 'canonical-kubernetes': {};
  };
}

/** What a mesh and its Cilium are held against once more, because the mesh has a part in it. */
export interface MeshMusts {
  readonly written: {
    readonly cilium: {
      readonly cni: {
        readonly exclusive: Leaf<'cilium.cni.exclusive', IOC1003>;
      };
    };
    readonly gatewayApi: {
      readonly line: Leaf<'gatewayApi.line', IOC3001 | IOC3002>;
    };
    readonly istio: {
      readonly base: {
        readonly base: {
          readonly validationFailurePolicy: Leaf<'istio.base.base.validationFailurePolicy', IOC2011>;
        };
      };
      readonly cni: {
        readonly cni: {
          readonly chained: Leaf<'istio.cni.cni.chained', IOC4004>;
          readonly cniBinDir: Leaf<'istio.cni.cni.cniBinDir', IOC4002>;
          readonly cniConfDir: Leaf<'istio.cni.cni.cniConfDir', IOC4001>;
        };
        readonly global: {
          readonly nativeNftables: Leaf<'istio.cni.global.nativeNftables', IOC2016>;
          readonly platform: Leaf<'istio.cni.global.platform', IOC4003>;
        };
        readonly profile: Leaf<'istio.cni.profile', IOC2002>;
      };
      readonly istiod: {
        readonly base: {
          readonly validationFailurePolicy: Leaf<'istio.istiod.base.validationFailurePolicy', IOC2012>;
        };
        readonly pilot: {
          readonly trustedZtunnelName: Leaf<'istio.istiod.pilot.trustedZtunnelName', IOC2013 | IOC2014>;
          readonly trustedZtunnelNamespace: Leaf<'istio.istiod.pilot.trustedZtunnelNamespace', IOC2005>;
        };
        readonly profile: Leaf<'istio.istiod.profile', IOC2001>;
      };
      readonly nodeNamespace: Leaf<'istio.nodeNamespace', IOC4005>;
    };
    readonly mode: Leaf<'mode', IOC2006 | IOC2007>;
  };
  readonly derived: {};
  readonly contested: { readonly 'mode': Contest<IOC2006, IOC2007> | Contest<IOC2007, IOC2006> };
  readonly silent: {
    readonly '1.16': { readonly 'cni.exclusive': Leaf<'cilium.cni.exclusive', IOC1003> };
    readonly '1.17': { readonly 'cni.exclusive': Leaf<'cilium.cni.exclusive', IOC1003> };
    readonly '1.18': { readonly 'cni.exclusive': Leaf<'cilium.cni.exclusive', IOC1003> };
    readonly '1.19': { readonly 'cni.exclusive': Leaf<'cilium.cni.exclusive', IOC1003> };
    readonly '1.20': { readonly 'cni.exclusive': Leaf<'cilium.cni.exclusive', IOC1003> };
  };
  readonly settled: {
    readonly 'kind': {};
    readonly 'k3d': {};
    readonly 'k3s': {};
    readonly 'rke2': {};
    readonly 'microk8s': {};
    readonly 'minikube': {};
    readonly 'talos': {};
    readonly 'kubeadm': {};
    readonly 'eks': {};
    readonly 'eks-eni': {};
    readonly 'eks-chained': {};
    readonly 'aks': {};
    readonly 'aks-byo': {};
    readonly 'gke': {};
    readonly 'gke-dataplane-v2': {};
    readonly 'openshift': {};
    readonly 'canonical-kubernetes': {};
  };
}

/** The facts that a mesh can change. */
export type TouchedByMesh =
  | 'cilium.cni.exclusive'
  | 'gatewayApi.line'
  | 'istio.base.base.validationFailurePolicy'
  | 'istio.base.profile'
  | 'istio.cni.cni.ambient.enableAmbientDetectionRetry'
  | 'istio.cni.cni.ambient.enabled'
  | 'istio.cni.cni.chained'
  | 'istio.cni.cni.cniBinDir'
  | 'istio.cni.cni.cniConfDir'
  | 'istio.cni.cni.provider'
  | 'istio.cni.cni.resourceQuotas.enabled'
  | 'istio.cni.global.hub'
  | 'istio.cni.global.nativeNftables'
  | 'istio.cni.global.platform'
  | 'istio.cni.profile'
  | 'istio.cniChart'
  | 'istio.istiod.base.validationFailurePolicy'
  | 'istio.istiod.global.hub'
  | 'istio.istiod.global.multiCluster.clusterName'
  | 'istio.istiod.global.nativeNftables'
  | 'istio.istiod.global.network'
  | 'istio.istiod.pilot.env.PILOT_ENABLE_AMBIENT'
  | 'istio.istiod.pilot.trustedZtunnelName'
  | 'istio.istiod.pilot.trustedZtunnelNamespace'
  | 'istio.istiod.profile'
  | 'istio.line'
  | 'istio.mode'
  | 'istio.nodeAgent'
  | 'istio.nodeNamespace'
  | 'istio.ztunnel.hub'
  | 'istio.ztunnel.multiCluster.clusterName'
  | 'istio.ztunnel.network'
  | 'istio.ztunnel.profile'
  | 'istio.ztunnel.resourceName'
  | 'istio.ztunnel.resourceQuotas.enabled'
  | 'istio.ztunnelName';

/** The derived facts: the first row that applies gives the value. */
export interface Derived {
  readonly 'cilium.apiServerAddress': { readonly blame: readonly ['cilium.k8sServiceHost']; readonly rows: Row<When<'cilium.apiServerReference', 'given', Always>, 'given', Row<When<'cilium.k8sServiceHost', '' | null, Always>, 'missing', 'given'>> };
  readonly 'cilium.apiServerReference': { readonly blame: readonly ['cilium.k8sServiceHostRef.name']; readonly rows: Row<When<'cilium.k8sServiceHostRef.name', '' | null, Always>, 'missing', Row<When<'cilium.k8sServiceHostRef.key', '' | null, Always>, 'missing', 'given'>> };
  readonly 'cilium.bpfMasquerade': { readonly blame: readonly ['cilium.bpf.masquerade', 'cilium.upgradeCompatibility']; readonly rows: Row<When<'cilium.bpf.masquerade', true, Always>, 'on', Row<When<'cilium.bpf.masquerade', false, Always>, 'off', Row<When<'cilium.upgradeCompatibility', '1.8' | '1.9', Always>, 'on', 'off'>>> };
  readonly 'cilium.chaining': { readonly blame: readonly ['cilium.cni.chainingMode', 'cilium.cni.chainingTarget']; readonly rows: Row<When<'cilium.cni.chainingMode', 'none', Always>, 'off', Row<When<'cilium.cni.chainingMode', 'aws-cni' | 'flannel' | 'generic-veth' | 'portmap', Always>, 'on', Row<When<'cilium.cni.chainingTarget', null, Always>, 'off', 'on'>>> };
  readonly 'cilium.entrance': { readonly blame: readonly ['cilium.gatewayAPI.enabled', 'cilium.ingressController.enabled']; readonly rows: Row<When<'cilium.gatewayAPI.enabled', true, Always>, 'open', Row<When<'cilium.ingressController.enabled', true, Always>, 'open', 'closed'>> };
  readonly 'cilium.hostRouting': { readonly blame: readonly ['cilium.bpf.hostLegacyRouting', 'cilium.bpf.masquerade', 'cilium.kubeProxyReplacement']; readonly rows: Row<When<'cilium.bpf.hostLegacyRouting', true, Always>, 'legacy', Row<When<'cilium.hostRoutingByItself', 'legacy', Always>, 'legacy', 'bpf'>> };
  readonly 'cilium.hostRoutingByItself': { readonly blame: readonly ['cilium.bpf.hostLegacyRouting', 'cilium.bpf.masquerade', 'cilium.enableIPv4Masquerade', 'cilium.kubeProxyReplacement']; readonly rows: Row<When<'cilium.kubeProxyReplacementIs', 'off', Always>, 'legacy', Row<When<'cilium.iptablesMasquerade', 'on', Always>, 'legacy', Row<When<'cilium.chaining', 'on', Always>, 'legacy', Row<When<'cilium.line', '1.16' | '1.17' | '1.18', When<'cilium.encryption.type', 'ipsec', When<'cilium.encryption.enabled', true, Always>>>, 'legacy', 'bpf'>>>> };
  readonly 'cilium.iptablesMasquerade': { readonly blame: readonly ['cilium.bpf.masquerade', 'cilium.enableIPv4Masquerade']; readonly rows: Row<When<'cilium.bpfMasquerade', 'on', Always>, 'off', Row<When<'cilium.ipv4.enabled', true, When<'cilium.ipv4Masquerade', 'on', Always>>, 'on', Row<When<'cilium.enableIPv6Masquerade', true, When<'cilium.ipv6.enabled', true, Always>>, 'on', 'off'>>> };
  readonly 'cilium.ipv4Masquerade': { readonly blame: readonly ['cilium.enableIPv4Masquerade', 'cilium.eni.enabled']; readonly rows: Row<When<'cilium.enableIPv4Masquerade', true, Always>, 'on', Row<When<'cilium.enableIPv4Masquerade', false, Always>, 'off', Row<When<'cilium.upgradeCompatibility', null | '1.18' | '1.19' | '1.20', When<'cilium.line', '1.18' | '1.19' | '1.20', When<'cilium.eni.enabled', true, Always>>>, 'off', 'on'>>> };
  readonly 'cilium.kubeProxyReplacementIs': { readonly blame: readonly ['cilium.kubeProxyReplacement']; readonly rows: Row<When<'cilium.kubeProxyReplacement', true | 'true', Always>, 'on', 'off'> };
  readonly 'cilium.l7Proxying': { readonly blame: readonly ['cilium.gatewayAPI.enabled', 'cilium.ingressController.enabled', 'cilium.loadBalancer.l7.backend']; readonly rows: Row<When<'cilium.entrance', 'open', Always>, 'wanted', Row<When<'cilium.loadBalancer.l7.backend', 'envoy', Always>, 'wanted', 'unused'>> };
  readonly 'cilium.routing': { readonly blame: readonly ['cilium.routingMode', 'cilium.gke.enabled', 'cilium.eni.enabled']; readonly rows: Row<When<'cilium.routingMode', 'native', Always>, 'native', Row<When<'cilium.routingMode', 'tunnel', Always>, 'tunnel', Row<When<'cilium.gke.enabled', true, Always>, 'native', Row<When<'cilium.line', '1.19' | '1.20', When<'cilium.eni.enabled', true, Always>>, 'native', 'tunnel'>>>> };
  readonly 'cilium.socketLbInPods': { readonly blame: readonly ['cilium.socketLB.hostNamespaceOnly', 'cilium.socketLB.enabled', 'cilium.kubeProxyReplacement']; readonly rows: Row<When<'cilium.socketLB.enabled', false | null, When<'cilium.kubeProxyReplacementIs', 'off', Always>>, 'absent', Row<When<'cilium.line', '1.20', When<'cilium.gatewayAPI.enabled', true, Always>>, 'kept out', 'as set'>> };
  readonly 'istio.nodeAgent': { readonly blame: readonly ['mode']; readonly rows: Row<When<'mode', 'ambient', Always>, 'installed', Row<When<'istio.cniChart', true, Always>, 'installed', 'absent'>> };
  readonly 'istio.ztunnelName': { readonly blame: readonly ['istio.ztunnel.resourceName']; readonly rows: Row<When<'istio.ztunnel.resourceName', '' | 'ztunnel' | null, Always>, 'the usual', 'its own'> };
}
