import { check } from './check';

export const certmanagerNeedsAnIssuer = check({
  id: 'IOC9004',
  slug: 'certmanager-needs-an-issuer',
  title: 'cert-manager cannot issue certificates without an issuer',
  because: 'The chart refuses the method without its issuer.',
  source: [
    'https://github.com/cilium/cilium/blob/main/install/kubernetes/cilium/templates/validate.yaml',
  ],
  strength: 'must',
  advice: 'set certManagerIssuerRef beside the method',
  find: ({ fact, stated }) => [
    ...(fact('cilium.hubble.enabled') === true && fact('cilium.hubble.tls.enabled') === true && fact('cilium.hubble.tls.auto.enabled') === true
      && fact('cilium.hubble.tls.auto.method') === 'certmanager' && isEmpty(stated('cilium.hubble.tls.auto.certManagerIssuerRef'))
      ? [{ path: 'cilium.hubble.tls.auto.certManagerIssuerRef' }] : []),
    ...(fact('cilium.clustermesh.useAPIServer') === true && fact('cilium.clustermesh.apiserver.tls.auto.enabled') === true
      && fact('cilium.clustermesh.apiserver.tls.auto.method') === 'certmanager' && isEmpty(stated('cilium.clustermesh.apiserver.tls.auto.certManagerIssuerRef'))
      ? [{ path: 'cilium.clustermesh.apiserver.tls.auto.certManagerIssuerRef' }] : []),
  ],
});

const isEmpty = (value: unknown): boolean => value === undefined || value === null || (typeof value === 'object' && Object.keys(value).length === 0);
