import { newPageSv } from '../../strings/sv/commands/new-page.ts';
import type { KnownDistrict } from './answer.ts';
import type { Asking } from './asking.ts';
import { isNeeded, judge } from './judge.ts';
import { type Answers, descriptionOf, type Kind } from './kinds.ts';
import type { Prompt } from './prompts.ts';

/** Asks for what is not answered yet, a field at a time, until each answer fits. */
export async function askFor(
	kind: Kind,
	given: Answers,
	districts: KnownDistrict[],
	asking: Asking,
): Promise<Answers> {
	const answers = { ...given };
	for (const asked of Object.entries(kind.questions)) {
		const [field, question] = asked;
		if (field in answers) continue;
		const needed = isNeeded(kind, answers, field);
		if (!needed && question.isOffered !== true) continue;
		asking.say(`\n${field}: ${descriptionOf(kind, field)}`);
		for (const hint of hints(question, districts)) asking.say(hint);
		if (!needed) asking.say(newPageSv.skip);
		const read = (written: string[]) => judge(kind, asked, written, answers, districts);
		const written = await answerTo(question, asking, (lines) => {
			if (!needed && lines.join('') === '') return undefined;
			const reading = read(lines);
			return 'problem' in reading ? reading.problem : undefined;
		});
		const reading = read(written);
		if ('value' in reading) answers[field] = reading.value;
	}
	return answers;
}

function hints({ as, choices = [] }: Prompt, districts: KnownDistrict[]): string[] {
	const names = districts.flatMap((district) => district.names.slice(0, 1));
	switch (as) {
		case 'word':
			return [
				...choices.map(({ word, label = word }, index) => `  ${index + 1}  ${label}`),
				newPageSv.numbers,
			];
		case 'district':
			return [newPageSv.districts(names)];
		case 'districts':
			return [newPageSv.districts(names), newPageSv.everywhere];
		case 'answer':
			return [newPageSv.yesOrNo];
		case 'list':
			return [newPageSv.oneByOne];
		default:
			return [];
	}
}

/** A list ends with an empty line, everything else with its first. */
async function answerTo(
	{ as }: Prompt,
	asking: Asking,
	problemWith: (written: string[]) => string | undefined,
): Promise<string[]> {
	const written: string[] = [];
	do written.push(await asking.line((line) => problemWith([...written, line])));
	while (as === 'list' && written.at(-1) !== '');
	return written;
}
