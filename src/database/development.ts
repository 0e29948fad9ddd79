import type { Connections } from './connections.ts';
import type { Store } from './store.ts';

const IS_DEVELOPMENT = `SELECT EXISTS (SELECT FROM development) AS marked`;
const MARK = `SELECT mark_development() AS marked`;

type Development = Pick<Store, 'isDevelopment' | 'markDevelopment'>;

export function development({ staffQuery }: Connections): Development {
	const ask = async (sql: string) =>
		(await staffQuery<{ marked: boolean }>(sql)).rows[0]?.marked === true;
	return { isDevelopment: () => ask(IS_DEVELOPMENT), markDevelopment: () => ask(MARK) };
}
