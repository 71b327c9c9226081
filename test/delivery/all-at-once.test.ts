/** Does not prove that two releases at once are quicker than one. */
import { allAtOnce } from '../../lib/delivery/rendered/all-at-once';

test('never more items at once than asked for, and all of them', async () => {
  let now = 0;
  let most = 0;
  const results = await allAtOnce([...Array(9).keys()], 3, async (item) => {
    most = Math.max(most, now += 1);
    await new Promise((done) => { setTimeout(done, 9 - item); });
    now -= 1;
    return item * 2;
  });
  expect({ results, most }).toEqual({ results: [0, 2, 4, 6, 8, 10, 12, 14, 16], most: 3 });
});
