import highs, { type Highs } from 'highs';

/** So much of one variable. */
export type Term = [coefficient: number, variable: string];

interface Row {
	low: number;
	terms: Term[];
	high: number;
}

type Bounds = Map<string, { low: number; high: number }>;

/** More than any count that is attacked. */
const MOST = 1000;

/** A system of linear (in)equalities over whole numbers from 0. */
export class IntegerProgram {
	#rows: Row[] = [];
	#switches = 0;

	/** `low` ≤ the sum of `terms` ≤ `high` */
	between(low: number, terms: Term[], high: number): void {
		if (terms.length > 0) this.#rows.push({ low, terms, high });
	}

	/** At least one of the conditions holds: `terms` ≤ `most`. */
	atLeastOne(choices: { terms: Term[]; most: number }[], large: number): void {
		const switches = choices.map(({ terms, most }): Term => {
			this.#switches += 1;
			const name = `switch${String(this.#switches)}`;
			this.between(0, [[1, name]], 1);
			this.between(-large, [...terms, [large, name]], most + large);
			return [1, name];
		});
		this.between(1, switches, choices.length);
	}

	/** Whether it holds for these values, but for the conditions on what they do not name. */
	admits(values: ReadonlyMap<string, number>): boolean {
		return this.#rows.every(({ low, terms, high }) => {
			const sum = terms.reduce((total, [of, name]) => total + of * (values.get(name) ?? NaN), 0);
			return Number.isNaN(sum) || (low <= sum && sum <= high);
		});
	}

	/** Whole numbers that the system allows, with the least or the largest sum of `terms`. */
	extreme(direction: 'Minimize' | 'Maximize', terms: Term[]): ReadonlyMap<string, number> {
		const bounds = this.#bounds();
		const text = [direction, textOf(terms), this.#conditions(terms, bounds)].join('\n');
		// Its presolve calls some of these systems infeasible that have a solution (1.15.3).
		const solution = solver.solve(text, { output_flag: false, presolve: 'off' });
		if (solution.Status !== 'Optimal') throw new Error(solution.Status);
		const found = new Map([...bounds].map(([name, { low }]) => [name, low]));
		for (const [name, column] of Object.entries<{ Primal: number }>(solution.Columns))
			found.set(name, Math.round(column.Primal));
		return found;
	}

	/** All but the objective, where what is known is put in place of its variable. */
	#conditions(objective: Term[], bounds: Bounds): string {
		const isOpen = ([, name]: Term) => bounds.get(name)?.low !== bounds.get(name)?.high;
		const rows = this.#rows.flatMap(({ low, terms, high }) => {
			const open = terms.filter(isOpen);
			if (terms.length < 2 || open.length === 0) return [];
			const known = terms
				.filter((term) => !isOpen(term))
				.reduce((sum, [of, name]) => sum + of * (bounds.get(name)?.low ?? 0), 0);
			const sum = textOf(open);
			return [`${sum} >= ${String(low - known)}`, `${sum} <= ${String(high - known)}`];
		});
		const open = [...bounds.keys()].filter((name) => isOpen([1, name]));
		const names = [...new Set([...open, ...objective.map(([, name]) => name)])];
		return [
			'Subject To',
			...rows,
			'Bounds',
			...names.map((name) => {
				const { low, high } = bounds.get(name) ?? { low: 0, high: MOST };
				return `${String(low)} <= ${name} <= ${String(high)}`;
			}),
			'General',
			...names,
			'End',
		].join('\n');
	}

	/** What the conditions on one variable alone say of it. */
	#bounds(): Bounds {
		const bounds: Bounds = new Map();
		for (const { low, terms, high } of this.#rows)
			for (const [of, name] of terms) {
				const so = bounds.get(name) ?? { low: 0, high: MOST };
				const own = terms.length === 1 && of === 1 ? { low, high } : so;
				bounds.set(name, { low: Math.max(so.low, own.low), high: Math.min(so.high, own.high) });
			}
		return bounds;
	}
}

function textOf(terms: Term[]): string {
	const merged = new Map<string, number>();
	for (const [coefficient, name] of terms) merged.set(name, (merged.get(name) ?? 0) + coefficient);
	return [...merged]
		.map(([name, of]) => `${of < 0 ? '-' : '+'} ${String(Math.abs(of))} ${name}`)
		.join(' ');
}

const solver: Highs = await highs();
