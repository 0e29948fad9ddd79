import { useEffect } from 'preact/hooks';

/**
 * The page's list of languages leads to the empty form. Once a person is on the way, a link
 * there presses the form's own button for that language instead, which keeps the answers.
 */
export function useLanguageLinks(isOnTheWay: boolean) {
	useEffect(() => {
		if (!isOnTheWay) return;
		const onClick = (event: MouseEvent) => {
			const link = (event.target as Element).closest<HTMLElement>('a[data-language]');
			const language = link?.dataset['language'] ?? '';
			const button = document.querySelector<HTMLElement>(
				`button[name="switch"][value="${CSS.escape(language)}"]`,
			);
			if (!button) return;
			event.preventDefault();
			button.click();
		};
		addEventListener('click', onClick);
		return () => {
			removeEventListener('click', onClick);
		};
	}, [isOnTheWay]);
}
