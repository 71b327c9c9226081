import { App, Chart } from 'cdk8s';
import { Namespace } from 'cdk8s-plus-28';
import { CiliumForIstio, flux, IstioAmbientStack, run } from 'istio-on-cilium';

// K3s where no cloud gives out addresses, so Cilium announces some on the local network. That needs the kube-proxy
// replacement, and so a socket load balancer that stays out of pods: one `l2` fills all of it. K3s is installed with
// --flannel-backend=none --disable-network-policy --disable-kube-proxy --disable=servicelb,traefik

const app = new App();

const cilium = new CiliumForIstio(app, 'cilium', {
  version: '1.19.6',
  platform: 'k3s',
  delivery: flux(),
  l2: { addresses: ['192.0.2.240/28'], nodeLabels: { 'kubernetes.io/os': 'linux' } }, // servers announce, too
});

new IstioAmbientStack(app, 'istio', {
  version: '1.30.3',
  cilium,
  // One gateway for everybody, one for the people in the house; each in a namespace of its own.
  gateways: [
    { name: 'public', namespace: 'ingress-public', values: { autoscaling: { minReplicas: 2 } } },
    { name: 'internal', namespace: 'ingress-internal' },
  ],
});

// Your own objects stand beside the stack, by any version of cdk8s-plus. This namespace joins the mesh.
const shop = new Chart(app, 'shop');
new Namespace(shop, 'namespace', { metadata: { name: 'shop', labels: { 'istio.io/dataplane-mode': 'ambient' } } });

void run(app);
