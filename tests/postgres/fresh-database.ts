import { inject } from 'vitest';
import { createDatabase } from './create-database.ts';

/** A new database on the real PostgreSQL server that the test files of a project share. */
export const freshDatabase = (kind?: { isDevelopment: boolean }): Promise<string> =>
	createDatabase(inject('postgres'), kind);
