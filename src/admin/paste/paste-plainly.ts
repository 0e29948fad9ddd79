import { adminSv } from '../../strings/sv/admin/admin.ts';
import { fileError } from '../check/file-error.ts';
import { showRefusal } from '../check/refusal.ts';
import { isPassedOn, passOn } from '../pass-on.ts';
import { hasPicture, plainHtml } from './plain-html.ts';

const { notPasted } = adminSv.findings;

/**
 * Gives the CMS's editor lists and tables where Word, a letter or a web page has them: of Word's own
 * it would make lines that begin with a dot, and tables without a first row.
 */
export function pastePlainly(): void {
	addEventListener(
		'paste',
		(event) => {
			const { target, clipboardData } = event;
			if (isPassedOn(event) || clipboardData === null || !isInText(target)) return;
			const html = clipboardData.getData('text/html');
			// Word and Excel put a picture of the text beside it.
			const isPicture = html === '' && clipboardData.files.length > 0;
			if (isPicture || hasPicture(html)) sayOfPictures();
			// What the editor has copied itself, it takes back as it is.
			if (html === '' || clipboardData.types.includes('application/x-lexical-editor')) return;
			event.preventDefault();
			event.stopImmediatePropagation();
			const plain = new DataTransfer();
			plain.setData('text/html', plainHtml(html));
			plain.setData('text/plain', clipboardData.getData('text/plain'));
			const init = { bubbles: true, cancelable: true, clipboardData: plain };
			passOn(target, new ClipboardEvent('paste', init));
		},
		true,
	);
}

const isInText = (target: EventTarget | null): target is Element =>
	target instanceof Element && target.closest('[contenteditable="true"]') !== null;

function sayOfPictures(): void {
	void showRefusal([fileError('', notPasted.message)], [''], notPasted);
}
