import { readFileSync } from 'node:fs';
import tseslint from 'typescript-eslint';

const { tiers, guests } = JSON.parse(readFileSync(new URL('projenrc/rooms.json', import.meta.url), 'utf8'));

/** For each room: what it must not import, and a sentence for whoever tries. */
const arrows = tiers.flatMap((tier, level) => tier.map((room) => {
  const allowed = tiers.slice(0, level).flat();
  const strangers = tiers.flat().filter((other) => other !== room && !allowed.includes(other));
  const uninvited = Object.keys(guests).filter((guest) => !guests[guest].includes(room));
  return {
    files: [`lib/${room}/**/*.ts`],
    rules: onlyImports([
      ...strangers.map((stranger) => ({
        regex: `^(\\.\\./)+${stranger}(/|$)`,
        message: `lib/${room} must not import lib/${stranger}: a room knows only ${allowed.join(', ') || 'itself'}.`,
      })),
      ...uninvited.map((guest) => ({
        regex: `^${guest}(/|$)`,
        message: `lib/${room} must not import ${guest}: only lib/${guests[guest].join(', lib/')} may.`,
      })),
    ]),
  };
}));

function onlyImports(patterns) {
  return {
    '@typescript-eslint/no-restricted-imports': ['error', {
      patterns: [...patterns, {
        regex: '^(\\.\\./)+(test|examples|projenrc)(/|$)|^istio-on-cilium(/|$)',
        message: 'lib must not import test, examples, projenrc, or itself by name: they depend on lib.',
      }],
    }],
  };
}

export default tseslint.config(
  { ignores: ['.cache/**', 'tmp/**', 'build', 'coverage', 'tmp', '**/dist', '**/*.gen.ts', '**/invalid*.ts', '**/*.{js,cjs}'] },
  tseslint.configs.recommended,
  {
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      'eqeqeq': 'error',
      'no-console': 'error',
      'no-restricted-exports': ['error', { restrictDefaultExports: { direct: true, named: true, defaultFrom: true, namedFrom: true, namespaceFrom: true } }],
      'prefer-const': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
    },
  },
  {
    files: ['lib/**/*.ts'],
    extends: [tseslint.configs.recommendedTypeCheckedOnly],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      'max-lines': ['error', { max: 150 }],
      '@typescript-eslint/consistent-type-exports': 'error',
      '@typescript-eslint/no-unnecessary-condition': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
    },
  },
  {
    files: ['lib/index.ts'],
    rules: onlyImports([{ regex: '^\\./cli(/|$)', message: 'lib/index.ts must not import lib/cli: nothing does.' }]),
  },
  arrows,
  {
    files: ['examples/**/*.ts'],
    rules: {
      '@typescript-eslint/no-restricted-imports': ['error', {
        patterns: [{ regex: '^(\\.\\./)+(lib|test|projenrc)(/|$)', message: "An example imports what a user can: 'istio-on-cilium'." }],
      }],
    },
  },
  { files: ['lib/cli/**', 'projenrc/**', 'examples/**', 'test/**', '**/*.mjs'], rules: { 'no-console': 'off' } },
  { files: ['*.config.mjs'], rules: { 'no-restricted-exports': 'off' } },
);
