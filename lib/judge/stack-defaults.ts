/** What a stack states when its user does not. */
export const stackDefaults = {
  'mode': 'ambient',
  'platform': null,
  'kubeProxy': 'absent',
  'delivery': null,
  'gatewayApi.line': '1.4',
  'l2.announced': false,
  'istio.cniChart': false,
} as const;

export type StackDefaults = typeof stackDefaults;
