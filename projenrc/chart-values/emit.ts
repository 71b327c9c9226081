import { quoted } from './type-text';

/** The first line of every generated file. */
export const header = '// Generated from projenrc/data by "npx tsx projenrc/chart-values.ts". Don\'t edit: see projenrc/chart-values.\n';

/** A property name, quoted only where it must be. */
export const property = (key: string): string => (/^[A-Za-z_$][\w$]*$/.test(key) ? key : quoted(key));

/** Module → the names it exports. */
export type Modules = ReadonlyMap<string, readonly string[]>;

/** `import type { … } from './kubernetes';` for the names that a text uses. */
export function imports(text: string, modules: Modules): string {
  const words = new Set(text.replace(/'[^'\n]*'|\/\*\*.*?\*\//g, '').match(/\b[A-Z]\w*/g));
  return [...modules].map(([module, names]) => {
    const used = names.filter((name) => words.has(name)).sort();
    return used.length === 0 ? '' : `import type {\n${used.map((name) => `  ${name},\n`).join('')}} from './${module}';\n`;
  }).join('');
}
