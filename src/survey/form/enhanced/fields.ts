import { ANSWER_PREFIX, type FormState, readFormState } from '../form-state.ts';
import { errorId, messageId } from '../problem-messages.ts';

const ANSWERED = `[name="code"], [name^="${ANSWER_PREFIX}"]`;

type Fields = Pick<FormState, 'code' | 'answers'>;

/** What stands in the fields is what has been answered, whoever has put it there. */
export function readFields(form: HTMLFormElement): Fields {
	const { code, answers } = readFormState(new FormData(form));
	return { code, answers };
}

/** Fields that belong to nobody's answer stay as they are. */
export function fillFields(form: HTMLFormElement, { code, answers }: Fields) {
	for (const control of form.querySelectorAll<HTMLInputElement>(ANSWERED)) {
		const values = answers.get(control.name.slice(ANSWER_PREFIX.length)) ?? [];
		fillField(control, control.name === 'code' ? [code] : values);
	}
}

export function fillField(control: HTMLInputElement, values: unknown[]) {
	const [value] = values;
	if (/radio|checkbox/.test(control.type)) control.checked = values.includes(control.value);
	else control.value = typeof value === 'string' ? value : '';
}

/** A text in an element of its own, which is replaced where it changes. */
export function replaceText(place: Element, name: 'p' | 'span', text: string): HTMLElement {
	const element = document.createElement(name);
	element.textContent = text;
	place.textContent = '';
	if (text) place.append(element);
	return element;
}

/** Says at a control what is wrong with it, or nothing. */
export function showMessage(control: string, text: string) {
	const place = document.getElementById(messageId(control));
	const field = document.getElementById(control);
	const described = field?.closest('fieldset') ?? field;
	if (!place || !described || (!text && !place.firstChild)) return;
	const error = replaceText(place, 'p', text);
	error.className = 'survey-error';
	error.id = errorId(control);
	const ids = (described.getAttribute('aria-describedby') ?? '').split(' ');
	const others = ids.filter((id) => id !== error.id);
	described.setAttribute(
		'aria-describedby',
		[...others, ...(text ? [error.id] : [])].join(' ').trim(),
	);
	if (described === field) field.setAttribute('aria-invalid', String(text !== ''));
}
