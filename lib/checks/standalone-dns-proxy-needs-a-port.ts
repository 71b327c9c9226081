import { check } from './check';

export const standaloneDnsProxyNeedsAPort = check({
  id: 'IOC9009',
  slug: 'standalone-dns-proxy-needs-a-port',
  title: 'the standalone DNS proxy needs a port that the agent knows as well',
  because: 'The chart refuses it with a port that is left to chance.',
  source: [
    'https://github.com/cilium/cilium/blob/main/install/kubernetes/cilium/templates/validate.yaml',
  ],
  strength: 'must',
  advice: 'set dnsProxy.proxyPort to a number, such as 10094',
  find: ({ fact }) => {
    return fact('cilium.standaloneDnsProxy.enabled') === true && [0, null].includes(fact('cilium.dnsProxy.proxyPort') as number | null) ? [{ path: 'cilium.dnsProxy.proxyPort' }] : [];
  },
});
