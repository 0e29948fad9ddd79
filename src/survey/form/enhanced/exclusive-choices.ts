import type { FormQuestion } from '../../rules/localize.ts';

/**
 * Unticks what cannot stand beside the choice that has been ticked: all others beside an exclusive
 * one, an exclusive one beside all others. The labels of those that were.
 */
export function untickOthers(question: FormQuestion, ticked: HTMLInputElement): string[] {
	if (question.type !== 'multiple' || !ticked.checked) return [];
	const isExclusive = (id: string) =>
		question.options.find((option) => option.id === id)?.exclusive === true;
	const unticked = [
		...document.querySelectorAll<HTMLInputElement>(`[name="${ticked.name}"]:checked`),
	].filter((other) => other !== ticked && (isExclusive(ticked.value) || isExclusive(other.value)));
	for (const other of unticked) other.checked = false;
	const ids = unticked.map(({ value }) => value);
	return question.options.filter(({ id }) => ids.includes(id)).map(({ label }) => label);
}
