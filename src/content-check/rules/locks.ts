import {
	type QuestionChange,
	changedQuestions,
	changedTranslations,
} from '../../survey/rules/lock.ts';
import type { Content } from '../content.ts';
import { advice, error, type Finding } from '../finding.ts';

const MESSAGES: Record<QuestionChange['change'], string> = {
	reworded:
		'Frågan har ändrats på svenska sedan koderna gjordes: orden, svaren, deras ordning eller hur man får svara. De svar som redan har lämnats gäller det som stod förut. Skriv tillbaka det. Vill du fråga på ett annat sätt? Gör det i nästa enkät, som en ny fråga med ett nytt id. Översättningar får du rätta.',
	new: 'Frågan fanns inte när koderna gjordes. Den som redan har svarat har inte fått den. Ta bort den. Vill du ställa den? Gör det i nästa enkät.',
	gone: 'Frågan fanns när koderna gjordes, men nu är den borta. De svar som redan har lämnats gäller den. Lägg tillbaka den som den var, med samma id.',
};

const MENDED =
	'Översättningen har ändrats sedan koderna gjordes. Är det en rättelse går det bra. Betyder frågan något annat nu? Skriv då tillbaka det som stod.';

/** Questions that are not as they were when codes were made, and locks that lock nothing. */
export async function brokenLocks({ locks, surveys }: Content): Promise<Finding[]> {
	const findings = locks.map(async (lock) => {
		const survey = surveys.find(({ id }) => id === lock.id);
		if (survey === undefined) return [lockOfNothing(lock)];
		const { questions, translations } = lock.fields;
		const { sections } = survey.fields;
		// What cannot be read has a finding of its own.
		if (questions === undefined || sections === undefined) return [];
		const changes = await changedQuestions({ questions }, { sections });
		const mended = await changedTranslations({ translations }, { sections });
		return [
			...changes.map(({ question, change }) => error(survey.file, question, MESSAGES[change])),
			...mended.map((question) => advice(survey.file, question, MENDED)),
		];
	});
	return (await Promise.all(findings)).flat();
}

const lockOfNothing = ({ file, id }: Content['locks'][number]): Finding => ({
	file,
	field: 'filnamn',
	message: `Filen låser frågorna i content/surveys/${id}.yaml, som inte finns. Lägg tillbaka den enkäten. Bara om inga koder har delats ut får du ta bort låset i stället.`,
});
