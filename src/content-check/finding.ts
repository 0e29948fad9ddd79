/** A file below content/, with its path from the project's root: `content/history.yaml`. */
export interface ContentFile {
	path: string;
	text: string;
}

/** What is wrong, in Swedish, for the person who wrote the file. */
export interface Finding {
	file: string;
	field: string;
	message: string;
}
