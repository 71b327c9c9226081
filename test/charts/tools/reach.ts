/** Something a test needs from outside the checkout: found, or missing with the reason in words. */
export type Reach<Thing> = { readonly found: Thing } | { readonly missing: string };

export const found = <Thing>(thing: Thing): Reach<Thing> => ({ found: thing });
export const missing = (why: string): Reach<never> => ({ missing: why });

/** `make()`, or its error as the reason why the thing is missing. */
export const reach = <Thing>(make: () => Thing): Reach<Thing> => {
  try {
    return found(make());
  } catch (error) {
    return missing(firstLine(error));
  }
};

/** The same thing made into another, or missing for the same reason. */
export const mapReach = <Thing, Other>(thing: Reach<Thing>, make: (thing: Thing) => Reach<Other>): Reach<Other> =>
  'found' in thing ? make(thing.found) : thing;

/**
 * A `describe` whose tests need `thing`. Where it is missing they count as skipped, under a name that says why;
 * with CHARTS_REQUIRED=1 they fail instead, so that a CI job cannot lose its proof in silence.
 */
export const describeWith = <Thing>(thing: Reach<Thing>, name: string, tests: (thing: Thing) => void): void => {
  jest.setTimeout(120_000); // renders take what the machine leaves them
  if ('found' in thing) {
    describe(name, () => tests(thing.found));
  } else if (process.env['CHARTS_REQUIRED'] === '1') {
    describe(name, () => it('is in reach', () => { throw new Error(thing.missing); }));
  } else {
    describe.skip(`${name} (skipped: ${thing.missing})`, () => it('proves nothing here', () => undefined));
  }
};

const firstLine = (error: unknown): string =>
  String(error).replace(/^Error: /, '').trim().split('\n')[0] ?? '';
