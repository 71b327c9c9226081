import { createHash } from 'node:crypto';
import type { Plan } from '../../plan';

/**
 * For each release a hash of its content and of that of everything it waits for. Flux applies the objects of a commit one
 * after another, and a release that is looked at before the one it waits for was applied would find that one ready, as it
 * was. By the hash it sees whether it looks at the one of this commit.
 */
export const contentHashes = (plan: Plan): ReadonlyMap<string, string> => {
  const hashes = new Map<string, string>();
  for (const { name, content, after } of plan.releases) {
    const text = JSON.stringify([content, after.map(({ on }) => hashes.get(on) ?? on)]);
    hashes.set(name, createHash('sha256').update(text).digest('hex').slice(0, 8));
  }
  return hashes;
};
