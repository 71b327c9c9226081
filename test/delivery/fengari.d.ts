/** The part of fengari that the tests use; it has no types of its own. */
declare module 'fengari' {
  export interface State { readonly lua: unique symbol }
  type Bytes = Uint8Array;
  export const lauxlib: {
    luaL_newstate(): State;
    luaL_requiref(state: State, name: Bytes, open: unknown, global: number): void;
    luaL_dostring(state: State, program: Bytes): number;
  };
  export const lualib: { luaopen_base: unknown };
  export const lua: { lua_settop(state: State, index: number): void; lua_tostring(state: State, index: number): Bytes };
  export function to_luastring(text: string): Bytes;
  export function to_jsstring(bytes: Bytes): string;
}
