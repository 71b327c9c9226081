import { ciliumFrom } from './lines';
import { rule } from './rule';

export const eniAddressesNeedEni = rule({
  id: 'IOC1027',
  slug: 'eni-addresses-need-eni',
  title: 'addresses of AWS interfaces need the ENI integration',
  because: 'From 1.20 the chart refuses ipam.mode eni without it.',
  source: [
    'https://github.com/cilium/cilium/blob/main/install/kubernetes/cilium/templates/validate.yaml',
  ],
  strength: 'must',
  when: { 'cilium.line': ciliumFrom('1.20'), 'cilium.ipam.mode': 'eni' },
  need: { 'cilium.eni.enabled': true },
});
