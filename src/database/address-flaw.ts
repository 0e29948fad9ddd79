import { Client } from 'pg';

const NONE = 'it is not an address of a database: postgres://…';
/** What an address of PostgreSQL must have in front of its host and cannot hold as it is. */
const RESERVED = 'a password with @ / # ? or % in it has to be written in percent-encoding';

/**
 * Why a connection string must not be used, in words that hold nothing of it. A password such as
 * `p@ss/w#rd` makes another host of it, to which the rest of the password would be sent.
 */
export function addressFlaw(address: string): string | undefined {
	// Others are taken too, with a space in front for instance, and then other things are read.
	const [, authority, rest = ''] = /^postgres(?:ql)?:\/\/([^/?#]*)(.*)$/s.exec(address) ?? [];
	if (authority === undefined) return NONE;
	if (authority.split('@').length > 2 || /[@#]/.test(rest)) return RESERVED;
	if (!URL.canParse(address)) return NONE;
	try {
		decodeURIComponent(authority);
	} catch {
		return RESERVED;
	}
	try {
		new Client(address);
	} catch {
		return 'a file that it names cannot be read, or what stands behind ? does not fit together';
	}
	return undefined;
}

/** By name, address or the path of a socket. */
const ON_THIS_MACHINE = /^(?:localhost|127\.\d+\.\d+\.\d+|\[?::1\]?|\/.*)$/i;

/**
 * What may be read or answered by others on the way to the database: all of it (`open`), or by
 * whoever pretends to be it (`unverified`). On one machine there is no way.
 */
export function transportFlaw(address: string): 'open' | 'unverified' | undefined {
	// A host can be named behind the question mark, too.
	if (ON_THIS_MACHINE.test(new Client(address).host)) return undefined;
	// Of several the last is what the driver goes by.
	const mode = new URL(address).searchParams.getAll('sslmode').at(-1);
	if (mode === undefined || mode === 'disable') return 'open';
	return mode === 'verify-full' ? undefined : 'unverified';
}

/** Its name alone reaches a log. */
export class RefusedAddress extends Error {
	constructor(flaw: string) {
		super();
		this.name = `The address of the database is refused: ${flaw}`;
	}
}
