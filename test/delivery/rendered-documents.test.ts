import { documents } from '../../lib/delivery/rendered/documents';

/*
 * Proven: the head of an object is found however it is written.
 * Not proven: that charts write valid YAML below it, which is not read where the head is plain.
 */
const head = { kind: 'Service', name: 'echo', namespace: 'demo' };

test.each([
  ['plainly', 'kind: Service\nmetadata:\n  name: echo\n  namespace: demo\nspec: {}'],
  ['with comments between', '# Source: x\nkind: Service # one\n# two\nmetadata: # three\n# four\n  name: "echo"\n  namespace: demo'],
  ['in braces', '{ "kind": "Service", "metadata": { "name": "echo", "namespace": "demo" } }'],
  ['in braces over lines', 'kind: Service\nmetadata: { name: echo,\n  namespace: demo\n}\nspec: {}'],
  ['with quoted keys', '"kind": Service\n\'metadata\':\n  name: echo\n  namespace: demo'],
  ['with an alias to what stands elsewhere', 'spec:\n  name: &name echo\nkind: Service\nmetadata:\n  name: *name\n  namespace: demo'],
  ['after other objects of the same names within', 'spec:\n  kind: Other\n  metadata:\n    name: other\nkind: Service\nmetadata:\n  name: echo\n  namespace: demo'],
  ['beside text that looks like it', 'data:\n  a: |\n    kind: Other\n    metadata:\n      name: other\nkind: Service\nmetadata:\n  name: echo\n  namespace: demo'],
  ['with lines as Windows ends them', 'kind: Service\r\nmetadata:\r\n  name: echo\r\n  namespace: demo\r\nspec: {}'],
])('an object is known by its head, written %s', (_, text) => {
  expect(documents(text)).toEqual([{ text, ...head }]);
});
