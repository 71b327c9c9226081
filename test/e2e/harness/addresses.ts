import type { Api } from './api';

/** Gives Services of type LoadBalancer an address, as a cloud or Cilium's announcements would; Argo CD waits for one. */
export const giveAddresses = async (api: Api): Promise<void> => {
  const waiting = (await api.items('/api/v1/services')).filter(({ spec, status }) => spec.type === 'LoadBalancer' && status.loadBalancer?.ingress === undefined);
  for (const { metadata } of waiting) {
    await api.merge(`/api/v1/namespaces/${metadata.namespace}/services/${metadata.name}/status`, { status: { loadBalancer: { ingress: [{ ip: '192.0.2.1' }] } } });
  }
};
