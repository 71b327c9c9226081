import { median, type Pair, type Rounds } from './interleaved';

/** One line of the table, as text. */
export type Row = readonly [what: string, ours: string, other: string, result: string, range: string, goal: string];

export const titles: Row = ['what', 'ours', 'held against', 'result', 'rounds', 'goal'];

/** How many times as long ours takes: of the medians, and from the smallest to the largest of a round. */
export const ratio = (what: string, rounds: Rounds, goal?: number): Row => {
  const times = (number: number): string => `${number < 0.1 ? number.toPrecision(2) : number.toFixed(2)} ×`;
  const { ours, other } = medians(rounds);
  return row(what, rounds, ours / other, times, ({ ours, other }) => ours / other, goal);
};

/** How much longer ours takes. */
export const difference = (what: string, rounds: Rounds, goal: number): Row => {
  const added = ({ ours, other }: Pair): number => ours - other;
  return row(what, rounds, median(rounds.map(added)), (number) => `${number.toFixed(0)} ms`, added, goal);
};

/** How long ours takes, beside what the other takes. */
export const time = (what: string, rounds: Rounds, goal: number): Row =>
  row(what, rounds, median(rounds.map(({ ours }) => ours)), (number) => `${number.toFixed(0)} ms`, ({ ours }) => ours, goal);

/** A line whose measurement is not to be had here, and why. */
export const without = (what: string, why: string): Row => [what, '', '', `not measured: ${why}`, '', ''];

const row = (what: string, rounds: Rounds, result: number, text: (number: number) => string, of: (pair: Pair) => number, goal?: number): Row => {
  const each = rounds.map(of);
  const { ours, other } = medians(rounds);
  const verdict = goal === undefined ? '' : `≤ ${goal}${text(1).replace(/^[\d.]+/, '')}: ${result <= goal ? 'met' : 'missed'}`;
  return [what, `${ours.toFixed(0)} ms`, `${other.toFixed(0)} ms`, text(result), `${text(Math.min(...each))} to ${text(Math.max(...each))}`, verdict];
};

const medians = (rounds: Rounds): Pair => ({ ours: median(rounds.map(({ ours }) => ours)), other: median(rounds.map(({ other }) => other)) });
