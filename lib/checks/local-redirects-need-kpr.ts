import { check } from './check';

export const localRedirectsNeedKpr = check({
  id: 'IOC9017',
  slug: 'local-redirects-need-kpr',
  title: 'local redirect policies rest on the kube-proxy replacement',
  because: 'Redirection happens where Cilium translates Services.',
  source: [
    'https://docs.cilium.io/en/stable/network/kubernetes/local-redirect-policy/',
  ],
  strength: 'should',
  advice: 'set kubeProxyReplacement to true',
  find: ({ fact }) => {
    const wanted = fact('cilium.localRedirectPolicies.enabled') === true || fact('cilium.localRedirectPolicy') === true;
    return wanted && fact('cilium.kubeProxyReplacementIs') === 'off' ? [{ path: 'cilium.kubeProxyReplacement' }] : [];
  },
});
