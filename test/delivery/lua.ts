/** Runs a health check as Argo CD does: the object is the global `obj`, the answer is what the script returns. */
import * as fengari from 'fengari';

export function runLua(script: string, object: unknown): { status: string; message: string } {
  const { lauxlib, lua, lualib, to_luastring: bytes, to_jsstring: text } = fengari;
  const state = lauxlib.luaL_newstate();
  lauxlib.luaL_requiref(state, bytes('_G'), lualib.luaopen_base, 1);
  lua.lua_settop(state, 0);
  const program = `obj = ${literal(object)}\nlocal function check()\n${script}\nend\nlocal hs = check()\nreturn hs.status, hs.message`;
  if (lauxlib.luaL_dostring(state, bytes(program)) !== 0) throw new Error(text(lua.lua_tostring(state, -1)));
  return { status: text(lua.lua_tostring(state, 1)), message: text(lua.lua_tostring(state, 2)) };
}

/** A value as Lua writes it. */
function literal(value: unknown): string {
  if (value === null || value === undefined) return 'nil';
  if (Array.isArray(value)) return `{ ${value.map(literal).join(', ')} }`;
  if (typeof value === 'object') return `{ ${Object.entries(value).map(([key, one]) => `[${literal(key)}] = ${literal(one)}`).join(', ')} }`;
  return typeof value === 'string' ? `"${value.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n')}"` : String(value);
}
