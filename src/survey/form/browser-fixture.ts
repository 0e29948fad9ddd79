import { vi } from 'vitest';
import { guard } from './enhanced/guard.ts';

/** What a browser keeps for a site, in memory. */
function storage() {
	const kept = new Map<string, string>();
	return {
		kept,
		getItem: (key: string) => kept.get(key) ?? null,
		setItem: (key: string, text: string) => {
			kept.set(key, text);
		},
		removeItem: (key: string) => {
			kept.delete(key);
		},
	};
}

/** As much of a browser as the form's script asks of one besides what it shows. */
export function stubBrowser() {
	const page = new EventTarget();
	const [tab, device] = [storage(), storage()];
	const history = {
		state: null as unknown,
		go: vi.fn(),
		pushState: (state: unknown) => {
			history.state = state;
		},
		replaceState: (state: unknown) => {
			history.state = state;
		},
	};
	const location = { replace: vi.fn() };
	const document = {
		title: 'Enkäten',
		body: { textContent: 'Svaren' },
		createElement: () => ({}),
		getElementById: () => null,
		querySelector: () => null,
	};
	for (const [name, value] of Object.entries({
		addEventListener: page.addEventListener.bind(page),
		removeEventListener: page.removeEventListener.bind(page),
		sessionStorage: tab,
		window: { sessionStorage: tab, localStorage: device },
		navigator: { onLine: true },
		...{ document, history, location },
	}))
		vi.stubGlobal(name, value);
	guard((error) => {
		throw error;
	});
	return {
		...{ page, tab, device, document, history, location },
		/** Whether something keeps the browser from what it does by itself. */
		happen(name: string, more: object = {}): boolean {
			return !page.dispatchEvent(Object.assign(new Event(name, { cancelable: true }), more));
		},
	};
}
