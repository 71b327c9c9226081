/** Generous, because a test that waits must fail for the order of things and never for a slow machine. */
const patience = 8 * 60_000;

/** Asks again until the answer is one; the error says what was waited for and what was seen last. */
export const until = async <Answer>(
  what: string,
  ask: () => Promise<Answer | undefined | false> | Answer | undefined | false,
  { seconds = patience / 1000, seen = () => Promise.resolve('') }: { readonly seconds?: number; readonly seen?: () => Promise<unknown> } = {},
): Promise<Answer> => {
  const end = Date.now() + seconds * 1000;
  for (;;) {
    const answer = await ask();
    if (answer !== undefined && answer !== false) return answer;
    if (Date.now() > end) throw new Error(`waited in vain until ${what}: ${JSON.stringify(await seen(), undefined, 1)}`);
    await pause(400);
  }
};

export const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));
