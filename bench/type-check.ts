import { declared, type Declared } from '../test/types/declarations';
import { stacks } from '../test/types/stacks';
import { interleaved } from './interleaved';
import { ratio, type Row } from './row';

/**
 * A whole run of `tsc` on ten stacks, against the same settings where only their names and kinds are checked, and against
 * a program that loads the library and has no stack yet.
 */
export const typeCheckRows = async (): Promise<readonly Row[]> => {
  const library = declared();
  try {
    return [...await rowsOf(library, '6.0'), ...await rowsOf(library, '7.0')];
  } finally {
    library.remove();
  }
};

const rowsOf = async (library: Declared, compiler: '6.0' | '7.0'): Promise<readonly Row[]> => {
  const ten = stacks('with a mesh', 10);
  const checks = (program: string) => () => accepts(library, compiler, program);
  return [
    ratio(`tsc ${compiler} on 10 stacks, against unchecked closed types`, await interleaved(4, checks(ten), checks(unchecked(ten))), 1.3),
    ratio(`tsc ${compiler} on 10 stacks, against the library loaded and no stack`, await interleaved(3, checks(ten), checks(none))),
  ];
};

const none = `${stacks('with a mesh', 0)}\nexport const used = [app, CiliumForIstio, IstioAmbientStack];`;

const accepts = (library: Declared, compiler: '6.0' | '7.0', program: string): void => {
  const said = library.compile(compiler, program);
  if (said !== '') throw new Error(`a program of the benchmark does not compile:\n${said}`);
};

/** The same program with constructs that know what charts accept and no rule; of the library it reads the values' types alone. */
export const unchecked = (program: string, values = './library/values'): string => program.replace(/^import .* from 'istio-on-cilium';$/m, `
import type { CiliumValuesByLine, IstioValuesByLine } from '${values}';
declare class CiliumForIstio {
  constructor(scope: App, id: string, props: { version: '1.19.6'; platform: 'kind'; values: CiliumValuesByLine['1.19'] });
}
declare class IstioAmbientStack {
  constructor(scope: App, id: string, props: { version: '1.30.3'; cilium: CiliumForIstio; values: Partial<IstioValuesByLine['1.30']> });
}`);
