import type { Shift } from './worlds.ts';
import { areaOf } from '../counted-round.ts';
import { ANSWERS, type Cell, type Placed, type Published } from './cells.ts';
import { lineProposals } from './line-proposals.ts';
import { silentProposals } from './silent-proposals.ts';
import { yearProposals } from './year-proposals.ts';

/**
 * Worlds in which a hidden count of the newest round is another and the rules may well publish
 * the same, as what changes in them. `district`: its index.
 */
export function* proposals(published: Published, district: number, cell: Cell): Generator<Shift[]> {
	const { question, placed, rounds } = published;
	const newest = placedIn(published, rounds.length - 1);
	const own = newest[district];
	if (own === undefined) return;
	const { id } = own.area;
	if (cell !== ANSWERS && !placed.excluded.includes(id)) {
		yield* lineProposals(published, newest, own, cell);
		return;
	}
	const years = placed.figures.find((of) => of.area === id && of.years.length > 1)?.years ?? [];
	for (const [round, { survey }] of rounds.slice(0, -1).entries()) {
		const before = placedIn(published, round).find(({ area }) => area.id === id);
		if (before !== undefined && years.includes(survey))
			yield* yearProposals(question, own, before, cell);
	}
	yield* silentProposals(question, own);
}

const placedIn = ({ question, rounds }: Published, round: number): Placed[] =>
	(rounds[round]?.districts ?? []).map((of, index) => ({
		place: [round, index],
		area: areaOf(of, question),
	}));
