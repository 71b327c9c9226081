/** One resource as a program registers it: what the SDK sends, after aliases, parents and transformations. */
export interface Registration {
  /** `urn:pulumi:<stack>::<project>::<parent types>$<type>::<name>` */
  readonly urn: string;
  readonly type: string;
  readonly name: string;
  readonly custom: boolean;
  readonly remote: boolean;
  readonly parent: string;
  /** Inputs as they go over the wire; a secret is still wrapped in its signature. */
  readonly inputs: Readonly<Record<string, unknown>>;
  readonly dependencies: readonly string[];
  readonly provider: string;
  readonly aliases: readonly string[];
  readonly protect: boolean;
  readonly retainOnDelete: boolean;
  readonly importId: string;
  readonly ignoreChanges: readonly string[];
  readonly transforms: number;
}

/** The last part of a URN's type: whether it is a Helm release, a namespace. */
export const isOf = ({ type }: Registration, kind: string): boolean => type.endsWith(`:${kind}`);

/** A value without the wrapping of secrets, as a provider reads it. */
export const unwrapped = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(unwrapped);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value);
  if (entries.some(([key, sign]) => key === signature && sign === secretSign)) return unwrapped((value as { value: unknown }).value);
  return Object.fromEntries(entries.map(([key, inner]) => [key, unwrapped(inner)]));
};

const signature = '4dabf18193072939515e22adb298388d';
const secretSign = '1b47061264138c4ac30d75fd1eb44270';

/** Whether anything in a value is a secret. */
export const holdsSecret = (value: unknown): boolean => typeof value === 'object' && value !== null
  && (Reflect.get(value, signature) === secretSign || Object.values(value).some(holdsSecret));
