import { compileTables, type Tables } from './compile';

/**
 * What the rules come to. The popup judges while the user waits, so its build has this as plain JSON (see
 * wxt.config.ts); the command line and the tests compile the sources.
 */
export const TABLES: Tables = compileTables();
