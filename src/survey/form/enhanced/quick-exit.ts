import { EXIT_ADDRESS, EXIT_ATTRIBUTE } from '../page/exit-address.ts';
import { removeDraft } from './draft.ts';
import { forgetSession } from './session.ts';

const PRESSES = 3;
const PRESSES_WITHIN_MS = 5_000;

interface Words {
	twoMore: string;
	oneMore: string;
}

/**
 * "Exit this page" of the GOV.UK Design System: links, and Shift pressed three times. Leaves
 * neither answers nor this page behind. `say` tells how many presses are left.
 */
export function allowQuickExit(words: Words, say: (text: string) => void, onExit: () => void) {
	const exit = () => {
		onExit();
		removeDraft();
		forgetSession();
		// Blank at once: on a slow network the other page takes its time.
		document.body.textContent = '';
		document.title = '';
		// What the browser still keeps of this page for its back button must not show it.
		addEventListener('pageshow', () => {
			location.reload();
		});
		location.replace(EXIT_ADDRESS);
	};
	addEventListener('click', (event) => {
		if (!(event.target as Element).closest(`[${EXIT_ATTRIBUTE}]`)) return;
		event.preventDefault();
		exit();
	});

	let presses: number[] = [];
	let isAlone = false;
	addEventListener('keydown', ({ key, repeat }) => {
		if (repeat) return;
		isAlone = key === 'Shift';
		// Shift for a capital letter is no press.
		if (!isAlone) presses = [];
	});
	addEventListener('keyup', ({ key, timeStamp }) => {
		if (key !== 'Shift' || !isAlone) return;
		presses = [...presses.filter((at) => timeStamp - at < PRESSES_WITHIN_MS), timeStamp];
		if (presses.length === PRESSES) exit();
		else say(presses.length === 1 ? words.twoMore : words.oneMore);
	});
}
