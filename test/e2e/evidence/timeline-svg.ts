import type { Observed } from '../harness/timeline';

const row = 30;
const left = 130;
const width = 640;

/** A run as a picture: for each release, from when to when it was written, and when it was rolled out. */
export const timelineSvg = (title: string, observed: readonly Observed[]): string => {
  const times = observed.flatMap(({ firstWrite, lastWrite, rolledOut }) => [firstWrite, lastWrite, ...(rolledOut === undefined ? [] : [rolledOut])]).map(Date.parse);
  const start = Math.min(...times);
  const seconds = Math.max(1, (Math.max(...times) - start) / 1000);
  const x = (at: string): number => Math.round((left + ((Date.parse(at) - start) / 1000 / seconds) * width) * 10) / 10;
  const bottom = 50 + observed.length * row;
  const step = [5, 10, 20, 30, 60, 120, 300].find((one) => seconds / one <= 8) ?? 600;
  const ticks = Array.from({ length: Math.floor(seconds / step) + 1 }, (_, at) => at * step);
  const tick = (at: number): string => {
    const place = Math.round((left + (at / seconds) * width) * 10) / 10;
    return `<line x1="${place}" y1="40" x2="${place}" y2="${bottom}" class="grid"/><text x="${place}" y="${bottom + 16}" class="tick">${at} s</text>`;
  };
  const bar = ({ release, firstWrite, lastWrite, rolledOut }: Observed, at: number): string => {
    const y = 46 + at * row;
    const [from, written] = [x(firstWrite), x(lastWrite)];
    const ready = rolledOut === undefined ? written : Math.max(written, x(rolledOut));
    return [
      `<text x="${left - 10}" y="${y + 14}" class="name">${release}</text>`,
      `<rect x="${from}" y="${y}" width="${long(from, ready)}" height="18" class="waits"><title>${release}: not yet ready</title></rect>`,
      `<rect x="${from}" y="${y}" width="${long(from, written)}" height="18" class="written"><title>${release}: applied</title></rect>`,
      ...(rolledOut === undefined ? [] : [`<circle cx="${ready}" cy="${y + 9}" r="5" class="ready"><title>${release}: ready</title></circle>`]),
    ].join('\n');
  };
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${left + width + 40} ${bottom + 50}" role="img" aria-label="${title}">`,
    '<style>text{font:12px sans-serif;fill:#24292f}.name{text-anchor:end}.tick{text-anchor:middle;fill:#57606a}.title{font-size:14px;font-weight:bold}',
    '.grid{stroke:#d0d7de}.written{fill:#0969da}.waits{fill:#9ec5f4}.ready{fill:#1a7f37}svg{background:#fff}</style>',
    `<text x="10" y="22" class="title">${title}</text>`,
    ...ticks.map(tick),
    ...observed.map(bar),
    `<rect x="${left}" y="${bottom + 26}" width="12" height="12" class="written"/><text x="${left + 18}" y="${bottom + 36}">applied</text>`,
    `<rect x="${left + 90}" y="${bottom + 26}" width="12" height="12" class="waits"/><text x="${left + 108}" y="${bottom + 36}">rolling out</text>`,
    `<circle cx="${left + 206}" cy="${bottom + 32}" r="5" class="ready"/><text x="${left + 218}" y="${bottom + 36}">ready</text>`,
    '</svg>',
    '',
  ].join('\n');
};

/** Wide enough to be seen. */
const long = (from: number, to: number): number => Math.max(2, Math.round((to - from) * 10) / 10);
