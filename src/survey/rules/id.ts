import { z } from 'zod';

const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Lower-case ASCII words, as they stand in files, addresses and stored answers. */
export const idSchema = z.string().regex(ID, {
	error: ({ input }) =>
		`${meant(input)}Använd bara små bokstäver a–z, siffror och bindestreck, till exempel "norra-garden".`,
});

const meant = (name: unknown): string => {
	const id = idFromName(String(name));
	return ID.test(id) ? `Menade du "${id}"? ` : '';
};

/**
 * `Pålsjö Östra` → `palsjo-ostra`: a name as it stands in file names and addresses. Empty where
 * the name has none of these letters.
 */
export const idFromName = (name: string): string =>
	name
		.toLowerCase()
		.replaceAll('æ', 'a')
		.replaceAll('ø', 'o')
		.normalize('NFD')
		.replaceAll(/\p{M}/gu, '')
		.replaceAll(/[^a-z0-9]+/g, '-')
		.replaceAll(/^-|-$/g, '');
