/**
 * Fills what README and docs quote, between `<!-- quote NAME -->` and `<!-- /quote -->`: regions of examples, and tables
 * of the catalogue. Nothing that stands in the sources is typed a second time.
 */
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ciliumLines, gatewayApiLines, istioLines, platformNames } from '../lib/catalogue';
import { run } from '../lib/cli/run';
import { knownPlatforms } from '../lib/rules/platforms';

const pages = ['README.md', 'CONTRIBUTING.md', ...readdirSync('docs').filter((name) => name.endsWith('.md')).map((name) => join('docs', name))];

for (const page of pages) {
  const text = readFileSync(page, 'utf8');
  const filled = text.replaceAll(/(<!-- quote (.+?) -->\n)[^]*?(<!-- \/quote -->)/g, (_, start: string, name: string, end: string) => `${start}${quote(name)}\n${end}`);
  if (filled !== text) writeFileSync(page, filled);
}

/** `lines`, `platforms`, `upgrade` with its words, or a file of the repository, with `#region` for a part of it. */
function quote(name: string): string {
  if (name === 'lines') return lines();
  if (name === 'platforms') return platforms();
  if (name.startsWith('upgrade ')) return said(name);
  const [file = '', region] = name.split('#');
  const text = readFileSync(file, 'utf8');
  const quoted = region === undefined ? text : regionOf(text, region, name);
  if (file.endsWith('.yaml')) return `\`\`\`yaml\n${text.trimEnd()}\n\`\`\``;
  const refused = /\/\/ (IOC\d{4})$/m.exec(quoted)?.[1]; // a fixture says so on the line
  return `\`\`\`ts${refused === undefined ? '' : ` error ${refused}`}\n${quoted.trimEnd()}\n\`\`\``;
}

/** What the command line prints, on a day that does not pass. */
function said(words: string): string {
  const { text, code } = run(words.split(' '), '2026-11-22');
  if (code !== 0) throw new Error(`${words}: ${text}`);
  return `\`\`\`text\n${text}\n\`\`\``;
}

function regionOf(text: string, region: string, name: string): string {
  const found = new RegExp(`^// #region ${region}\n([^]*?)^// #endregion`, 'm').exec(text)?.[1];
  if (found === undefined) throw new Error(`there is no region for the quote ${name}`);
  return found;
}

function lines(): string {
  const { engines, scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { engines: { node: string }; scripts: Record<string, string> };
  const compilers = Object.keys(scripts).flatMap((script) => /^check:(.+)/.exec(script)?.[1] ?? []);
  return [
    '| | |',
    '|---|---|',
    `| Cilium | ${ciliumLines.join(', ')} |`,
    `| Istio | ${istioLines.join(', ')} |`,
    `| Gateway API | ${gatewayApiLines.join(', ')} |`,
    `| Platforms | ${platformNames.join(', ')} |`,
    `| TypeScript | ${compilers.join(', ')} |`,
    `| Node | ${engines.node.replace('>= ', '')} or newer |`,
  ].join('\n');
}

function platforms(): string {
  const owners = { yours: 'you', owned: 'the platform', either: 'the platform, or you' };
  return platformNames.map((name) => {
    const { title, cilium, ways, settles, reasons, notes } = knownPlatforms[name];
    const rows = Object.entries(settles).map(([path, value]) => {
      const reason = reasons[path];
      return `| \`${path}\` | \`${String(value)}\` | ${reason?.because ?? ''} | [${reason?.confidence ?? ''}](${reason?.source ?? ''}) |`;
    });
    return [
      `## ${title}: \`'${name}'\``,
      `Cilium is installed by ${owners[cilium]}. How: ${ways}.`,
      ...(rows.length === 0 ? [] : [['| settles | | because | source, confidence |', '|---|---|---|---|', ...rows].join('\n')]),
      ...(notes.length === 0 ? [] : [notes.map((note) => `- ${note}`).join('\n')]),
    ].join('\n\n');
  }).join('\n\n');
}
