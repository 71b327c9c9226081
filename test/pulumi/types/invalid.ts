import { output } from '@pulumi/pulumi';
import { CiliumForIstio, IstioAmbientStack, IstioSidecarStack } from 'istio-on-cilium/pulumi';

new CiliumForIstio('network', { version: '1.19.6', values: { cni: { exclusive: true } } }); // IOC1003
new CiliumForIstio('network', { version: '1.19.6', values: { cni: { exclusive: output(false) } } }); // OutputInstance
new CiliumForIstio('network', { version: output('1.19.6') }); // Output<string>
const sidecar = new CiliumForIstio('network', { version: '1.19.6', mode: 'sidecar', values: { cni: { exclusive: true } } });
new IstioSidecarStack('mesh', { version: '1.30.3', cilium: sidecar, cniChart: true }); // IOC1003
new IstioAmbientStack('mesh', { version: '1.30.3', cilium: sidecar }); // IOC
new CiliumForIstio('network', { version: '1.19.6', values: { cluster: { name: output(3) } } }); // Output
