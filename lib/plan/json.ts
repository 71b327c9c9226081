/** What a YAML or JSON document can hold. */
export type Json = string | number | boolean | null | readonly Json[] | JsonObject;

/** A JSON object; keys that are `undefined` are not written. */
export interface JsonObject { readonly [key: string]: Json | undefined }

/** A Kubernetes object as it is written to a file. */
export interface Manifest extends JsonObject {
  readonly apiVersion: string;
  readonly kind: string;
  readonly metadata: ManifestMetadata;
}

export interface ManifestMetadata extends JsonObject {
  readonly name: string;
  readonly namespace?: string;
  readonly labels?: Readonly<Record<string, string>>;
  readonly annotations?: Readonly<Record<string, string>>;
}
