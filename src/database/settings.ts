import type { Connections } from './connections.ts';
import type { RiskySetting, Store } from './store.ts';

/**
 * What each setting of the server must be. Those that log would write answers or times beside codes;
 * the others could lose an answer that was acknowledged. One that the server does not have is right.
 */
const RIGHT: Record<string, string[]> = {
	log_statement: ['none'],
	log_min_duration_statement: ['-1'],
	log_min_duration_sample: ['-1'],
	log_transaction_sample_rate: ['0'],
	log_parameter_max_length: ['0'],
	log_parameter_max_length_on_error: ['0'],
	log_error_verbosity: ['terse'],
	track_commit_timestamp: ['off'],
	'pgaudit.log': ['none', ''],
	'auto_explain.log_min_duration': ['-1'],
	fsync: ['on'],
	full_page_writes: ['on'],
	synchronous_commit: ['on', 'local', 'remote_write', 'remote_apply'],
	default_transaction_isolation: ['read committed'],
};

const SETTINGS = `
	SELECT name, setting AS value FROM pg_settings WHERE name = ANY ($1) ORDER BY name COLLATE "C"`;

export const settings = ({ query }: Connections): Pick<Store, 'riskySettings'> => ({
	async riskySettings() {
		const asked = [Object.keys(RIGHT)];
		return riskyOf((await query<{ name: string; value: string }>(SETTINGS, asked)).rows);
	},
});

/** Those of the server's settings that are not as they must be. */
export const riskyOf = (settings: { name: string; value: string }[]): RiskySetting[] =>
	settings.flatMap(({ name, value }) => {
		const right = RIGHT[name] ?? [];
		return right.includes(value) ? [] : [{ name, value, right: right[0] ?? '' }];
	});
