/** A folder or file of the project, and what it may import besides itself. */
export interface ImportRow {
	from: string;
	/** Folders it may import anything from. */
	folders?: string[];
	/** Folders it may import types from. */
	types?: string[];
	/** Packages with all that lies below them; one that ends in a colon is a whole scheme. */
	packages?: string[];
}
