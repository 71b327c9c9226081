// What a program prints that is refused: at once, or when a secret is known.
import { Config, secret } from '@pulumi/pulumi';
import { CiliumForIstio } from 'istio-on-cilium/pulumi';

const plain = { version: '1.19.6', platform: 'kind' } as const;

switch (new Config('scenario').require('refused')) {
  case 'at once':
    new CiliumForIstio('network', { ...plain, unsafeValues: { kubeProxyReplacement: true, cni: { exclusive: true }, socketLB: { hostNamespaceOnly: false } } });
    break;
  case 'late values':
    new CiliumForIstio('network', { ...plain, unsafeValues: secret({ socketLB: { hostNamespaceOnly: false }, kubeProxyReplacement: true, name: 'tiger' }) });
    break;
  case 'by an SDK that takes nothing over':
    new CiliumForIstio('network', { ...plain, adopt: 'objects', values: { kubeProxyReplacement: true } });
    break;
  case 'late leaf':
    new CiliumForIstio('network', { ...plain, values: { kubeProxyReplacement: true, cluster: { name: secret('Tiger 12') } } });
    break;
}
