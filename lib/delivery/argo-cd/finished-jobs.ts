import { statedAt } from '../../judge';
import type { Json, JsonObject, Plan } from '../../plan';
import { networkOf } from '../release-kinds';

/** Argo CD does not count what carries this, and is no longer wanted, as a difference. */
const ignored: JsonObject = { 'argocd.argoproj.io/compare-options': 'IgnoreExtraneous' };

/**
 * The plan with an annotation for the Jobs that make Cilium's certificates. Their names hold a hash of their content, so
 * an upgrade leaves the old one behind, finished; and of the network nothing is ever pruned. Without the annotation the
 * Application of Cilium would be out of sync from then on.
 *
 * @see https://argo-cd.readthedocs.io/en/stable/user-guide/compare-options/
 */
export function ignoreFinishedJobs(plan: Plan): Plan {
  const network = networkOf(plan);
  if (network === undefined || !jobMakesCertificates(network.content.values)) return plan;
  const { content } = network;
  const certgen = section(content.values['certgen']);
  const annotations = section(certgen['annotations']);
  const job = { ...ignored, ...section(annotations['job']) };
  const values = { ...content.values, certgen: { ...certgen, annotations: { ...annotations, job } } };
  return { ...plan, releases: plan.releases.map((release) => release === network ? { ...network, content: { ...content, values } } : release) };
}

const jobMakesCertificates = (values: JsonObject): boolean =>
  ['hubble', 'clustermesh.apiserver'].some((owner) => statedAt(values, `${owner}.tls.auto.method`) === 'cronJob');

const section = (value: Json | undefined): JsonObject => isObject(value) ? value : {};

const isObject = (value: Json | undefined): value is JsonObject => typeof value === 'object' && value !== null && !Array.isArray(value);
