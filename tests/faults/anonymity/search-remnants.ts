import { type Attack, writersIn } from './evidence.ts';

/** Texts among the values that the database sampled. */
export const searchStatistics: Attack = ({ uses, statistics }) =>
	statistics.flatMap((noted) => writersIn(noted, uses).map(() => `a text stands in ${noted}`));

/** Texts that stand more than once in the files: copies that no query shows. */
export const searchFiles: Attack = ({ uses, files }) => {
	const found = files.flatMap(({ table, bytes }) =>
		writersIn(bytes.toString('latin1'), uses).map((writer) => ({ table, writer })),
	);
	const copies = found.filter(
		({ writer }, index) => found.findIndex((other) => other.writer === writer) !== index,
	);
	return copies.map(({ table }) => `the file of ${table} holds one more copy of a text`);
};
