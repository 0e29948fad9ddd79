/** What a figure can be compared with, or why with nothing. */
export type Comparison =
	| {
			kind: 'compared';
			/** The share in percent, the earlier one, and the years that is of. */
			now: number;
			before: number;
			since: string[];
			/**
			 * Whether the change is more than chance. Only the headline is tested, and only against
			 * the survey before: where that has no figure to show it is `untested`.
			 */
			established?: 'increase' | 'decrease' | 'none' | 'untested' | undefined;
	  }
	/** It was never asked before, here. */
	| { kind: 'first' }
	/** It was asked in other words in the survey of the year `last`, or not shown. */
	| { kind: 'reworded'; last: string }
	| { kind: 'not-shown'; last: string };

/** Whether the figure is better than before: only what is established is an answer. */
export function gotBetter(comparison: Comparison | undefined): 'yes' | 'no' | 'unsure' {
	if (comparison?.kind !== 'compared') return 'unsure';
	switch (comparison.established) {
		case 'increase':
			return 'yes';
		case 'decrease':
			return 'no';
		default:
			return 'unsure';
	}
}
