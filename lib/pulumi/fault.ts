import { InputPropertiesError } from '@pulumi/pulumi';

/** One thing that is wrong with what a component was given. */
export interface Fault {
  /** The property of the component's arguments. */
  readonly path: string;
  readonly says: string;
}

/**
 * All faults of one component as the error that Pulumi locates. The lines stand in the message, too, because the
 * Automation API shows nothing else.
 */
export const faultsError = (component: string, faults: readonly Fault[]): InputPropertiesError => new InputPropertiesError({
  message: [`${component} cannot be made:`, ...faults.map(({ path, says }) => `  ${path}: ${says}`)].join('\n'),
  errors: faults.map(({ path, says }) => ({ propertyPath: path, reason: says })),
});
