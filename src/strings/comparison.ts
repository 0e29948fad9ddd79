/** What a sentence on change is about: the earlier figure, or why there is none. */
export type Comparison =
	| {
			kind: 'compared';
			before: number;
			since: string[];
			established?: 'increase' | 'decrease' | 'none' | 'untested' | undefined;
	  }
	| { kind: 'first' }
	| { kind: 'reworded'; last: string }
	| { kind: 'not-shown'; last: string };
