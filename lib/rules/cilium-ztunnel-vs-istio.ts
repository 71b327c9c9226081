import { rule } from './rule';

export const ciliumZtunnelVsIstio = rule({
  id: 'IOC1016',
  slug: 'cilium-ztunnel-vs-istio',
  title: 'the ztunnel of Cilium and the mesh would both redirect the pods',
  because: 'Cilium\'s ztunnel encryption enrols pods with the same redirection and the same port 15008 that Istio uses. WireGuard and IPsec work below the mesh.',
  source: [
    'https://docs.cilium.io/en/stable/security/network/encryption-ztunnel/',
  ],
  strength: 'must',
  when: { 'cilium.encryption.enabled': true },
  need: { 'cilium.encryption.type': ['wireguard', 'ipsec'] },
});
