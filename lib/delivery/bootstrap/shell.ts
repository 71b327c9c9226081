/** A text as one word of a shell command. */
export const quoted = (text: string): string => /^[A-Za-z0-9_@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", String.raw`'\''`)}'`;

/** Words as a command; none of them is split or expanded. */
export const command = (...words: readonly string[]): string => words.map(quoted).join(' ');

/** Lines of a script, empty ones between its parts. */
export const script = (...parts: readonly (readonly string[])[]): string =>
  `${parts.filter((part) => part.length > 0).map((part) => part.join('\n')).join('\n\n')}\n`;
