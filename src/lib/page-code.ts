import { encode } from 'uqr';

/** White around the code, in squares: readers of codes ask for four. */
const QUIET = 4;

/** A QR code as a drawing: a path of strokes that are one unit high, row by row, and its view box. */
export function pageCode(address: string): { path: string; viewBox: string } {
	const { data, size } = encode(address, { ecc: 'M', border: 0 });
	const path = data.map((row, y) => {
		const runs = row.map(Number).join('').match(/0+|1+/g) ?? [];
		const strokes = runs.map((run) =>
			run.startsWith('1') ? `h${String(run.length)}` : `m${String(run.length)} 0`,
		);
		return `M0 ${String(y)}${strokes.join('')}`;
	});
	const side = String(size + 2 * QUIET);
	return {
		path: path.join(''),
		viewBox: `-${String(QUIET)} -${String(QUIET + 0.5)} ${side} ${side}`,
	};
}
