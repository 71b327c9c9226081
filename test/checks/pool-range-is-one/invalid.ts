import { App } from 'cdk8s';
import { CiliumForIstio } from 'istio-on-cilium';

export const app = new App();

new CiliumForIstio(app, 'cilium', {
  version: '1.20.0',
  values: { nativeRoutingCIDRFromClusterPool: true, ipam: { operator: { clusterPoolIPv4PodCIDRList: ['10.0.0.0/9', '10.128.0.0/9'] } } }, // IOC9022
});
