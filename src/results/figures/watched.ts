import { effectiveAnswers } from './interval.ts';
import { isUnderWatch } from './watch.ts';

/** What is published of one round, as far as it tells which districts are watched. */
export interface PublishedRound {
	survey: string;
	closes: string;
	/** The wording hash of each question. */
	wording: Readonly<Record<string, string>>;
	districts: readonly { id: string; issued: number; returned: number }[];
	rows: readonly {
		years: string;
		area: string;
		question: string;
		option: string;
		share?: number | undefined;
		answered?: number | undefined;
	}[];
}

export interface WatchedDistrict {
	district: string;
	/** The survey that showed it, and its headline question. */
	survey: string;
	question: string;
}

/**
 * Districts whose published headline may be falling ({@link isUnderWatch}), by the newest of the
 * rounds and those before it that asked in the same words. All rounds are of one series.
 */
export function watchedDistricts(rounds: readonly PublishedRound[]): WatchedDistrict[] {
	const inOrder = [...rounds].sort((a, b) => Date.parse(a.closes) - Date.parse(b.closes));
	const newest = inOrder.at(-1);
	const question = newest?.rows.find(({ option }) => option === 'headline')?.question;
	if (newest === undefined || question === undefined) return [];
	const { survey } = newest;
	const asked = (round: PublishedRound) => round.wording[question];
	const broken = inOrder.findLastIndex((round) => asked(round) !== asked(newest));
	const comparable = inOrder.slice(broken + 1);
	return newest.districts.flatMap(({ id: district }) => {
		const estimates = comparable.map((round) => headlineOf(round, district));
		if (estimates.at(-1) === undefined) return [];
		const shown = estimates.filter((estimate) => estimate !== undefined);
		return isUnderWatch(shown) ? [{ district, survey, question }] : [];
	});
}

function headlineOf({ survey, rows, districts }: PublishedRound, id: string) {
	const row = rows.find(
		({ area, option, years }) => area === id && option === 'headline' && years === survey,
	);
	const letters = districts.find((of) => of.id === id);
	if (row?.share === undefined || row.answered === undefined || letters === undefined)
		return undefined;
	const n = effectiveAnswers(row.answered, letters.issued - letters.returned) ?? row.answered;
	return { share: row.share / 100, n };
}
