import { attributeIn, isElement } from '../body/safe-body.ts';
import type { Entry } from '../content.ts';
import type { Finding } from '../finding.ts';
import { inText } from './written.ts';

const FILE_NAME =
	/\.(?:jpe?g|png|webp|avif|gif|heic|tiff?|bmp)$|^(?:img|dsc|dscn|pxl|image|bild|foto)[-_ ]?\d+(?:[-_]\d+)*$|^whatsapp image/i;
const SAYS_NOTHING =
	/^(?:en |ett )?(?:bild|foto|fotografi|image|photo|illustration|logga|logotyp)\.?$/i;
const NO_STEPS =
	'Steps ska innehålla en numrerad lista. Börja varje steg på en ny rad med 1. och ett mellanslag, med en tom rad före det första.';

/** Pictures described by their file's name, and steps that are none. */
export const poorComponents = ({ file, body }: Entry): Finding[] =>
	body.nodes.flatMap((node): Finding[] => {
		const alt = attributeIn(node, 'Picture', 'alt');
		if (alt !== undefined) {
			const found = { file, field: 'Picture alt', at: alt.at };
			const src = attributeIn(node, 'Picture', 'src')?.value.replace(/\.[a-z]+$/, '');
			const words = alt.value.trim();
			if (FILE_NAME.test(words) || words.toLowerCase() === src)
				return [
					{
						...found,
						message: `"${alt.value}" är ett filnamn. Skriv vad bilden visar, för den som inte ser den.`,
					},
				];
			return SAYS_NOTHING.test(words) || !/[\p{L}\p{N}]/u.test(words)
				? [
						{
							...found,
							message: `"${alt.value}" säger inte vad bilden visar. Skriv det i en mening.`,
							isAdvice: true,
						},
					]
				: [];
		}
		if (!isElement(node) || node.name !== 'Steps' || node.children.length === 0) return [];
		const isNumbered = node.children.some((child) => child.type === 'list' && child.ordered);
		return isNumbered ? [] : [inText(file, body, node.position?.start.offset ?? 0, NO_STEPS)];
	});
