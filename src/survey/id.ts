import { z } from 'zod';

/** Lower-case ASCII words, as they stand in files, addresses and stored answers. */
export const idSchema = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, {
	error: 'Använd bara små bokstäver a–z, siffror och bindestreck, till exempel "palsjo-ostra".',
});
