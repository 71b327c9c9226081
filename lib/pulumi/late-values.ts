import type { Input, OutputInstance } from '@pulumi/pulumi';
import type { CiliumLine, CiliumVersion, IstioLine, IstioVersion, LineOf } from '../catalogue';
import type { CiliumValuesByLine, IstioValuesByLine } from '../values';
import type { ReadPath } from './read-paths';

/** Values in which every leaf that no rule compares with a value may be an `Input`: known only when something else is made. */
export type LateCiliumValues<Version extends CiliumVersion> = LateCilium[LineOf<Version> & CiliumLine];
export type LateIstioValues<Version extends IstioVersion> = LateIstio[LineOf<Version> & IstioLine];
export type LateGatewayValues<Version extends IstioVersion> = LateGateway[LineOf<Version> & IstioLine];

type LateCilium = { [Line in CiliumLine]: Late<CiliumValuesByLine[Line], Below<ReadPath, 'cilium'>> };
type LateIstio = { [Line in IstioLine]: Late<Partial<IstioValuesByLine[Line]>, Below<ReadPath, 'istio'>> };
type LateGateway = { [Line in IstioLine]: Late<IstioValuesByLine[Line]['gateway'], Below<ReadPath, 'istio.gateway'>> };

/** `Read` holds the paths below this object that must be plain; it shrinks from key to key, so a level costs little. */
type Late<Values, Read extends string> = {
  readonly [Key in keyof Values]: Key extends Head<Read> ? LateBelow<Values[Key], Read, Key> : DeepInput<Values[Key]>
};
type LateBelow<Value, Read extends string, Key extends string> = Key extends Read
  ? Value
  : Value extends object ? Late<Value, Below<Read, Key>> : Value;

type Head<Path> = Path extends `${infer First}.${string}` ? First : Path;
type Below<Path, Key extends string> = Path extends `${Key}.${infer Rest}` ? Rest : never;

/** A value all of whose parts may be inputs. */
export type DeepInput<Value> = Input<Value> | (Value extends object ? { readonly [Key in keyof Value]: DeepInput<Value[Key]> } : never);

/** JSON any part of which may be an input; what comes out of it is judged when it is known. */
export interface LateJsonObject { readonly [key: string]: LateJson | undefined }
type LateJson = string | number | boolean | null | Later | readonly LateJson[] | LateJsonObject;
export type Later = Promise<unknown> | OutputInstance<unknown>;
