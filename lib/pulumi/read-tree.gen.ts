// Generated from lib/rules by "npx tsx projenrc/read-tree.ts". Don't edit: see lib/pulumi/read-paths.ts.

/** The facts that rules compare with a value, key by key. A type that follows keys costs a compiler less than one that splits paths. */
export interface ReadTree {
  readonly cilium: {
    readonly aksbyocni: {
      readonly enabled: true;
    };
    readonly apiServerAddress: true;
    readonly apiServerReference: true;
    readonly authentication: {
      readonly enabled: true;
      readonly mutual: {
        readonly spire: {
          readonly enabled: true;
        };
      };
    };
    readonly bandwidthManager: {
      readonly bbr: true;
      readonly bbrHostNamespaceOnly: true;
      readonly enabled: true;
    };
    readonly bpf: {
      readonly datapathMode: true;
      readonly hostLegacyRouting: true;
      readonly lbExternalClusterIP: true;
      readonly masquerade: true;
      readonly tproxy: true;
    };
    readonly bpfMasquerade: true;
    readonly chaining: true;
    readonly ciliumEndpointSlice: {
      readonly enabled: true;
    };
    readonly clustermesh: {
      readonly apiserver: {
        readonly tls: {
          readonly auto: {
            readonly enabled: true;
            readonly method: true;
          };
        };
      };
      readonly useAPIServer: true;
    };
    readonly cni: {
      readonly binPath: true;
      readonly chainingMode: true;
      readonly confPath: true;
      readonly exclusive: true;
    };
    readonly disableEndpointCRD: true;
    readonly egressGateway: {
      readonly enabled: true;
    };
    readonly enableIPv4BIGTCP: true;
    readonly enableIPv4Masquerade: true;
    readonly enableIPv6BIGTCP: true;
    readonly enableIPv6Masquerade: true;
    readonly encryption: {
      readonly enabled: true;
      readonly nodeEncryption: true;
      readonly type: true;
    };
    readonly eni: {
      readonly enabled: true;
    };
    readonly entrance: true;
    readonly gatewayAPI: {
      readonly enabled: true;
    };
    readonly gke: {
      readonly enabled: true;
    };
    readonly hostRouting: true;
    readonly hostRoutingByItself: true;
    readonly hubble: {
      readonly enabled: true;
      readonly relay: {
        readonly enabled: true;
      };
      readonly tls: {
        readonly auto: {
          readonly enabled: true;
          readonly method: true;
        };
        readonly enabled: true;
      };
      readonly ui: {
        readonly enabled: true;
        readonly standalone: {
          readonly enabled: true;
        };
      };
    };
    readonly identityAllocationMode: true;
    readonly ingressController: {
      readonly default: true;
      readonly enabled: true;
    };
    readonly installNoConntrackIptablesRules: true;
    readonly ipam: {
      readonly mode: true;
    };
    readonly iptablesMasquerade: true;
    readonly ipv4: {
      readonly enabled: true;
    };
    readonly ipv4Masquerade: true;
    readonly ipv6: {
      readonly enabled: true;
    };
    readonly keepDeprecatedLabels: true;
    readonly kubeProxyReplacement: true;
    readonly kubeProxyReplacementIs: true;
    readonly l2announcements: {
      readonly enabled: true;
    };
    readonly l7Proxy: true;
    readonly l7Proxying: true;
    readonly line: true;
    readonly loadBalancer: {
      readonly acceleration: true;
      readonly dsrDispatch: true;
      readonly l7: {
        readonly backend: true;
      };
      readonly mode: true;
    };
    readonly nodePort: {
      readonly enabled: true;
    };
    readonly operator: {
      readonly enabled: true;
      readonly removeNodeTaints: true;
      readonly rollOutPods: true;
      readonly setNodeTaints: true;
    };
    readonly policyEnforcementMode: true;
    readonly preflight: {
      readonly enabled: true;
    };
    readonly rollOutCiliumPods: true;
    readonly routing: true;
    readonly routingMode: true;
    readonly socketLB: {
      readonly enabled: true;
      readonly hostNamespaceOnly: true;
    };
    readonly socketLbInPods: true;
    readonly tunnelProtocol: true;
    readonly upgradeCompatibility: true;
  };
  readonly delivery: true;
  readonly gatewayApi: {
    readonly line: true;
  };
  readonly istio: {
    readonly base: {
      readonly base: {
        readonly validationFailurePolicy: true;
      };
      readonly profile: true;
    };
    readonly cni: {
      readonly cni: {
        readonly ambient: {
          readonly enableAmbientDetectionRetry: true;
          readonly enabled: true;
        };
        readonly chained: true;
        readonly cniBinDir: true;
        readonly cniConfDir: true;
        readonly provider: true;
        readonly resourceQuotas: {
          readonly enabled: true;
        };
      };
      readonly global: {
        readonly hub: true;
        readonly nativeNftables: true;
        readonly platform: true;
      };
      readonly profile: true;
    };
    readonly cniChart: true;
    readonly istiod: {
      readonly base: {
        readonly validationFailurePolicy: true;
      };
      readonly global: {
        readonly hub: true;
        readonly multiCluster: {
          readonly clusterName: true;
        };
        readonly nativeNftables: true;
        readonly network: true;
      };
      readonly pilot: {
        readonly env: {
          readonly PILOT_ENABLE_AMBIENT: true;
        };
        readonly trustedZtunnelName: true;
        readonly trustedZtunnelNamespace: true;
      };
      readonly profile: true;
    };
    readonly line: true;
    readonly mode: true;
    readonly nodeAgent: true;
    readonly nodeNamespace: true;
    readonly ztunnel: {
      readonly hub: true;
      readonly multiCluster: {
        readonly clusterName: true;
      };
      readonly network: true;
      readonly profile: true;
      readonly resourceName: true;
      readonly resourceQuotas: {
        readonly enabled: true;
      };
    };
    readonly ztunnelName: true;
  };
  readonly kubeProxy: true;
  readonly l2: {
    readonly announced: true;
  };
  readonly mode: true;
  readonly platform: true;
}
