import type { Edits } from './example';

// What the commits of a test change in the first example.

export const extraEnv: Edits[number] = ['hubble: {', "extraEnv: [{ name: 'DROPPED_LATER', value: 'yes' }], hubble: {"];
/** The newer bundle of the Gateway API stays on the way back, because its own policy refuses to go back. */
export const newBundle: Edits[number] = ["platform: 'kind',", "platform: 'kind', gatewayApi: '1.6.1',"];
export const upgrade = (values = ''): Edits => [["'1.19.6'", "'1.20.0'"], ["version: '1.30.3', cilium,", `version: '1.31.0', order: 'upgrade', cilium, ${values}`]];
export const marked = "values: { istiod: { pilot: { podAnnotations: { mark: 'yes' } } }, gateway: { podAnnotations: { mark: 'yes' } } },";
export const noRoom = marked.replace('gateway:', "ztunnel: { resources: { requests: { cpu: '1000' } } }, gateway:");
/** Our own judge would refuse this value, so it is written past it. */
export const unrenderable: Edits = [[/^( +)releaseName: istiod$/m, '$1releaseName: istiod\n$1parameters:\n$1  - name: global.platform\n$1    value: nowhere']];
