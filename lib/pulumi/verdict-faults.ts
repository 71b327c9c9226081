import { told } from '../judge';
import type { Verdict } from '../judge';
import type { Part } from '../plan';
import type { JudgedStack } from '../stack';
import type { Fault } from './fault';
import { isStandIn, withoutStandIns } from './stand-in';

/** The construct that a verdict is told at: the one that can change the fact. */
const partOf = ({ path }: Verdict): Part => (path.startsWith('istio.') ? 'istio' : 'cilium');

/** A check of what stands in for an input says nothing; it is asked again when the input is known. */
const isKnown = ({ rule, found }: Verdict): boolean => !('find' in rule && isStandIn(found));

/** What stops a component: refused needs. A mesh also tells those of the Cilium below it, which is made already. */
export const refusals = ({ verdicts }: JudgedStack, at: Part, tellFound = true): readonly Fault[] => verdicts
  .filter(isKnown)
  .filter((verdict) => verdict.outcome === 'refused' && (at === 'istio' || partOf(verdict) === 'cilium'))
  .map((verdict) => ({ path: propertyOf(verdict, at), says: tellFound ? line(verdict) : verdict.sentence }));

export interface Remark { readonly severity: 'warn' | 'info'; readonly says: string }

/** What does not stop it and must be read. */
export const remarks = ({ verdicts }: JudgedStack, at: Part): readonly Remark[] => verdicts
  .filter((verdict) => isKnown(verdict) && partOf(verdict) === at)
  .flatMap((verdict): readonly Remark[] => {
    if (verdict.outcome === 'reported') return [{ severity: 'warn', says: `${propertyOf(verdict, at)}: ${line(verdict)}` }];
    return verdict.reason === undefined ? [] : [{ severity: 'info', says: `${propertyOf(verdict, at)}: ${line(verdict)} (accepted: ${verdict.reason})` }];
  });

/** The property to change, from the component that tells it. */
const propertyOf = (verdict: Verdict, at: Part): string => {
  const own = ownProperty(verdict.path);
  return partOf(verdict) === at ? own : `cilium.${own}`;
};

const ownProperty = (path: string): string => stackProperties.get(path) ?? path.replace(/^istio\.(?=gateways\.)/, '').replace(/^(cilium|istio)\./, 'values.');

/** Facts that the stack itself states. */
const stackProperties: ReadonlyMap<string, string> = new Map(Object.entries({
  'mode': 'mode',
  'platform': 'platform',
  'kubeProxy': 'kubeProxy',
  'delivery': 'delivery',
  'gatewayApi.line': 'gatewayApi',
  'l2.announced': 'l2',
  'cilium.line': 'version',
  'istio.line': 'version',
  'istio.mode': 'mode',
  'istio.cniChart': 'cniChart',
  'istio.namespace': 'namespace',
  'istio.nodeNamespace': 'nodeNamespace',
}));

const line = (verdict: Verdict): string => withoutStandIns(told(verdict));
