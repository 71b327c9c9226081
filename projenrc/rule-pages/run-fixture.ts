import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import type { App } from 'cdk8s';
import { sharedBy } from '../../lib/cdk8s/judged';
import type { Rule } from '../../lib/rules';
import type { JudgedStack } from '../../lib/stack';
import { fixtureFile } from './files';
import type { Fixture } from './files';

/** Runs a fixture, which exports its `app`, and judges the stack in it. Writes nothing. */
export const judgedFixture = (rule: Rule, fixture: Fixture): JudgedStack => {
  const file = resolve(fixtureFile(rule, fixture));
  const { app } = createRequire(__filename)(file) as { readonly app?: App };
  const [shared] = app?.node.findAll().flatMap((construct) => sharedBy(construct) ?? []) ?? [];
  if (shared === undefined) throw new Error(`${file} states no Cilium: export the app that it stands in, as app`);
  return shared.judged();
};
