import { expect, test } from 'vitest';
import { databaseName } from './database-name.ts';

test('people see where a database is, and neither user nor password', () => {
	const name = databaseName('postgres://ada:hemligt@db.example/answers');
	expect(name).toBe('db.example:5432/answers');
});
