import { MOST_PIXELS } from '../../content-check/rules/pictures.ts';
import { adminSv } from '../../strings/sv/admin/admin.ts';
import { fileError } from './file-error.ts';
import { showRefusal } from './refusal.ts';

const { unusable, noPicture } = adminSv.findings;

/** What this page has let through itself. */
const passed = new WeakSet<Event>();

/**
 * Keeps what is no picture from the CMS, whatever it is called: it would offer it, and put it among
 * the site's pictures as it is. The build looks again.
 */
export function onlyPictures(): void {
	addEventListener(
		'change',
		(event) => {
			const input = event.target;
			if (passed.has(event) || !(input instanceof HTMLInputElement) || input.type !== 'file')
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
			if (passed.has(event) || !dataTransfer?.files.length) return;
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

function passOn(target: EventTarget | null, event: Event): void {
	passed.add(event);
	target?.dispatchEvent(event);
}

/** Those of the files that are pictures. Says which are not. */
async function picturesOf(files: FileList | null): Promise<DataTransfer> {
	const pictures = new DataTransfer();
	const others: string[] = [];
	for (const file of files ?? []) {
		if (await isPicture(file)) pictures.items.add(file);
		else others.push(file.name);
	}
	if (others.length > 0)
		void showRefusal(
			others.map((name) => fileError(name, noPicture(name))),
			others,
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
