import tokens from '../../styles/tokens.css?raw';

/** What the sky is painted with at night, from above: each colour, and how far down it stands. */
export function nightSky(): { colour: string; at: string }[] {
	const gradient = /--sky: linear-gradient\(([^)]*)\);(?![^]*--sky)/.exec(tokens)?.[1] ?? '';
	return [...gradient.matchAll(/(#[0-9a-f]+)(?: (\d+%))?/g)].map(([, colour = '', at = '0%']) => ({
		colour,
		at,
	}));
}

/**
 * The colour that the pages have by day under this name.
 * @throws {Error} when no plain colour has that name
 */
export function token(name: string): string {
	const colour = new RegExp(`--${name}: (#[0-9a-f]+);`).exec(tokens)?.[1];
	if (colour === undefined) throw new Error(`src/styles/tokens.css has no colour --${name}`);
	return colour;
}
