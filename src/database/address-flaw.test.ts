import { expect, test } from 'vitest';
import { addressFlaw, transportFlaw } from './address-flaw.ts';
import { openStore } from './postgres-store.ts';

const withPassword = (password: string) =>
	`postgres://tenant:${password}@db.example.se:5432/survey`;

test.each(['p@ss/w#rd', 'p@ss', 'pa/ss', '12/ss', 'pa#ss', '12#ss', 'pa?ss', '12?ss', '100%'])(
	'a password %s that is not encoded makes another address, and is refused without being told',
	(password) => {
		const flaw = addressFlaw(withPassword(password));
		expect(flaw).toContain('percent-encoding');
		expect(flaw).not.toContain(password);
	},
);

test.each([
	withPassword(encodeURIComponent('p@ss/w#rd?100%')),
	withPassword('plain'),
	'postgres://postgres@127.0.0.1:5432/postgres',
	'postgresql://a@[::1]/survey?sslmode=verify-full&application_name=site',
])('%s is an address', (address) => {
	expect(addressFlaw(address)).toBeUndefined();
});

test.each([
	'',
	'db.example.se',
	'host=db.example.se dbname=survey',
	'https://db.example.se/survey',
	'postgres://tenant@db.example.se:99999/survey',
	...[' ', '\n', 'X'].map((sign) => sign + withPassword('p@ss/w#rd')),
	withPassword('p@ss/w#rd').toUpperCase(),
])('what is no address is refused, too, and not told: %j', (address) => {
	expect(addressFlaw(address)).toBe('it is not an address of a database: postgres://…');
});

test('a certificate that is not there is said, and not where it was to be', () => {
	const flaw = addressFlaw(`${withPassword('plain')}?sslmode=verify-full&sslrootcert=/no/where`);
	expect(flaw).toMatch(/^a file that it names cannot be read/);
});

test('nothing is opened at such an address, and the reason is what a log says of it', () => {
	expect(() => openStore(withPassword('p@ss/w#rd'))).toThrow(
		expect.objectContaining({ name: expect.stringContaining('percent-encoding') as string }),
	);
});

test.each([
	['another host, in the open', 'db.example.se/survey', 'open'],
	['the same, said so', 'db.example.se/survey?sslmode=disable', 'open'],
	['another host that nobody verifies', 'db.example.se/survey?sslmode=require', 'unverified'],
	[
		'another host of which anybody may say it is',
		'db.example.se/survey?sslmode=verify-ca',
		'unverified',
	],
	['another host, in the open if need be', 'db.example.se/survey?sslmode=prefer', 'unverified'],
	['another host that is verified', 'db.example.se/survey?sslmode=verify-full', undefined],
	[
		'another host by two ways, the last in the open',
		'db.example.se/survey?sslmode=verify-full&sslmode=disable',
		'open',
	],
	['another host than it seems', 'localhost/survey?host=db.example.se', 'open'],
	['this machine', '127.0.0.1:5432/survey', undefined],
	['this machine by another of its addresses', '127.12.0.1/survey', undefined],
	['another host that begins like this machine', '127.0.0.1.example.se/survey', 'open'],
	['another host that begins with its name', 'localhost.example.se/survey', 'open'],
	['another host that looks like this machine', '127a0.0.1/survey', 'open'],
	['this machine in capitals', 'LOCALHOST/survey', undefined],
	['another host that ends like this machine', 'not-localhost/survey', 'open'],
	['this machine by name', 'localhost/survey', undefined],
	['this machine in IPv6', '[::1]/survey', undefined],
	['a socket of this machine', '%2Fvar%2Frun/survey', undefined],
])('the way to %s is seen for what it is', (_, at, flaw) => {
	expect(transportFlaw(`postgres://tenant@${at}`)).toBe(flaw);
});
