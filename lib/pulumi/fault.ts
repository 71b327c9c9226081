import { InputPropertiesError } from '@pulumi/pulumi';
import { namesStandIn } from './stand-in';

/** One thing that is wrong with what a component was given. */
export interface Fault {
  /** The property of the component's arguments. */
  readonly path: string;
  readonly says: string;
}

/** Whether a fault says something of a value that is known, and of a property that nothing is said of yet. */
export const isNew = ({ path, says }: Fault, told: readonly Fault[]): boolean =>
  !namesStandIn(says) && !told.some((other) => other.path === path || other.path.startsWith(`${path}.`));

/**
 * All faults of one component as the error that Pulumi locates. The lines stand in the message, too, because the
 * Automation API shows nothing else.
 */
export const faultsError = (component: string, faults: readonly Fault[]): InputPropertiesError => {
  const error = new InputPropertiesError({
    message: [`${component} cannot be made:`, ...faults.map(({ path, says }) => `  ${path}: ${says}`)].join('\n'),
    errors: faults.map(({ path, says }) => ({ propertyPath: path, reason: says })),
  });
  error.stack = error.stack?.split('\n').filter((line) => !isOfPackage(line)).join('\n') ?? error.message;
  return error;
};

/**
 * Frames of the program alone are left: the line to change. It is not for looks: Node 20 prints a frame such as
 * `node_modules/@pulumi/output.ts`, which is how the SDK's source maps name it, for minutes (its search for the
 * package's name starts over at the end of the line).
 */
const isOfPackage = (line: string): boolean => /^\s*at .*[\\/]node_modules[\\/]/.test(line);
