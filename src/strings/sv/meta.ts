export const metaSv = {
	/** Below an icon there is room for about twelve letters. */
	shortName: 'Trygghet',
};
