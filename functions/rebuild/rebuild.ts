import type { Config } from '@netlify/functions';
import { askForRebuild } from '../../src/lib/ask-for-rebuild.ts';

export const config: Config = {
	// UTC, as all schedules: ten past midnight in Sweden in winter, ten past one in summer.
	schedule: '10 23 * * *',
	// Frankfurt, as the others.
	region: 'fra',
};

export default async function rebuild(): Promise<Response> {
	const outcome = await askForRebuild({
		hook: process.env['BUILD_HOOK_URL'],
		patienceMs: 10_000,
		fetch,
		// The platform keeps what is printed as the function's log.
		log: console.log,
	});
	return new Response(null, { status: outcome === 'failed' ? 500 : 204 });
}
