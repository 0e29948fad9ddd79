import { misfit, NEAR } from './misfit.ts';

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

/** What fits best comes first; what fits but for a typo, only where nothing else does. */
export function findAreas<Found extends NamedDistrict>(
	areas: Found[],
	typed: string,
): Match<Found>[] {
	const found = areas
		.map((area) => ({ ...bestOf(area, typed), area }))
		.sort((a, b) => a.worst - b.worst);
	const most = Math.max(NEAR, found[0]?.worst ?? 0);
	return found
		.filter(({ worst }) => worst <= most && worst < Infinity)
		.map(({ area, because, worst }) => ({
			area,
			...(because && { because }),
			isExact: worst === 0 && because === undefined,
		}));
}

/** Of an area's names the one that fits best: of those that fit as well, its own. */
function bestOf({ name, nicknames, streets }: NamedDistrict, typed: string) {
	const of = (kind: 'nickname' | 'street') => (word: string) => ({
		worst: misfit(word, typed),
		because: { kind, word },
	});
	return [
		{ worst: misfit(name, typed), because: undefined },
		...nicknames.map(of('nickname')),
		...streets.map(of('street')),
	].reduce((best, other) => (other.worst < best.worst ? other : best));
}
