import { contentCheck } from './rows/content-check.ts';
import { engines } from './rows/engines.ts';
import type { ImportRow } from './rows/import-row.ts';
import { pages } from './rows/pages.ts';
import { programs } from './rows/programs.ts';

/** Which way things flow. The first row that holds a file counts: exceptions stand first. */
export const importTable: ImportRow[] = [...engines, ...contentCheck, ...pages, ...programs];
