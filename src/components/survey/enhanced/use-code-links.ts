import { useEffect } from 'preact/hooks';
import { takeFragment } from '../fragment.ts';

/** A link with a code, opened while the form is open already. */
export function useCodeLinks(onCode: (code: string) => void) {
	useEffect(() => {
		const onHashChange = () => {
			const { code } = takeFragment();
			if (code !== undefined) onCode(code);
		};
		addEventListener('hashchange', onHashChange);
		return () => {
			removeEventListener('hashchange', onHashChange);
		};
	}, []);
}
