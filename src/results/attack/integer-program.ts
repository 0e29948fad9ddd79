import highs, { type Highs } from 'highs';

/** So much of one variable. */
export type Term = [coefficient: number, variable: string];

/** More than any count that is attacked. */
const MOST = 1000;

/** A system of linear (in)equalities over whole numbers from 0. */
export class IntegerProgram {
	#rows: string[] = [];
	#variables = new Set<string>();

	/** `low` ≤ the sum of `terms` ≤ `high` */
	between(low: number, terms: Term[], high: number): void {
		if (terms.length === 0) return;
		const sum = this.#sum(terms);
		this.#rows.push(`${sum} >= ${String(low)}`, `${sum} <= ${String(high)}`);
	}

	/** Either the first or the second variable condition holds: `terms` ≤ `most`. */
	atMostOne(choices: { terms: Term[]; most: number }[], large: number): void {
		const switches = choices.map((_, index): Term => {
			return [1, `switch${String(this.#rows.length)}_${String(index)}`];
		});
		choices.forEach(({ terms, most }, index) => {
			const name = switches[index]?.[1] ?? '';
			this.between(-large, [...terms, [large, name]], most + large);
		});
		for (const term of switches) this.between(0, [term], 1);
		this.between(1, switches, choices.length);
	}

	/** The least or the largest sum that the system allows. */
	bound(direction: 'Minimize' | 'Maximize', terms: Term[]): number {
		const objective = this.#sum(terms);
		const text = [
			direction,
			objective,
			'Subject To',
			...this.#rows,
			'Bounds',
			...[...this.#variables].map((of) => `${of} <= ${String(MOST)}`),
			'General',
			[...this.#variables].join('\n'),
			'End',
		].join('\n');
		const solution = solver.solve(text, { output_flag: false });
		if (solution.Status !== 'Optimal') throw new Error(solution.Status);
		return Math.round(solution.ObjectiveValue);
	}

	#sum(terms: Term[]): string {
		const merged = new Map<string, number>();
		for (const [coefficient, variable] of terms) {
			this.#variables.add(variable);
			merged.set(variable, (merged.get(variable) ?? 0) + coefficient);
		}
		return [...merged]
			.map(([variable, of]) => `${of < 0 ? '-' : '+'} ${String(Math.abs(of))} ${variable}`)
			.join(' ');
	}
}

const solver: Highs = await highs();
