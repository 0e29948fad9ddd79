type OnFailure = (error: unknown, event?: unknown) => void;

let onFailure: OnFailure | undefined;

/** Nothing of the form's script that fails does so unseen, and nothing of it runs afterwards. */
export function guard(fail: OnFailure): void {
	onFailure = fail;
}

export const hasFailed = () => onFailure === undefined;

/** Fails into the plain form, also later where it returns a promise. */
export const guarded =
	<Args extends unknown[]>(work: (...args: Args) => unknown) =>
	(...args: Args) => {
		const fail = (error: unknown) => {
			const report = onFailure;
			onFailure = undefined;
			report?.(error, args[0]);
		};
		if (hasFailed()) return;
		try {
			const result = work(...args);
			if (result instanceof Promise) result.catch(fail);
		} catch (error) {
			fail(error);
		}
	};

export const listen = <Name extends keyof WindowEventMap>(
	name: Name,
	work: (event: WindowEventMap[Name]) => unknown,
) => {
	addEventListener(name, guarded(work));
};
