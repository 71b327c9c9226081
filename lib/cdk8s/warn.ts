import type { JudgedStack } from '../stack';
import { remarks } from './verdict-lines';

/** What is reported without stopping goes to the process's warnings. */
export const warn = (judged: JudgedStack): void => {
  for (const remark of remarks(judged)) process.emitWarning(remark, 'IstioOnCilium');
};
