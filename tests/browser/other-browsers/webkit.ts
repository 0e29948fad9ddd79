import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, globSync } from 'node:fs';
import { createServer } from 'node:net';
import { findProgram } from '../find-program.ts';
import { bringIntoSight, type TenantBrowser, whenReady } from './tenant-browser.ts';

/** The key under which a reply names an element (WebDriver, 11). */
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';

export interface WebKit {
	driver: string;
	/** The small browser that Debian ships beside the driver. */
	browser: string;
	/** A screen that nobody looks at. */
	screen: string;
}

export function findWebKit(): WebKit | undefined {
	const driver = findProgram('WebKitWebDriver');
	const [browser] = globSync('/usr/lib/*/webkit2gtk-4.*/MiniBrowser');
	const screen = findProgram('Xvfb');
	return driver && browser && screen && existsSync(browser)
		? { driver, browser, screen }
		: undefined;
}

/** WebKitGTK on a screen that nobody sees, driven by WebDriver. */
export async function openWebKit({ driver, browser, screen }: WebKit): Promise<TenantBrowser> {
	const xvfb = spawn(screen, ['-displayfd', '3', '-screen', '0', '400x800x24'], {
		stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
	});
	const [number] = (await once(xvfb.stdio[3] as NodeJS.ReadableStream, 'data')) as [Buffer];
	const port = await freePort();
	const driving = spawn(driver, ['-p', String(port)], {
		stdio: 'ignore',
		env: { ...process.env, DISPLAY: `:${String(number).trim()}`, LIBGL_ALWAYS_SOFTWARE: '1' },
	});
	const send = async (method: 'POST' | 'DELETE', path: string, body: object = {}) => {
		const response = await fetch(`http://127.0.0.1:${String(port)}/session${path}`, {
			method,
			...(method === 'POST' && { body: JSON.stringify(body) }),
		});
		const { value } = (await response.json()) as { value: unknown };
		if (!response.ok) throw new Error(`${path}: ${JSON.stringify(value)}`);
		return value;
	};
	const options = { binary: browser, args: ['--automation'] };
	const capabilities = { alwaysMatch: { 'webkitgtk:browserOptions': options } };
	const { sessionId } = (await whenReady(() => send('POST', '', { capabilities }))) as {
		sessionId: string;
	};
	const post = (path: string, body?: object) => send('POST', `/${sessionId}/${path}`, body);
	const elementOf = async (value: Promise<unknown>) =>
		((await value) as Record<string, string>)[ELEMENT] ?? '';
	const read = (expression: string) =>
		post('execute/sync', { script: `return ${expression}`, args: [] });

	return {
		async open(url) {
			await post('url', { url });
		},
		read,
		async press(selector) {
			await read(bringIntoSight(`document.querySelector(${JSON.stringify(selector)})`));
			const found = post('element', { using: 'css selector', value: selector });
			await post(`element/${await elementOf(found)}/click`);
		},
		async type(text) {
			const active = read('document.activeElement');
			await post(`element/${await elementOf(active)}/value`, { text });
		},
		async close() {
			await send('DELETE', `/${sessionId}`);
			await end(driving);
			await end(xvfb);
		},
	};
}

async function end(child: ChildProcess) {
	const ended = once(child, 'exit');
	child.kill();
	await ended;
}

/** WebKitWebDriver does not tell which port it has taken: it is told one. */
async function freePort(): Promise<number> {
	const server = createServer().listen(0, '127.0.0.1');
	await once(server, 'listening');
	const address = server.address();
	server.close();
	await once(server, 'close');
	return typeof address === 'object' && address ? address.port : 0;
}
