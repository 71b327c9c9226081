/** Minor lines in the order of their release; a version a user writes is exact, its line picks the types. */
export const ciliumLines = ['1.16', '1.17', '1.18', '1.19', '1.20'] as const;
export const istioLines = ['1.27', '1.28', '1.29', '1.30', '1.31'] as const;
/** Gateway API bundles, by minor line. */
export const gatewayApiLines = ['1.3', '1.4', '1.5', '1.6'] as const;

export type CiliumLine = (typeof ciliumLines)[number];
export type IstioLine = (typeof istioLines)[number];
export type GatewayApiLine = (typeof gatewayApiLines)[number];

/** An exact version of a known line, for example `'1.19.6'`. */
export type CiliumVersion = `${CiliumLine}.${number}`;
/** An exact version of a known line, for example `'1.30.3'`. */
export type IstioVersion = `${IstioLine}.${number}`;
/** An exact Gateway API bundle, for example `'1.4.1'`. */
export type GatewayApiVersion = `${GatewayApiLine}.${number}`;

/** The line of an exact version: `'1.19.6'` → `'1.19'`. */
export type LineOf<Version extends string> = Version extends `${infer Major}.${infer Minor}.${string}` ? `${Major}.${Minor}` : never;

/** The lines of an ordered tuple from one of them on. */
export type From<Lines extends readonly string[], First> = Lines extends readonly [infer Line, ...infer Later extends readonly string[]]
  ? Line extends First ? Lines : From<Later, First>
  : readonly [];

/** The lines of an ordered tuple before one of them. */
export type Before<Lines extends readonly string[], End, Kept extends readonly string[] = readonly []> =
  Lines extends readonly [infer Line extends string, ...infer Later extends readonly string[]]
    ? Line extends End ? Kept : Before<Later, End, readonly [...Kept, Line]>
    : Kept;
