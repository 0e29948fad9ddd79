import { useLayoutEffect, useRef } from 'preact/hooks';
import type { FormProblem } from '../form-state.ts';

/** The page's title says where one is, and that something is wrong; focus goes to what it is. */
export function useErrorFocus(
	problems: FormProblem[],
	errorPrefix: string,
	place: string | undefined,
) {
	/** The page's own title, which may have come from the server with "Error: " before it. */
	const title = useRef<string>();
	const hasProblems = problems.length > 0;

	useLayoutEffect(() => {
		title.current ??= document.title.replace(errorPrefix, '');
		const here = place === undefined ? title.current : `${place} – ${title.current}`;
		document.title = hasProblems ? errorPrefix + here : here;
	}, [hasProblems, place]);

	useLayoutEffect(() => {
		if (hasProblems) document.getElementById('fel')?.focus();
	}, [problems]);
}
