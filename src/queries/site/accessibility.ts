import { getEntry } from 'astro:content';
import type { Accessibility } from '../../schemas/accessibility.ts';

/**
 * The facts of the accessibility statement.
 * @throws {Error} when the file is missing
 */
export async function findAccessibility(): Promise<Accessibility> {
	const entry = await getEntry('accessibility', 'accessibility');
	if (entry === undefined) throw new Error('content/accessibility.yaml is missing');
	return entry.data;
}
