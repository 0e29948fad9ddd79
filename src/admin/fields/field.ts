/** A field of the CMS's form, with what Sveltia knows of it: sveltiacms.app/en/docs/fields. */
export interface Field {
	name: string;
	label: string;
	hint?: string;
	required?: boolean;
	widget: string;
	/** What the text must look like, and what is said where it does not. */
	pattern?: [string, string];
	minlength?: number;
	maxlength?: number;
	min?: number;
	max?: number;
	default?: unknown;
	[option: string]: unknown;
}
