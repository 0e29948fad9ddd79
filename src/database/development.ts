import type { Connections } from './connections.ts';
import type { Store } from './store.ts';

const IS_DEVELOPMENT = `SELECT EXISTS (SELECT FROM development) AS marked`;
const MARK = `SELECT mark_development() AS marked`;

type Development = Pick<Store, 'isDevelopment' | 'markDevelopment'>;

export const development = ({ query, staffQuery }: Connections): Development => ({
	isDevelopment: async () => isMarked((await query<Answer>(IS_DEVELOPMENT)).rows),
	markDevelopment: async () => isMarked((await staffQuery<Answer>(MARK)).rows),
});

interface Answer {
	marked: boolean;
}
const isMarked = ([answer]: Answer[]) => answer?.marked === true;
