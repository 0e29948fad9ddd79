import { fillIn } from '../../strings/fill-in.ts';
import type { BrowserStrings } from '../../strings/survey-strings.ts';
import type { Form } from '../rules/localize.ts';
import type { Step } from './steps.ts';

interface ProgressProps {
	form: Form;
	strings: BrowserStrings;
	step: Step | undefined;
	section: Form['sections'][number];
}

/** Where one is, in words, and as a storey of the house whose windows are lit one by one. */
export function Progress({ form, strings, step, section }: ProgressProps) {
	const { title } = section;
	// In the long form, and where the section is not shown, its name is all there is to say.
	if (!step || !('question' in step) || form.sections[step.part - 1] !== section)
		return <span key={title}>{title}</span>;
	const { part, number, questions } = step;
	const { progress } = strings.form;
	return (
		<>
			<span class="survey-windows" aria-hidden="true">
				{form.sections.map(({ id }, index) => (
					<i key={id} class={index < part ? 'lit' : undefined} />
				))}
			</span>
			<span key={part}>{fillIn(progress.part, { part, parts: form.sections.length, title })}</span>
			{questions > 1 && (
				<span class="survey-place" key={`${String(part)} ${String(number)}`}>
					{` ${fillIn(progress.question, { question: number, questions })}`}
				</span>
			)}
		</>
	);
}
