import { inOrder } from './order';

const helmOrder = 'https://istio.io/latest/docs/ambient/install/helm/';
const ztunnelReadiness = 'https://github.com/istio/ztunnel/blob/master/src/readiness.rs';

/**
 * The order in which a mesh comes up on Cilium. It is a chain where a graph would do (istiod does not wait for istio-cni to
 * start), because one failing release should stop everything after it. A step to another line has `upgradeOrder`.
 */
export const meshOrder = inOrder([
  { name: 'gateway-api-crds', after: [] },
  {
    name: 'cilium',
    after: [{
      on: 'gateway-api-crds',
      because: 'its operator looks for the Gateway API once, when it starts',
      source: 'https://docs.cilium.io/en/stable/network/servicemesh/gateway-api/gateway-api/#prerequisites',
    }],
  },
  {
    name: 'cilium-l2',
    after: [{
      on: 'cilium',
      because: 'the operator of Cilium registers the CRDs of address pools and announcements',
      source: 'https://docs.cilium.io/en/stable/network/l2-announcements/',
    }],
  },
  {
    name: 'istio-base',
    after: [{
      on: 'cilium',
      because: 'no pod has a network before Cilium is ready',
      source: 'https://docs.cilium.io/en/stable/network/servicemesh/istio/',
    }],
  },
  {
    name: 'istio-cni',
    after: [{
      on: 'istio-base',
      because: 'the CRDs come before whatever reads them',
      source: helmOrder,
    }, {
      on: 'cilium',
      because: 'it adds itself to the CNI configuration that Cilium writes',
      source: 'https://istio.io/latest/docs/ambient/install/platform-prerequisites/#cilium',
    }],
  },
  {
    name: 'istiod',
    after: [{
      on: 'istio-base',
      because: 'it watches the CRDs of the base chart',
      source: helmOrder,
    }, {
      on: 'istio-cni',
      because: 'workloads that it admits expect the redirection of istio-cni',
      source: helmOrder,
    }, {
      on: 'gateway-api-crds',
      because: 'it turns the Gateway API into configuration, waypoints first of all',
      source: 'https://istio.io/latest/docs/ambient/usage/waypoint/',
    }],
  },
  {
    name: 'ztunnel',
    after: [{
      on: 'istiod',
      because: 'it mounts the root certificate that istiod publishes, and is ready after its first answer',
      source: ztunnelReadiness,
    }, {
      on: 'istio-cni',
      because: 'it is ready when istio-cni has connected to it',
      source: ztunnelReadiness,
    }],
  },
]);

/** What every gateway waits for. */
export const gatewayEdges = {
  addresses: {
    on: 'cilium-l2',
    because: 'its Service gets an address from the pool, and is not ready without one',
    source: 'https://docs.cilium.io/en/stable/network/lb-ipam/',
  },
  istiod: {
    on: 'istiod',
    because: 'its image and its configuration come from istiod, by injection',
    source: 'https://istio.io/latest/docs/setup/additional-setup/gateway/',
  },
  ztunnel: {
    on: 'ztunnel',
    because: 'it forwards to ambient workloads through ztunnel',
    source: helmOrder,
  },
} as const;
