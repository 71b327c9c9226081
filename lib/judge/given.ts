/** What one stack states, as a type: the compile-time judge reads nothing else. */
export interface Given {
  readonly 'mode': string;
  readonly 'platform': string | null;
  readonly 'kubeProxy'?: string;
  readonly 'delivery': string | null;
  readonly 'gatewayApi'?: { readonly line: string | null };
  /** Ids of the rules that the user waives. */
  readonly 'accepted': string;
  /** Whether silence is filled, or stays silent because somebody else runs Cilium. */
  readonly 'silence': 'filled' | 'kept';
  readonly 'cilium': object;
  readonly 'istio'?: object;
}
