/** The known path that somebody probably meant: a few letters away as a whole, or the same key elsewhere. */
export const likely = (path: string, known: readonly string[]): string | undefined => {
  const last = path.slice(path.lastIndexOf('.') + 1);
  const parents = known.flatMap((key) => key.split('.').map((_, index, keys) => keys.slice(0, index + 1).join('.')));
  const nearest = [...new Set(parents)]
    .map((key) => ({ key, away: distance(path, key) }))
    .filter(({ away }) => away <= Math.max(1, Math.floor(last.length / 4)))
    .sort((one, other) => one.away - other.away)[0];
  return nearest?.key ?? known.find((key) => key.endsWith(`.${last}`));
};

/** How many letters to put in, take out or change (Levenshtein); far apart is far enough. */
const distance = (one: string, other: string): number => {
  if (Math.abs(one.length - other.length) > 8) return Infinity;
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let i = 1; i <= one.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= other.length; j += 1) {
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (one[i - 1] === other[j - 1] ? 0 : 1)));
    }
    row = next;
  }
  return row[other.length] ?? Infinity;
};
