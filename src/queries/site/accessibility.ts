import { getEntry } from 'astro:content';
import type { Accessibility } from '../../schemas/accessibility.ts';
import { required } from './required.ts';

/** The facts of the accessibility statement. */
export const findAccessibility = async (): Promise<Accessibility> =>
	required(await getEntry('accessibility', 'accessibility'), 'accessibility.yaml').data;
