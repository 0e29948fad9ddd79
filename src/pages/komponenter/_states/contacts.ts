import type { Organisation } from '../../../schemas/organisation.ts';
import { componentsSv } from '../../../strings/sv/components-page/components.ts';

const { hours, address } = componentsSv.contact;

const unknown = { value: null, source: null, checked: null };
const known = (value: string) => ({ value, source: 'Exempel', checked: '2026-11-25' });
/** 040-628 04 00 to 99 are kept for films and examples by Post- och telestyrelsen: nobody answers. */
const number = known('040-628 04 00');

const all = (phone: typeof unknown | typeof number, hour: string | null) => ({
	repairs: { phone, hours: hour },
	emergencyRepairs: { phone, hours: null },
	disturbance: { phone, hours: hour },
	customerService: { phone, hours: hour },
});

export const missingContacts: Organisation['contacts'] = {
	...all(unknown, null),
	email: unknown,
	address: unknown,
};

export const knownContacts: Organisation['contacts'] = {
	...all(number, hours),
	email: known('namn@exempel.se'),
	address: known(address),
};
