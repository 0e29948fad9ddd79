import type { Client } from 'pg';
import { readFiles } from './dump.ts';
import { standardized } from './rank-correlation.ts';

/** An answer that a thief of the disk knows all about, but for what this is to keep from them. */
export interface Sent {
	district: string;
	/** Keyed hash of the code. */
	code: Uint8Array;
	/** A UUID that the free text begins with: the truth that a claim is held against. */
	text: string;
}

/** A text as it lies in a file, in a row that is there or in one that was deleted. */
interface Version {
	table: string;
	/** In the file, in the order in which it is filled: each page from its end. */
	place: number;
	/** The transaction that wrote it. */
	xmin: number;
	text: string;
}

export interface Disk {
	versions: Version[];
	/** The transaction that used each code, by the code's hash in hex. */
	usedIn: Map<string, number>;
	/** How many more rows of a table lie in its file than it has. */
	deleted: Map<string, number>;
}

const UUID = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;
const OWN = /^(?:ballots|comments|tallies|ballot_counts|pg_toast\.pg_toast_\d+)$/;
const COUNTS = ['tallies', 'ballot_counts'];

/** What somebody has who carries the disk away. Codes have the order and time of their use anyhow. */
export async function stealDisk(client: Client): Promise<Disk> {
	const files = (await readFiles(client)).filter(({ table }) => OWN.test(table));
	const codes = await client.query<{ hash: string; xmin: string }>(
		`SELECT encode(hash, 'hex') AS hash, xmin::text FROM codes WHERE receipt IS NOT NULL`,
	);
	const deleted = new Map<string, number>();
	for (const table of COUNTS) {
		const { rowCount } = await client.query(`SELECT FROM ${table}`);
		const bytes = files.find((file) => file.table === table)?.bytes.toString('latin1') ?? '';
		deleted.set(table, bytes.split('dalhem').length - 1 - (rowCount ?? 0));
	}
	return {
		versions: files.flatMap(({ table, bytes }) => versionsIn(table, bytes)),
		usedIn: new Map(codes.rows.map(({ hash, xmin }) => [hash, Number(xmin)])),
		deleted,
	};
}

/** A row begins at a multiple of 8 with a header of 24 bytes here, its transaction in front. */
const ALIGNMENT = 8;
const HEADER = 24;
const HEADER_SIZE_AT = 22;
const PAGE = 8_192;

function versionsIn(table: string, bytes: Buffer): Version[] {
	return [...bytes.toString('latin1').matchAll(UUID)].flatMap(({ index, 0: text }) => {
		const page = index - (index % PAGE);
		for (let row = index - (index % ALIGNMENT) - HEADER; row >= page; row -= ALIGNMENT)
			if (bytes[row + HEADER_SIZE_AT] === HEADER)
				return [{ table, place: 2 * page - index, xmin: bytes.readUInt32LE(row), text }];
		return [];
	});
}

/** Every text with a version that the transaction of its own code wrote. */
export const tiedByTransaction = ({ versions, usedIn }: Disk, sent: Sent[]): string[] =>
	sent
		.filter(({ code, text }) =>
			versions.some(
				(version) =>
					version.text === text && version.xmin === usedIn.get(Buffer.from(code).toString('hex')),
			),
		)
		.map(({ text }) => text);

/** How far, in standard deviations of chance, texts lie in a table's file as they were sent. */
export function sortedByUse({ versions }: Disk, sent: Sent[], table: string): number {
	const places = new Map(
		versions.filter((version) => version.table === table).map(({ text, place }) => [text, place]),
	);
	const districts = Map.groupBy(
		[...sent.entries()].filter(([, { text }]) => places.has(text)),
		([, { district }]) => district,
	);
	return Math.abs(
		standardized(
			[...districts.values()].map((rows) => ({
				xs: rows.map(([order]) => order),
				ys: rows.map(([, { text }]) => places.get(text) ?? 0),
			})),
		),
	);
}

/** Texts that lie more than once on the disk. */
export function copied({ versions }: Disk): string[] {
	const texts = versions.map(({ text }) => text);
	return texts.filter((text, index) => texts.indexOf(text) !== index);
}
