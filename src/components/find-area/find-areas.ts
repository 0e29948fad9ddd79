export interface NamedDistrict {
	name: string;
	nicknames: string[];
	streets: string[];
}

/** An area that fits what is typed, and what fits where it is not the name. */
export interface Match<Found extends NamedDistrict> {
	area: Found;
	because?: { kind: 'nickname' | 'street'; word: string };
	/** The name itself, whole. */
	isExact: boolean;
}

/** Forgives capitals, dots over letters and signs between words; doubled letters where nothing fits. */
export function findAreas<Found extends NamedDistrict>(
	areas: Found[],
	typed: string,
): Match<Found>[] {
	const matches = matching(areas, typed, plain);
	return matches.length > 0 ? matches : matching(areas, typed, squeezed);
}

type Simplify = (text: string) => string;

const plain: Simplify = (text) =>
	text
		.normalize('NFD')
		.toLowerCase()
		.replace(/\p{M}/gu, '')
		.replace(/[^\p{L}\d]+/gu, ' ')
		.trim();

const squeezed: Simplify = (text) => plain(text).replace(/(.)\1+/g, '$1');

function matching<Found extends NamedDistrict>(areas: Found[], typed: string, simplify: Simplify) {
	const wanted = simplify(typed);
	const fits = (word: string) => simplify(word).includes(wanted);
	return areas.flatMap((area): Match<Found>[] => {
		const isExact = simplify(area.name) === wanted;
		if (fits(area.name)) return [{ area, isExact }];
		const nickname = area.nicknames.find(fits);
		if (nickname !== undefined)
			return [{ area, because: { kind: 'nickname', word: nickname }, isExact }];
		const street = area.streets.find(fits);
		return street === undefined
			? []
			: [{ area, because: { kind: 'street', word: street }, isExact }];
	});
}
