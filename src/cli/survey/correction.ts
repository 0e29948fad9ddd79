import type { AttackedEdition } from '../../results/disclosure/attack/attack.ts';
import { questionsToWithhold } from '../../results/disclosure/attack/correction.ts';
import type { CountedRound } from '../../results/disclosure/counted-round.ts';
import { editionFrom } from '../../results/disclosure/edition.ts';
import { publicRow } from '../../results/disclosure/public-row.ts';
import { publication, type Publication } from '../../results/disclosure/publication.ts';
import type { Result } from '../../schemas/result.ts';
import type { Questionnaire } from '../../survey/rules/questionnaire.ts';

/**
 * What may be published of a survey once more. Both editions stay in the history for ever, so
 * both are attacked together, and a question that they open is withheld in the new one.
 *
 * `results`: published ones of the surveys before, and the edition before this.
 */
export function correction(
	survey: Questionnaire,
	rounds: CountedRound[],
	results: Result[],
	before: Result,
	progress: (question: number, of: number) => void,
): Publication {
	const edition = editionFrom(before.rows, before.survey, before.method.ballots !== undefined);
	const { figures, excluded, ballots } = publication(survey, rounds, edition);
	const homes = new Map(rounds.at(-1)?.districts.map((of) => [of.id, of.homes]));
	const candidate = {
		round: rounds.length - 1,
		rows: figures.map(publicRow),
		excluded,
		homes,
		ballots,
	};
	const editions = [...results.map((result) => attackedResult(result, rounds)), candidate];
	const withheld = questionsToWithhold(survey, rounds, editions, progress);
	return publication(survey, rounds, { ...edition, withheld });
}

const attackedResult = (
	{ survey, rows, method }: Result,
	rounds: CountedRound[],
): AttackedEdition => ({
	round: rounds.findIndex((round) => round.survey === survey),
	rows,
	excluded: new Map(Object.entries(method.excluded)),
	homes: new Map(method.districts.map(({ id, issued, returned }) => [id, issued - returned])),
	ballots: method.ballots,
});
