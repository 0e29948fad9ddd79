import { createRequestListener } from '@remix-run/node-fetch-server';
import type { Connect, Plugin } from 'vite';
import type { Store } from '../../database/store.ts';
import { now } from '../../lib/clock.ts';
import type * as Receiver from '../../survey/receive/handle.ts';
import { loadQuestionnaires } from '../../survey/rules/load.ts';

const HANDLER = '/src/survey/receive/handle.ts';

/** `/api/survey` of the code and the questions as they are now, in the frame of the page as it is now. */
export const liveSurvey = (address: string, secret: string, store: Store): Plugin => ({
	name: 'live-survey',
	enforce: 'post',
	configureServer(server) {
		const listener = createRequestListener(async (request) => {
			const { handle } = (await server.ssrLoadModule(HANDLER)) as typeof Receiver;
			return handle(request, {
				surveys: loadQuestionnaires(),
				now: now(process.env),
				secret,
				isProduction: false,
				frame: async (path) => (await fetch(new URL(path, address))).text(),
				store: () => store,
				log: console.log,
			});
		});
		const survey: Connect.NextHandleFunction = (request, response, next) => {
			if (request.url?.split('?')[0] === '/api/survey') listener(request, response);
			else next();
		};
		// Before what Astro sets in front: it refuses any address without a slash at its end.
		return () => {
			server.middlewares.stack.unshift({ route: '', handle: survey });
		};
	},
});
