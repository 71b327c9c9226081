#!/usr/bin/env node
import { run } from './run';

const { text, code } = run(process.argv.slice(2), new Date().toISOString().slice(0, 10));
(code === 0 ? process.stdout : process.stderr).write(`${text}\n`);
process.exitCode = code;
