import { javascript, typescript } from 'projen';

/** What a user can import, and the file under lib that answers. A new door is one more line. */
const doors: Record<string, string> = {
  '.': 'index',
  './pulumi': 'pulumi/index',
};

/** The sources are built by 6.0 and must hold on all of them. */
const compilers: Record<string, string> = {
  '5.9': 'typescript5',
  '6.0': 'typescript',
  '7.0': 'typescript7',
};

/** Programs that write into the repository from what is in the repository, in order. `.ci/run` fails if one leaves a change. */
const generators: string[] = [
  'projenrc/chart-values.ts',
  'projenrc/decisions.ts',
  'projenrc/arranged-rules.ts',
  'projenrc/read-tree.ts',
  'projenrc/rule-pages.ts',
  'projenrc/quotes.ts',
];

/** Frameworks that only one door needs: `package → range`. Their users bring them; nobody else installs them. */
const optionalPeers: Record<string, string> = {
  '@pulumi/kubernetes': '^4.30.0', // earlier ones drop null from values
  '@pulumi/pulumi': '^3.142.0',
};

const project = new typescript.TypeScriptProject({
  name: 'istio-on-cilium',
  description: 'Istio on Cilium as typed constructs: a pair that cannot work does not compile.',
  keywords: ['istio', 'cilium', 'ambient', 'kubernetes', 'cdk8s', 'helm', 'gitops', 'service-mesh'],
  license: 'Apache-2.0',
  defaultReleaseBranch: 'main',

  srcdir: 'lib',
  libdir: 'build', // not dist: that is where cdk8s writes manifests
  testdir: 'test',
  entrypoint: 'build/index.js',
  bin: { 'istio-on-cilium': 'build/cli/main.js' },
  packageManager: javascript.NodePackageManager.NPM,
  minNodeVersion: '20.19.0',
  projenVersion: '~0.103.25',
  typescriptVersion: '~6.0.3',

  // Users bring the frameworks, so that a program holds one copy of each.
  peerDeps: ['cdk8s@^2.70.0', 'constructs@^10.3.0', ...Object.entries(optionalPeers).map(([name, range]) => `${name}@${range}`)],
  peerDependencyOptions: { pinnedDevDependency: false },
  deps: ['yaml@^2.9.0'],
  devDeps: [
    'cdk8s@^2.70.106',
    'cdk8s-plus-28@^2.5.6',
    'constructs@^10.8.1',

    // The newest of Node 20, and the oldest of `optionalPeers`.
    '@pulumi/kubernetes@^4.34.2',
    '@pulumi/pulumi@~3.248.0',
    'pulumi-oldest@npm:@pulumi/pulumi@3.142.0',
    'pulumi-kubernetes-oldest@npm:@pulumi/kubernetes@4.30.0',

    'fast-check@^4.10.2',
    'fengari@^0.1.5', // runs the Lua that Argo CD runs
    'tsx@^4.23.15',
    'esbuild@~0.28.2', // the one that tsx brings
    'typescript5@npm:typescript@~5.9.3',
    'typescript7@npm:typescript@7.0.2',
    '@types/node@^20.19.43',

    'eslint@^10.15.0',
    'typescript-eslint@^8.73.0',
    '@arethetypeswrong/cli@^0.18.5',
    'publint@^0.3.25',
  ],

  runner: typescript.TypeScriptRunner.tsx(),
  projenrcTs: true,
  projenrcTsOptions: { runner: typescript.TypeScriptRunner.tsx() }, // `check` sees to the types

  // tsconfig.build.json sees what ships; tsconfig.json, for editors and checks, sees everything.
  tsconfig: {
    fileName: 'tsconfig.build.json',
    compilerOptions: {
      target: 'es2022',
      lib: ['es2022'],
      module: 'node16',
      moduleResolution: javascript.TypeScriptModuleResolution.NODE16,
      types: ['node'],
      isolatedModules: true,
      exactOptionalPropertyTypes: true,
      noImplicitOverride: true,
      noPropertyAccessFromIndexSignature: true,
      noUncheckedIndexedAccess: true,
      skipLibCheck: true,
      noEmitOnError: true,
      experimentalDecorators: false,
      inlineSourceMap: false,
      inlineSources: false,
    },
  },
  tsconfigDevFile: 'tsconfig.json',
  tsconfigDev: {
    include: ['.projenrc.ts'],
    // Programs that must not compile are judged by the tests that own them.
    exclude: ['build', '**/dist', '**/invalid*.ts'],
    compilerOptions: {
      types: ['node', 'jest'],
      paths: mapDoors((door, file) => [`istio-on-cilium${door}`, [`./lib/${file}.ts`]]),
    },
  },

  jestOptions: {
    jestVersion: '^30.5.2',
    configFilePath: 'jest.config.json',
    passWithNoTests: false,
    updateSnapshot: javascript.UpdateSnapshot.NEVER,
    junitReporting: false,
    jestConfig: {
      collectCoverage: false,
      moduleNameMapper: mapDoors((door, file) => [`^istio-on-cilium${door}$`, `<rootDir>/lib/${file}.ts`]),
      modulePathIgnorePatterns: ['<rootDir>/build/'],
      maxWorkers: 2,
    },
  },
  // Tests only strip types; `npm run check` proves them, on three compilers.
  tsJestOptions: { transformOptions: { diagnostics: typescript.TsJestDiagnostics.none() } },

  // Off: whatever would write to a forge, publish, or repair sources while testing.
  github: false,
  release: false,
  package: false,
  depsUpgrade: false,
  eslint: false, // eslint.config.mjs is ours
  sampleCode: false,
  npmignoreEnabled: false, // `files` names what ships
  gitignore: ['/tmp/', '/examples/*/dist/', '*.tgz'],
});

