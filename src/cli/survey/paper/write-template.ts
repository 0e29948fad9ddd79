import { stringify } from 'csv-stringify/sync';
import { paperSv } from '../../../strings/sv/commands/paper.ts';
import { localize, questionsOf } from '../../../survey/rules/localize.ts';
import type { Questionnaire } from '../../../survey/rules/questionnaire.ts';
import { say } from '../../say.ts';
import { writeNewFile } from '../new-file.ts';

/** Writes an empty sheet as a Swedish spreadsheet opens it, and says what can be typed in it. */
export function writeTemplate(survey: Questionnaire, file: string): void {
	const questions = questionsOf(localize(survey, 'sv'));
	const header = ['code', ...questions.map(({ id }) => id)];
	writeNewFile(file, stringify([header], { bom: true, delimiter: ';' }));
	say(paperSv.template(file));
	for (const question of questions) {
		const several = question.type === 'multiple' ? paperSv.several(question.maxChoices) : '';
		say(`\n${question.id}: ${question.text}${several}`);
		if (question.type !== 'text') for (const { label } of question.options) say(`  ${label}`);
	}
}
