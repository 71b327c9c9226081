import { log } from '@pulumi/pulumi';
import type { Resource } from '@pulumi/pulumi';
import type { Part } from '../plan';
import type { JudgedStack } from '../stack';
import { remarks } from './verdict-faults';

/** Tells what does not stop a component under its Diagnostics: reported rules as warnings, waived ones as information. */
export const reportedAt = (component: Resource, judged: JudgedStack, part: Part): void => {
  for (const { severity, says } of remarks(judged, part)) void log[severity](says, component);
};
