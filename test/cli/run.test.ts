// Not proven here: that upstream's own notes name nothing more. The texts of changes are held in test/upgrade.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
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
      '4. Istio 1.28 → 1.29', '5. Istio 1.29 → 1.30, with Gateway API 1.4 → 1.5', '6. Istio 1.30 → 1.31, with Gateway API 1.5 → 1.6',
    ]);
    expect(text).toContain('IOC9014 the support of Istio 1.28 ended on 2026-07-01');
  });

  test('reads the values of today, of Cilium and of the charts of Istio', () => {
    const folder = mkdtempSync(join(tmpdir(), 'cli-'));
    const [cilium, cni] = [join(folder, 'cilium.yaml'), join(folder, 'cni.yaml')];
    writeFileSync(cilium, 'nodePort:\n  enabled: true\n');
    writeFileSync(cni, 'cni:\n  ambient:\n    reconcileIptablesOnStartup: false\n');
    const told = (more: readonly string[]) => run(['upgrade', '--from', 'cilium@1.18.12', '--from', 'istio@1.28', '--to', 'cilium@1.19', '--to', 'istio@1.29', ...more], day).text;
    const [silent, stated] = [told([]), told(['--cilium-values', cilium, '--istio-values', `cni=${cni}`])];
    rmSync(folder, { recursive: true });
    expect(stated).toContain('cilium.nodePort.enabled: nodePort.enabled is gone since 1.19');
    expect([silent, stated].map((text) => text.includes('reconcileIptablesOnStartup: istio-cni rewrites'))).toEqual([true, false]);
  });

  test('asks the chart about the silence of a Cilium that somebody else runs', () => {
    const told = (more: readonly string[]) => run(['upgrade', '--from', 'cilium@1.18', '--from', 'istio@1.30', '--to', 'cilium@1.19', ...more], day).text;
    expect([told([]), told(['--existing'])].map((text) => text.includes('- IOC1003'))).toEqual([false, true]);
  });

  test('prints what the page on upgrades quotes (npm run generate)', () => {
    const quotes = [...readFileSync(join('docs', 'upgrades.md'), 'utf8').matchAll(/<!-- quote (upgrade .+?) -->\n```text\n([^]*?)```/g)];
    expect(quotes).toHaveLength(1);
    for (const [, words = '', quoted] of quotes) expect(`${run(words.split(' '), day).text}\n`).toBe(quoted);
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
    expect(run(['explain', 'IOC1044'], day)).toEqual({ code: 2, text: 'IOC1044: gone, and never used again' });
    expect(run(['upgrade', '--from', 'cilium@1.19', '--to', 'gateway-api@1.6', '--to', 'cilium@1.20', '--istio-values', 'pilot=x'], day).text.split('\n').map((line) => line.split(/ is | names/)[0])).toEqual(['--istio-values pilot=x', '--to gateway-api']);
    expect(run(['upgrade', '--from', 'cilium@1.20', '--to', 'cilium@1.18'], day)).toEqual({ code: 2, text: expect.stringContaining('Cilium 1.20 to 1.18 is a way back') });
    expect(run(['nonsense'], day)).toMatchObject({ code: 2 });
  });
});
