/** What is wrong with the options of an engine: nothing that is required may be missing, nothing that is given may be empty. */
export function optionFaults(
  engine: string,
  required: Readonly<Record<string, string>>,
  options: Readonly<Record<string, unknown>>,
): readonly string[] {
  const names = new Set([...Object.keys(required), ...Object.keys(options)]);
  return [...names].flatMap((name) => {
    const value = options[name];
    const meaning = required[name];
    if (value === undefined) return meaning === undefined ? [] : [`${engine}() needs ${name}: ${meaning}`];
    if (typeof value !== 'string') return [`${engine}() needs ${name} to be a text, not ${kindOf(value)}`];
    if (value.trim() === '') return [`${engine}() was given an empty ${name}: ${meaning ?? 'leave it out or fill it in'}`];
    return [];
  });
}

function kindOf(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'a list' : `a value of type ${typeof value}`;
}