// Here, because projen gives @types/jest the number of jest, which it does not have.
project.addDevDeps('@types/jest@^30.0.0', 'ts-jest@^29.4.15');
project.tryFindObjectFile('jest.config.json')?.addOverride('testMatch', ['<rootDir>/test/**/*.test.ts']);

project.gitattributes.addAttributes('*.gen.ts', 'linguist-generated');
new javascript.NpmConfig(project).addConfig('omit-lockfile-registry-resolved', 'true'); // the lock file names no host

project.addFields({
  author: 'The istio-on-cilium authors',
  type: 'commonjs',
  files: ['build/**/*.js', 'build/**/*.d.ts'],
  exports: {
    ...Object.fromEntries(Object.entries(doors).map(([door, file]) => [
      door, { types: `./build/${file}.d.ts`, default: `./build/${file}.js` },
    ])),
    './package.json': './package.json',
  },
  ...(Object.keys(optionalPeers).length > 0 && {
    peerDependenciesMeta: Object.fromEntries(Object.keys(optionalPeers).map((name) => [name, { optional: true }])),
  }),
  // The oldest SDK is only run, and says of no newer compiler that it knows it.
  overrides: { 'pulumi-oldest': { typescript: '$typescript' } },
  // They work without building or fetching anything at install.
  allowScripts: { '@parcel/watcher': false, '@pulumi/kubernetes': false, 'esbuild': false, 'protobufjs': false, 'unrs-resolver': false },
});

project.removeScript('default'); // `npx projen` is that

// The tasks are few and each does one thing; projen's `build` would also synthesize, test and pack.
for (const name of ['build', 'pre-compile', 'compile', 'post-compile', 'package', 'watch', 'clobber', 'eject']) {
  project.removeTask(name);
}

// One file a door, because Node spends longer on finding three hundred than on running them.
task('build', 'Compile lib into build', `node -e "fs.rmSync('build',{recursive:true,force:true})"`, tsc('typescript', '-p tsconfig.build.json --emitDeclarationOnly'),
  `esbuild ${[...Object.values(doors), 'cli/main'].map((door) => `lib/${door}.ts`).join(' ')} --bundle --packages=external --platform=node --target=node20 --tsconfig=tsconfig.build.json --outdir=build --log-level=warning`);
task('lint', 'Style, and which room may import which', 'eslint .');
for (const [version, name] of Object.entries(compilers)) {
  task(`check:${version}`, `Type-check everything with TypeScript ${version}`, tsc(name, '-p tsconfig.json'));
}
task('check', 'Type-check everything with each compiler', ...Object.keys(compilers).map((version) => `projen check:${version}`));
task('generate', 'Write what is generated', 'tsx .projenrc.ts', ...generators.map((program) => `tsx ${program}`))
  .env('PROJEN_DISABLE_POST', 'true'); // no install
task('package-checks', 'Build and pack, then look at the tarball as its users would', 'projen build', 'tsx projenrc/package-checks.ts');
task('quickstart', 'Run the first example', 'tsx examples/01-kind/main.ts');
task('e2e', 'Run the engines themselves on a control plane of this machine', 'tsx test/e2e/main.ts');
task('bench', 'Measure against what one would use without us', 'projen build', 'tsx bench/main.ts');

project.synth();

/** The doors as entries of a table; `door` is '' or '/name'. */
function mapDoors<Target>(entry: (door: string, file: string) => [string, Target]): Record<string, Target> {
  return Object.fromEntries(Object.entries(doors).map(([door, file]) => entry(door.slice(1), file)));
}

/** By path, because three packages want to be called `tsc`. */
function tsc(compiler: string, options: string) {
  return `node node_modules/${compiler}/bin/tsc ${options}`;
}

function task(name: string, description: string, ...commands: string[]) {
  return project.addTask(name, { description, steps: commands.map((exec) => ({ exec, ...(commands.length === 1 && { receiveArgs: true }) })) });
}
