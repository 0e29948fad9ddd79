import { fillIn } from '../../../strings/fill-in.ts';
import { checkCode } from '../../rules/code.ts';
import { questionsOf } from '../../rules/localize.ts';
import { typosInCode } from '../find-problems.ts';
import { ANSWER_PREFIX } from '../form-state.ts';
import { CODE_ID, problemMessages, problemText } from '../problem-messages.ts';
import { headingId, OFFER } from '../steps.ts';
import { untickOthers } from './exclusive-choices.ts';
import { replaceText, showMessage } from './fields.ts';
import { guarded } from './guard.ts';
import { hasAnswers } from './keeping.ts';
import { roomLeft } from './room-left.ts';
import { changeState, type RunningForm, type View } from './running-form.ts';

/** Once nobody has typed for so long, how much room is left is told. */
const TYPING_PAUSE_MS = 1_000;

/** Whatever is written or picked becomes the state. `stop`: sends no more of what was there. */
export function watchFields(
	running: RunningForm,
	fields: HTMLFormElement,
	stop: () => void,
	keep: () => void,
) {
	const { data, view, set, read } = running;
	const words = data.strings.form;
	const rooms = new Map<string, HTMLElement>();
	for (const question of questionsOf(data.form)) {
		if (question.type !== 'text') continue;
		const room = document.createElement('p');
		room.className = 'survey-hint';
		room.setAttribute('role', 'status');
		document.getElementById(question.id)?.after(room);
		rooms.set(question.id, room);
	}
	let typingPause: ReturnType<typeof setTimeout> | undefined;

	function onCode({ value, dataset }: HTMLInputElement) {
		const before = checkCode(view().state.code);
		const after = checkCode(value);
		const isOther = before.ok && !(after.ok && after.code === before.code);
		set({ notice: '' });
		read();
		// The id that was sent belongs to the code that was sent.
		changeState(running, { submission: undefined });
		// It came with a link, which nobody has typed.
		if (dataset['linked'] !== value || !isOther || !hasAnswers(running)) return;
		set({ offer: 'link', refusal: undefined });
		document.getElementById(headingId(OFFER))?.focus();
	}

	const onTouch = ({ type, target }: Event) => {
		const field = target as HTMLInputElement;
		const isChoice = /radio|checkbox/.test(field.type);
		const isAnswer = field.name.startsWith(ANSWER_PREFIX);
		// Of a text the browser tells once more when it is left.
		if (isChoice !== (type === 'change') || !(isAnswer || field.id === CODE_ID)) return;
		stop();
		if (isAnswer) {
			const id = field.name.slice(ANSWER_PREFIX.length);
			const question = questionsOf(data.form).find((found) => found.id === id);
			const choices = question ? untickOthers(question, field).join(', ') : '';
			set({ notice: choices && fillIn(words.cleared, { choices }) });
			read();
			if (question?.type === 'text') {
				clearTimeout(typingPause);
				const tell = () => {
					const room = rooms.get(id);
					if (room)
						replaceText(room, 'span', roomLeft(field.value, question.maxLength, words.room));
				};
				typingPause = setTimeout(guarded(tell), TYPING_PAUSE_MS);
			}
		} else onCode(field);
		keep();
	};
	fields.addEventListener('input', guarded(onTouch));
	fields.addEventListener('change', guarded(onTouch));
}

const said = new Map<string, string>();

/** At each field what is wrong with it, where that has changed. */
export function sayMessages({ form, strings }: RunningForm['data'], { state }: View) {
	const messages = problemMessages(form, strings, state.problems);
	const [typo] = typosInCode(state.code);
	const say = (field: string, control: string, other?: string) => {
		const text = messages.get(field)?.text ?? other;
		const message = text === undefined ? '' : `${strings.errors.mark} ${text}`;
		if (message === (said.get(control) ?? '')) return;
		said.set(control, message);
		showMessage(control, message);
	};
	say('code', CODE_ID, typo && problemText([], strings, typo));
	for (const { id } of questionsOf(form)) say(ANSWER_PREFIX + id, id);
}
