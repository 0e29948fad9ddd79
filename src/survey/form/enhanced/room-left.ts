import { fillIn } from '../../../strings/fill-in.ts';
import type { FormStrings } from '../../../strings/survey-strings.ts';
import { textLength } from '../../rules/text-length.ts';

/** In words, as the server counts; nothing while there is plenty. */
export function roomLeft(text: string, limit: number, words: FormStrings['room']): string {
	const left = limit - textLength(text.trim());
	if (left > limit / 5) return '';
	return fillIn(left < 0 ? words.over : words.left, { count: Math.abs(left) });
}
