import { join, sep } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { ViteDevServer } from 'vite';
import { report } from '../content-check/report.ts';
import { siteContent } from '../lib/site-content.ts';

/** An editor that saves all its files, or a branch that is changed, is looked at once. */
const PAUSE_MS = 100;

/**
 * Checks the content, and again whenever it changes: what is wrong stands in the terminal, and over
 * the page until it is mended.
 */
export function checkWhileWriting(root: string, server: ViteDevServer): void {
	const folder = join(root, siteContent.folder) + sep;
	const { hot } = server.environments.client;
	const { logger } = server.config;
	let wrong = '';
	let timer: NodeJS.Timeout | undefined;
	// The check takes a while, in which pages have to answer.
	const worker = new Worker(new URL('check-worker.ts', import.meta.url));
	worker.unref();
	worker.on('error', (error) => {
		logger.error(`The content is no longer checked: ${String(error)}`);
	});
	worker.on('message', (found: string) => {
		if (found === wrong) return;
		wrong = found;
		logger.info(`\n${wrong || report([])}\n`);
		hot.send(wrong ? overlay(wrong) : { type: 'full-reload' });
	});
	// A page that is loaded anew has lost what stood over it.
	hot.on('vite:client:connect', () => {
		if (wrong) hot.send(overlay(wrong));
	});
	server.watcher.on('all', (_, file) => {
		if (!file.startsWith(folder)) return;
		if (file.startsWith(join(folder, 'surveys'))) forgetQuestionnaires(server);
		clearTimeout(timer);
		timer = setTimeout(() => {
			worker.postMessage(root);
		}, PAUSE_MS);
	});
	server.httpServer?.once('close', () => void worker.terminate());
	worker.postMessage(root);
}

/** They are read when a module is loaded, behind the back of Vite. */
function forgetQuestionnaires({ environments }: ViteDevServer): void {
	for (const { name, moduleGraph, hot } of Object.values(environments)) {
		if (name === 'client') continue;
		moduleGraph.invalidateAll();
		hot.send({ type: 'full-reload' });
	}
}

/** Astro escapes it on its way: what is sent to all pages, not what is sent to one. */
const overlay = (message: string) => {
	const title = 'Något i innehållet behöver rättas';
	return {
		type: 'error',
		err: { name: 'npm run kontrollera', title, message, stack: '' },
	} as const;
};
