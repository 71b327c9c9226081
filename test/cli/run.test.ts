// Not proven here: that upstream's own notes name nothing more. The texts of changes are held in test/upgrade.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '../../lib/cli/run';

const day = '2026-11-22';

describe('the command line', () => {
  test('tells the way from Cilium 1.17 and Istio 1.28 on EKS to 1.20 and 1.31', () => {
    const { text, code } = run(['upgrade', '--from', 'cilium@1.17', '--from', 'istio@1.28', '--to', 'cilium@1.20', '--to', 'istio@1.31', '--platform', 'eks-eni'], day);
    expect(code).toBe(0);
    expect(text.split('\n').filter((line) => /^\d/.test(line)).map((line) => line.replace(/ \[.*/, ''))).toEqual([
      '1. Cilium 1.17 → 1.18', '2. Cilium 1.18 → 1.19', '3. Cilium 1.19 → 1.20',
      '4. Istio 1.28 → 1.29', '5. Gateway API 1.4 → 1.5', '6. Istio 1.29 → 1.30', '7. Gateway API 1.5 → 1.6', '8. Istio 1.30 → 1.31',
    ]);
    expect(text).toContain('IOC9014 the support of Istio 1.28 ended on 2026-07-01');
  });

  test('reads the values of today', () => {
    const folder = mkdtempSync(join(tmpdir(), 'cli-'));
    writeFileSync(join(folder, 'values.yaml'), 'nodePort:\n  enabled: true\n');
    const { text } = run(['upgrade', '--from', 'cilium@1.18.12', '--to', 'cilium@1.19', '--cilium-values', join(folder, 'values.yaml')], day);
    rmSync(folder, { recursive: true });
    expect(text).toContain('cilium.nodePort.enabled: nodePort.enabled is gone since 1.19');
  });

  test('explains a rule and a check', () => {
    expect(run(['explain', 'ioc1003'], day).text).toMatch(/^IOC1003 an exclusive Cilium CNI removes the istio-cni plugin: set cni\.exclusive to false\n[^]*source: https:/);
    expect(run(['explain', 'IOC9014'], day)).toMatchObject({ code: 0 });
  });

  test('names every fault of a question at once', () => {
    const { text, code } = run(['upgrade', '--from', 'cilium@1.3', '--platform', 'moon', '--mode', 'x'], day);
    expect([code, ...text.split('\n').map((line) => line.split(/ is | <|:/)[0])]).toEqual([
      2, 'cilium@1.3', '--from cilium@<line>', '--to cilium@<line> or --to istio@<line>', '--platform moon', '--mode x',
    ]);
    expect(run(['explain', 'IOC0000'], day)).toMatchObject({ code: 2 });
    expect(run(['upgrade', '--from', 'cilium@1.20', '--to', 'cilium@1.18'], day)).toEqual({ code: 2, text: 'Cilium cannot go back from 1.20 to 1.18 over lines: restore a backup, or stay' });
    expect(run(['nonsense'], day)).toMatchObject({ code: 2 });
  });
});
