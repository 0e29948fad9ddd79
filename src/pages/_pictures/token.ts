import tokens from '../../styles/tokens.css?raw';

/**
 * The colour that the pages have by day under this name.
 * @throws {Error} when no plain colour has that name
 */
export function token(name: string): string {
	const colour = new RegExp(`--${name}: (#[0-9a-f]+);`).exec(tokens)?.[1];
	if (colour === undefined) throw new Error(`src/styles/tokens.css has no colour --${name}`);
	return colour;
}
