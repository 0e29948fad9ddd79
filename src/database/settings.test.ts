import { readFileSync } from 'node:fs';
import { Client } from 'pg';
import { expect, test } from 'vitest';
import { freshDatabase } from '../../tests/postgres/fresh-database.ts';
import { openStore } from './postgres-store.ts';
import { riskyOf } from './settings.ts';

test('a server that logs values or times, or that may lose what it has acknowledged, is seen', async () => {
	const address = await freshDatabase();
	const client = new Client(address);
	await client.connect();
	for (const setting of [
		"log_statement = 'all'",
		"log_min_duration_statement = '1s'",
		'log_parameter_max_length = 0',
		"log_error_verbosity = 'terse'",
		'synchronous_commit = off',
		"default_transaction_isolation = 'repeatable read'",
	])
		await client.query(`ALTER DATABASE "${String(client.database)}" SET ${setting}`);
	await client.end();
	const store = openStore(address);
	const risky = await store.riskySettings();
	await store.close();
	expect(risky).toEqual([
		{
			name: 'default_transaction_isolation',
			value: 'repeatable read',
			right: 'read committed',
		},
		// So are those of every server of tests.
		{ name: 'fsync', value: 'off', right: 'on' },
		{ name: 'full_page_writes', value: 'off', right: 'on' },
		{ name: 'log_min_duration_statement', value: '1000', right: '-1' },
		{ name: 'log_statement', value: 'all', right: 'none' },
		{ name: 'synchronous_commit', value: 'off', right: 'on' },
	]);
});

test.each([
	['fsync', 'off', 'on'],
	['full_page_writes', 'off', 'on'],
	['track_commit_timestamp', 'on', 'off'],
	['log_min_duration_sample', '1000', '-1'],
	['log_transaction_sample_rate', '0.1', '0'],
	['pgaudit.log', 'write', 'none'],
	['auto_explain.log_min_duration', '0', '-1'],
	['default_transaction_isolation', 'serializable', 'read committed'],
])('%s = %s is a risk, and %s is right', (name, value, right) => {
	expect(riskyOf([{ name, value }])).toEqual([{ name, value, right }]);
});

test.each([
	['pgaudit.log', 'none'],
	['pgaudit.log', ''],
	['synchronous_commit', 'remote_apply'],
])('%s = %j is none', (name, value) => {
	expect(riskyOf([{ name, value }])).toEqual([]);
});

test('each setting of the operator’s guide is looked at', () => {
	const rows = readFileSync('docs/operations.md', 'utf8').matchAll(
		/^\t?\s*\| `(?<name>[a-z_.]+)` +\| `(?<right>[^`]*)` +\|/gm,
	);
	const named = [...rows].map(({ groups }) => [groups?.['name'] ?? '', groups?.['right']]);
	expect(named.length).toBeGreaterThan(8);
	for (const [name = '', right] of named)
		expect(riskyOf([{ name, value: 'another' }])).toMatchObject([{ name, right }]);
});
