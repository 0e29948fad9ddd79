import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { bringIntoSight, type TenantBrowser } from './tenant-browser.ts';

/** None of these may fetch anything, or ask anything of whoever opens the browser first. */
const QUIET = `user_pref('app.normandy.enabled', false);
user_pref('app.update.disabledForTesting', true);
user_pref('browser.shell.checkDefaultBrowser', false);
user_pref('datareporting.policy.dataSubmissionEnabled', false);
user_pref('network.captive-portal-service.enabled', false);
user_pref('network.connectivity-service.enabled', false);
user_pref('services.settings.server', 'data:,');
user_pref('toolkit.telemetry.server', 'data:,');
`;

interface Reply {
	id?: number;
	result?: Record<string, unknown>;
	error?: string;
	message?: string;
}

/** Firefox without a window, on a profile of its own, driven by WebDriver BiDi. */
export async function openFirefox(program: string): Promise<TenantBrowser> {
	const profile = mkdtempSync(join(tmpdir(), 'firefox-'));
	writeFileSync(join(profile, 'user.js'), QUIET);
	const options = [
		'--headless',
		'--no-remote',
		'--profile',
		profile,
		'--remote-debugging-port',
		'0',
	];
	const firefox = spawn(program, options, {
		stdio: ['ignore', 'ignore', 'pipe'],
		env: { ...process.env, HOME: profile },
	});
	const ended = once(firefox, 'exit');
	const address = await new Promise<string>((resolve, reject) => {
		createInterface(firefox.stderr).on('line', (line) => {
			const found = /WebDriver BiDi listening on (ws:\S+)/.exec(line)?.[1];
			if (found !== undefined) resolve(`${found}/session`);
		});
		void ended.then(() => {
			reject(new Error('Firefox has ended'));
		});
	});
	const { send, close } = await connect(address);
	await send('session.new', { capabilities: {} });
	const { contexts } = (await send('browsingContext.getTree', {})) as {
		contexts: { context: string }[];
	};
	const context = contexts[0]?.context ?? '';
	await send('browsingContext.setViewport', { context, viewport: { width: 360, height: 740 } });
	const evaluate = (expression: string) =>
		send('script.evaluate', { expression, target: { context }, awaitPromise: true });
	const act = (actions: Record<string, unknown>) =>
		send('input.performActions', { context, actions: [actions] });

	return {
		async open(url) {
			await send('browsingContext.navigate', { context, url, wait: 'complete' });
		},
		async read(expression) {
			// As text: a reply else has a type around every value.
			const { result } = (await evaluate(`JSON.stringify(${expression})`)) as {
				result?: { value?: string };
			};
			return result?.value === undefined ? undefined : (JSON.parse(result.value) as unknown);
		},
		async press(selector) {
			const found = `document.querySelector(${JSON.stringify(selector)})`;
			await evaluate(bringIntoSight(found));
			const { result } = (await evaluate(found)) as { result?: { sharedId?: string } };
			const origin = { type: 'element', element: { sharedId: result?.sharedId } };
			const actions = [
				{ type: 'pointerMove', x: 0, y: 0, origin },
				{ type: 'pointerDown', button: 0 },
				{ type: 'pointerUp', button: 0 },
			];
			await act({ type: 'pointer', id: 'pointer', actions });
		},
		async type(text) {
			const actions = [...text].flatMap((value) =>
				['keyDown', 'keyUp'].map((type) => ({ type, value })),
			);
			await act({ type: 'key', id: 'keys', actions });
		},
		async close() {
			await send('browser.close', {});
			close();
			await ended;
			rmSync(profile, { recursive: true, force: true });
		},
	};
}

/** Commands and their replies over one socket. */
async function connect(address: string) {
	const socket = new WebSocket(address);
	await once(socket, 'open');
	const waiting = new Map<number, (reply: Reply) => void>();
	socket.addEventListener('message', ({ data }) => {
		const reply = JSON.parse(String(data)) as Reply;
		waiting.get(reply.id ?? 0)?.(reply);
	});
	let last = 0;
	return {
		send: async (method: string, params: Record<string, unknown>) => {
			const id = (last += 1);
			const { error, message, result } = await new Promise<Reply>((resolve) => {
				waiting.set(id, resolve);
				socket.send(JSON.stringify({ id, method, params }));
			});
			if (error !== undefined) throw new Error(`${method}: ${error}, ${message ?? ''}`);
			return result;
		},
		close: () => {
			socket.close();
		},
	};
}
