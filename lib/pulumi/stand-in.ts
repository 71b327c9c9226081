/** The text that stands for an input while a stack is judged; no value of a chart holds such a character. */
export const standInText = (index: number): string => `\u0000late ${index}\u0000`;

/** Whether a value stands in for an input. */
export const isStandIn = (value: unknown): boolean => typeof value === 'string' && value.startsWith('\u0000late ');

/** As it is, or as JSON writes it. */
const inSentences = /"?(\\u0000|\0)late \d+(\\u0000|\0)"?/g;

/** Whether a sentence tells of a stand-in as if it were the value. */
export const namesStandIn = (text: string): boolean => text.search(inSentences) >= 0;

/** A sentence in which nothing stands in for an input. */
export const withoutStandIns = (text: string): string => text.replaceAll(inSentences, 'known later');
