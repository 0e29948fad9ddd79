import type { AttackedEdition } from '../../results/disclosure/attack/attack.ts';
import { questionsToWithhold } from '../../results/disclosure/attack/correction.ts';
import type { CountedWave } from '../../results/disclosure/counted-wave.ts';
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
	waves: CountedWave[],
	results: Result[],
	before: Result,
	progress: (question: number, of: number) => void,
): Publication {
	const edition = editionFrom(before.rows, before.survey, before.method.ballots !== undefined);
	const { figures, leftOut, ballots } = publication(survey, waves, edition);
	const homes = new Map(waves.at(-1)?.districts.map((of) => [of.id, of.homes]));
	const candidate = {
		wave: waves.length - 1,
		rows: figures.map(publicRow),
		leftOut,
		homes,
		ballots,
	};
	const editions = [...results.map((result) => attackedResult(result, waves)), candidate];
	const withheld = questionsToWithhold(survey, waves, editions, progress);
	return publication(survey, waves, { ...edition, withheld });
}

const attackedResult = (
	{ survey, rows, method }: Result,
	waves: CountedWave[],
): AttackedEdition => ({
	wave: waves.findIndex((wave) => wave.survey === survey),
	rows,
	leftOut: new Map(Object.entries(method.leftOut)),
	homes: new Map(method.districts.map(({ id, issued, returned }) => [id, issued - returned])),
	ballots: method.ballots,
});
