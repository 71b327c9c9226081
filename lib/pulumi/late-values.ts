import type { Input, OutputInstance } from '@pulumi/pulumi';
import type { CiliumLine, CiliumVersion, IstioLine, IstioVersion, LineOf } from '../catalogue';
import type { CiliumValuesByLine, IstioValuesByLine } from '../values';
import type { ReadTree } from './read-tree.gen';

/** Values in which every leaf that no rule compares with a value may be an `Input`: known only when something else is made. */
export type LateCiliumValues<Version extends CiliumVersion> = LateCilium[LineOf<Version> & CiliumLine];
export type LateIstioValues<Version extends IstioVersion> = LateIstio[LineOf<Version> & IstioLine];
export type LateGatewayValues<Version extends IstioVersion> = LateGateway[LineOf<Version> & IstioLine];

/*
 * Line by line, because a mapped type would be entered while the version is not inferred yet: all lines at once, every key of
 * each. A line that is left out does not compile.
 */
interface LateCilium {
  '1.16': LateCiliumOf<'1.16'>;
  '1.17': LateCiliumOf<'1.17'>;
  '1.18': LateCiliumOf<'1.18'>;
  '1.19': LateCiliumOf<'1.19'>;
  '1.20': LateCiliumOf<'1.20'>;
}
interface LateIstio {
  '1.27': LateIstioOf<'1.27'>;
  '1.28': LateIstioOf<'1.28'>;
  '1.29': LateIstioOf<'1.29'>;
  '1.30': LateIstioOf<'1.30'>;
  '1.31': LateIstioOf<'1.31'>;
}
interface LateGateway {
  '1.27': LateGatewayOf<'1.27'>;
  '1.28': LateGatewayOf<'1.28'>;
  '1.29': LateGatewayOf<'1.29'>;
  '1.30': LateGatewayOf<'1.30'>;
  '1.31': LateGatewayOf<'1.31'>;
}
type LateCiliumOf<Line extends CiliumLine> = Late<CiliumValuesByLine[Line], ReadTree['cilium']>;
type LateIstioOf<Line extends IstioLine> = Late<Partial<IstioValuesByLine[Line]>, ReadTree['istio']>;
type LateGatewayOf<Line extends IstioLine> = Late<IstioValuesByLine[Line]['gateway'], ReadOfGateways>;
/** Rules may read nothing of gateways. */
type ReadOfGateways = ReadTree['istio'] extends { readonly gateway: infer Read } ? Read : unknown;

/** Follows the values and what is read of them, key by key. */
type Late<Values, Read> = { readonly [Key in keyof Values]: Key extends keyof Read ? LateBelow<Values[Key], Read[Key]> : DeepInput<Values[Key]> };
type LateBelow<Value, Read> = Read extends true ? Value : Value extends object ? Late<Value, Read> : Value;

/** A value all of whose parts may be inputs. */
export type DeepInput<Value> = Input<Value> | (Value extends object ? { readonly [Key in keyof Value]: DeepInput<Value[Key]> } : never);

/** JSON any part of which may be an input; what comes out of it is judged when it is known. */
export interface LateJsonObject { readonly [key: string]: LateJson | undefined }
type LateJson = string | number | boolean | null | Later | readonly LateJson[] | LateJsonObject;
export type Later = Promise<unknown> | OutputInstance<unknown>;
