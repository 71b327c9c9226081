import type { Broken } from './broken';

declare const because: unique symbol;

/** No value has this type. It exists to be read in an error, where something is missing. */
export interface Missing<Says> { readonly [because]: Says }

/**
 * The settings themselves while nothing is broken; else the settings with each sentence in the place of the value
 * that it is about. Beside them stands the line, whose keys and documentation an editor offers: with and without an error.
 */
export type Compatible<Settings, Line, B> = [B] extends [never] ? Settings & Line : [Incompatible<SaysOf<B>, B, Settings, Line>] extends [infer Told extends object] ? Told : never;

/** Its name and its first argument are what an error shows, so the sentences come first. */
type Incompatible<_Says, B, Settings, Line> =
  & { readonly [Key in keyof Settings]: PlacedAt<Settings[Key], Key extends keyof Line ? NonNullable<Line[Key]> : unknown, Below<B, Key>> }
  & Offered<Line>
  & Unwritten<B, keyof Settings>;

/** Every key of the line, for editors; one type for all stacks, because what is written has its type from elsewhere. */
type Offered<Line> = { readonly [Key in keyof Line]?: unknown };

type PlacedAt<Value, Line, B> = [B] extends [never] ? Value : [B] extends [Broken<infer Says, ''>] ? Says : Incompatible<SaysOf<B>, B, Value, Line>;

type SaysOf<B> = B extends Broken<infer Says, string> ? Says : never;

/** What is broken below one key, told from there. */
export type Below<B, Key> = B extends Broken<infer Says, infer Path>
  ? Path extends Key ? Broken<Says, ''> : Path extends `${Key & string}.${infer Rest}` ? Broken<Says, Rest> : never
  : never;

/** What is broken although nothing is written there. */
export type Unwritten<B, Keys> = [UnwrittenSays<B, Keys>] extends [never] ? unknown : Missing<UnwrittenSays<B, Keys>>;
type UnwrittenSays<B, Keys> = B extends Broken<infer Says, infer Path> ? Head<Path> extends Keys ? never : Says : never;
type Head<Path> = Path extends `${infer First}.${string}` ? First : Path;
