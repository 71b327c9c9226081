/** Starts two control planes beside each other, tells their folders, and waits to be killed: `two-planes.ts KUBE KWOK`. */
import { controlPlane } from './control-plane';

const main = async (): Promise<void> => {
  const [kube = '', kwok = ''] = process.argv.slice(2);
  const planes = await Promise.all([controlPlane({ kube, kwok }), controlPlane({ kube, kwok })]);
  console.log(JSON.stringify(planes.map(({ workspace }) => workspace.folder)));
  setInterval(() => undefined, 60_000);
};

void main();
