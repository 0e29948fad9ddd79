/** A file below content/, with its path from the project's root: `content/history.yaml`. */
export interface ContentFile {
	path: string;
	/** Empty for a picture. */
	text: string;
	/** What it is saved as, where that is not UTF-8. */
	encoding?: string;
	/** What it is, where it is no text. */
	is?: 'link' | 'folder' | 'document';
	/** A picture's size. */
	bytes?: number;
	/** What it is, where somebody has looked. */
	picture?: Picture;
}

/** A picture by its bytes, whatever its name says. */
export interface Picture {
	/** `png`, `jpeg`, `svg` …; `unknown` where it begins as no picture does. */
	kind: string;
	pixels: number;
	/** Whether all of it can be read. */
	isWhole: boolean;
	/** Whether it says where it was taken. */
	hasPlace: boolean;
}

/** A place in a file: both count from 1. */
export interface LineAndColumn {
	line: number;
	column: number;
}

/** What is wrong, in Swedish, for the person who wrote the file. */
export interface Finding {
	file: string;
	/** The path of a field, `districts.0`; `filnamn`, `hela filen` or `texten` where it is none. */
	field: string;
	message: string;
	/** Where the field's path does not say it. */
	at?: LineAndColumn;
	/** The field's own name is wrong, not what it says. */
	isAboutName?: true;
	/** Better mended, but nothing that stops the site. */
	isAdvice?: true;
	/** Must be settled before the site goes live; the role that knows, in Swedish. */
	knownBy?: string;
}

/** What is wrong with a field, and stops the site. */
export const error = (file: string, field: string, message: string): Finding => ({
	file,
	field,
	message,
});

/** What of a field is better mended. */
export const advice = (file: string, field: string, message: string): Finding => ({
	...error(file, field, message),
	isAdvice: true,
});

/** A finding that can be gone to. */
export interface PlacedFinding extends LineAndColumn {
	file: string;
	field: string;
	message: string;
	level: 'error' | 'advice';
	knownBy?: string;
}
