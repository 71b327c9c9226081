/** Addresses that Cilium gives to Services of type LoadBalancer and announces on the local network. */
export interface L2Announcements {
  /** What the pool holds: CIDRs such as `'192.0.2.240/28'`, or ranges such as `'192.0.2.10-192.0.2.20'`. */
  readonly addresses: readonly string[];
  /**
   * Network interfaces to announce on, as regular expressions.
   * @default every interface that Cilium uses
   */
  readonly interfaces?: readonly string[];
  /**
   * Labels of the nodes that may announce.
   * @default every node but control planes
   */
  readonly nodeLabels?: Readonly<Record<string, string>>;
}
