import type { Attack } from './evidence.ts';

const COUNTS_OF_A_NIGHT = /^nightly: \d{4},(?: (?:[a-z]+|\d{1,2}),?)+$/;

/** Lines that tell answers apart: all had the same outcome, so each must have left the same line. */
export const readLog: Attack = ({ logged }) => {
	const [outcome, ...others] = new Set(logged.filter((line) => !COUNTS_OF_A_NIGHT.test(line)));
	return others.map((line) => `"${line}" was logged beside "${String(outcome)}"`);
};
