import type { PlacedFinding } from '../../content-check/finding.ts';
import { MOST_PIXELS } from '../../content-check/rules/pictures.ts';
import { adminSv } from '../../strings/sv/admin/admin.ts';
import { isPassedOn, passOn } from '../pass-on.ts';
import { fileError } from './file-error.ts';
import { showRefusal } from './refusal.ts';

const { unusable, noPicture, heic } = adminSv.findings;

/** What a phone's picture begins with, from its fifth byte on. */
const HEIC = /^ftyp(?:hei[cmsx]|hev[cmsx]|(?:mif1|msf1)(?!.*avif))/s;
const BEGINNING = 40;

/**
 * Keeps what is no picture from the CMS, whatever it is called: it would offer it, and put it among
 * the site's pictures as it is. The build looks again.
 */
export function onlyPictures(): void {
	addEventListener(
		'change',
		(event) => {
			const input = event.target;
			if (isPassedOn(event) || !(input instanceof HTMLInputElement) || input.type !== 'file')
				return;
			event.stopImmediatePropagation();
			void picturesOf(input.files).then((pictures) => {
				input.files = pictures.files;
				passOn(input, new Event('change', { bubbles: true }));
			});
		},
		true,
	);
	addEventListener(
		'drop',
		(event) => {
			const { target, dataTransfer } = event;
			if (isPassedOn(event) || !dataTransfer?.files.length) return;
			event.preventDefault();
			event.stopImmediatePropagation();
			void picturesOf(dataTransfer.files).then((pictures) => {
				const drop = new DragEvent('drop', {
					bubbles: true,
					cancelable: true,
					dataTransfer: pictures,
				});
				passOn(target, drop);
			});
		},
		true,
	);
}

/** Those of the files that are pictures. Says which are not. */
async function picturesOf(files: FileList | null): Promise<DataTransfer> {
	const pictures = new DataTransfer();
	const others: PlacedFinding[] = [];
	for (const file of files ?? []) {
		// Safari could show it, and nobody else.
		const isHeic = HEIC.test(await file.slice(4, BEGINNING).text());
		if (!isHeic && (await isPicture(file))) pictures.items.add(file);
		else others.push(fileError(file.name, isHeic ? heic(file.name) : noPicture(file.name)));
	}
	if (others.length > 0)
		void showRefusal(
			others,
			others.map(({ file }) => file),
			unusable,
		);
	return pictures;
}

/** Decoded, as far as the browser can: it takes no drawing for one, and no kind that it cannot show. */
async function isPicture(file: File): Promise<boolean> {
	try {
		const bitmap = await createImageBitmap(file);
		const pixels = bitmap.width * bitmap.height;
		bitmap.close();
		return pixels <= MOST_PIXELS;
	} catch {
		return false;
	}
}
