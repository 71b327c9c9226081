/** Milliseconds of ours and of what it is held against, one pair for each round. */
export type Rounds = readonly Pair[];
export interface Pair { readonly ours: number; readonly other: number }

type Work = () => unknown;

/**
 * Times both, turn by turn, and lets the other one begin in every second round: a machine that is busy for a while is
 * busy for both. The first round warms caches and is not counted.
 */
export const interleaved = async (count: number, ours: Work, other: Work): Promise<Rounds> => {
  const rounds: Pair[] = [];
  for (let round = 0; round <= count; round += 1) {
    const early = await milliseconds(round % 2 === 0 ? ours : other);
    const late = await milliseconds(round % 2 === 0 ? other : ours);
    if (round > 0) rounds.push(round % 2 === 0 ? { ours: early, other: late } : { ours: late, other: early });
  }
  return rounds;
};

export const median = (numbers: readonly number[]): number => {
  const sorted = [...numbers].sort((one, other) => one - other);
  return ((sorted[(sorted.length - 1) >> 1] ?? NaN) + (sorted[sorted.length >> 1] ?? NaN)) / 2;
};

const milliseconds = async (work: Work): Promise<number> => {
  const start = performance.now();
  await work();
  return performance.now() - start;
};
