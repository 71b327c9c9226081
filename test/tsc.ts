/** The `tsc` command line for tests; the pages of the rules are written with it as well. */
export * from '../projenrc/tsc';
