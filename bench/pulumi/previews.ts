import { compiledPackage, withPackages } from '../../test/pulumi/compiled';
import { standInEngine } from '../../test/pulumi/stand-in-engine/stand-in-engine';
import { interleaved } from '../interleaved';
import { ratio, type Row } from '../row';

/** Previews of the ambient stack, compiled, by the SDK's own runner on a stand-in engine, against bare releases of the same charts. */
export const previewRow = async (): Promise<Row> => {
  const built = compiledPackage();
  try {
    withPackages(built.folder, '@pulumi', 'yaml');
    const preview = (file: string) => {
      const program = built.program(file);
      return async () => {
        const { code, printed } = await standInEngine().preview({ program });
        if (code !== 0) throw new Error(`the preview of ${file} fails:\n${printed}`);
      };
    };
    const rounds = await interleaved(7, preview('bench/pulumi/stack.ts'), preview('bench/pulumi/bare.ts'));
    return ratio('preview by Pulumi, against five bare releases', rounds, 1.1);
  } finally {
    built.remove();
  }
};
