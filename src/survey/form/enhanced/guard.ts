import { options } from 'preact';

type OnFailure = (error: unknown, event: unknown) => void;

/** Nothing of the form's script that fails does so unseen: neither a press nor a rendering. */
export function guard(onFailure: OnFailure): void {
	const guarded =
		<Args extends unknown[]>(work: (...args: Args) => unknown) =>
		(...args: Args) => {
			const fail = (error: unknown) => {
				onFailure(error, args[0]);
			};
			try {
				const result = work(...args);
				if (result instanceof Promise) result.catch(fail);
			} catch (error) {
				fail(error);
			}
		};
	options.debounceRendering = (render) => void Promise.resolve().then(guarded(render));
	options.requestAnimationFrame = (runEffects) => void setTimeout(guarded(runEffects));
	options.vnode = ({ type, props }) => {
		if (typeof type !== 'string') return;
		const handlers = props as Record<string, unknown>;
		for (const name of Object.keys(handlers)) {
			const handler = handlers[name];
			if (typeof handler === 'function') handlers[name] = guarded(handler as () => unknown);
		}
	};
}
