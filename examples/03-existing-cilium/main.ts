import { App } from 'cdk8s';
import { CiliumForIstio, IstioAmbientStack, rendered, run } from 'istio-on-cilium';

// RKE2 runs Cilium itself, with what stands in its HelmChartConfig `rke2-cilium`. Only Istio is installed here. What is
// declared of Cilium is judged; what is left out is the chart's default, because nobody here can fill it.

const app = new App();

const cilium = CiliumForIstio.existing(app, 'cilium', {
  version: '1.18.12',
  platform: 'rke2',
  values: {
    kubeProxyReplacement: true,
    k8sServiceHost: 'localhost',
    k8sServicePort: 6443,
    cni: { exclusive: false },
    // Without this line the compiler says of `values`:
    // ✗ IOC1001 a socket load balancer in pods hides Services from the mesh: set socketLB.hostNamespaceOnly to true
    socketLB: { hostNamespaceOnly: true },
  },
});

// Plain manifests, numbered in order, and a script that applies them. helm renders them.
new IstioAmbientStack(app, 'istio', {
  version: '1.30.3',
  cilium,
  delivery: rendered({ kubeVersion: '1.34.4' }),
  gateways: [{ name: 'ingress' }],
});

void run(app);
