import type { Plan } from '../../plan';
import { script } from '../bootstrap/shell';
import type { Step } from './step';

/** A script that applies the files in order and waits after each, for those who have no engine. */
export const applyScript = (plan: Plan, steps: readonly Step[]): string => script([
  '#!/usr/bin/env bash',
  '# Applies the files of this folder in their order and waits for each release before the next one.',
  '# Safe to run again. KUBECTL names another kubectl, KUBECONFIG another cluster, TIMEOUT how long to wait for a release.',
  '# It removes nothing: what is no longer in the files stays in the cluster.',
  'set -euo pipefail',
  'cd "$(dirname "$0")"',
  'KUBECTL=${KUBECTL:-kubectl}',
  'TIMEOUT=${TIMEOUT:-10m}',
  'command -v "$KUBECTL" >/dev/null || { echo "apply.sh: $KUBECTL is not installed; KUBECTL can name another one" >&2; exit 1; }',
], [
  'apply() { "$KUBECTL" apply --server-side --field-manager=istio-on-cilium "$@"; }',
  '# a CRD without any condition yet is an error to kubectl, so it is asked twice',
  'all_established() { "$KUBECTL" wait --for=condition=Established --timeout="$TIMEOUT" customresourcedefinitions --all; }',
  'established() { all_established || { sleep 5; all_established; }; }',
  'rollout() { "$KUBECTL" -n "$1" rollout status "$2" --timeout="$TIMEOUT"; }',
], plan.namespaces.length > 0 ? ['apply -f 00-namespaces.yaml'] : [], ...steps.map((step, at) =>
  step.lines.length > 0 ? [`# ${plan.releases[at]?.name ?? ''}`, ...step.lines] : []));
