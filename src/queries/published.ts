interface MaybeExample {
	data: { example: boolean };
}

/** Example content is for preview: production leaves it out. */
export const published = <Entry extends MaybeExample>(
	entries: Entry[],
	context = process.env['CONTEXT'],
): Entry[] => (context === 'production' ? entries.filter((entry) => !entry.data.example) : entries);
