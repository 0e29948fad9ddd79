import { getEntry } from 'astro:content';
import type { Themes } from '../../schemas/themes.ts';

/** What a survey's free texts are about, the most frequent first; none where nobody has written it. */
export async function listThemes(survey: string): Promise<Themes['themes']> {
	const entry = await getEntry('themes', survey);
	return [...(entry?.data.themes ?? [])].sort((a, b) => b.count - a.count);
}
