import { EXIT_ATTRIBUTE } from '../page/exit-address.ts';
import { guarded, listen } from './guard.ts';
import { askBeforeLeaving } from './leaving.ts';

const PRESSES = 3;
/** Who pauses longer between two presses begins anew. */
const PAUSE_MS = 5_000;

const EXIT_LINK = `.survey-exit [${EXIT_ATTRIBUTE}]`;
const HELP_ID = 'lamna-hjalp';

interface Words {
	help: string;
	twoMore: string;
	oneMore: string;
}

/**
 * "Exit this page" of the GOV.UK Design System: links, and Shift pressed and released alone three
 * times. `say` tells how many presses are left.
 */
export function allowQuickExit(words: Words, say: (text: string) => void, exit: () => void) {
	listen('click', (event) => {
		const isOn = (link: string) => (event.target as Element).closest(link);
		// A call takes nobody from the page; with the next answer it is asked again.
		if (isOn('[href^="tel:"]')) askBeforeLeaving(false);
		if (!isOn(`[${EXIT_ATTRIBUTE}]`)) return;
		event.preventDefault();
		exit();
	});

	let presses = 0;
	let isAlone = false;
	let timer: ReturnType<typeof setTimeout> | undefined;
	const begin = () => {
		isAlone = false;
		if (presses === 0) return;
		presses = 0;
		say('');
	};
	listen('keydown', ({ key, repeat, altKey, ctrlKey, metaKey }) => {
		// Shift for a capital letter is no press, nor with Alt for another keyboard.
		if (key !== 'Shift' || altKey || ctrlKey || metaKey) begin();
		else if (!repeat) isAlone = true;
	});
	listen('pointerdown', begin);
	// With Shift it turns sideways.
	listen('wheel', begin);
	listen('blur', begin);
	listen('keyup', ({ key }) => {
		if (key !== 'Shift') begin();
		if (!isAlone) return;
		isAlone = false;
		presses += 1;
		clearTimeout(timer);
		if (presses === PRESSES) {
			exit();
			return;
		}
		say(presses === 1 ? words.twoMore : words.oneMore);
		timer = setTimeout(guarded(begin), PAUSE_MS);
	});

	const link = document.querySelector(EXIT_LINK);
	const help = document.createElement('span');
	help.id = HELP_ID;
	help.className = 'visually-hidden';
	help.textContent = words.help;
	link?.after(help);
	link?.setAttribute('aria-describedby', HELP_ID);
}

/** The plain form leaves by the link alone, and must not tell of more. */
export function tellOfLinkAlone() {
	document.querySelector(EXIT_LINK)?.removeAttribute('aria-describedby');
	document.getElementById(HELP_ID)?.remove();
}
