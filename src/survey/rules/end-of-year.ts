/**
 * The year of a survey ends in this order: close, tally, comments (exported, or said not to be
 * wanted), publish, purge. A purge destroys what the steps before it need.
 */
export type YearStep = 'close' | 'comments' | 'publish' | 'purge';

export interface YearState {
	closed: boolean;
	hasBallots: boolean;
	commentsDone: boolean;
	published: boolean;
}

/** The step that has to be done first; `wait`: the survey has not closed. */
export type Obstacle = 'wait' | 'tally' | 'comments' | 'publish';

/** What stands in the way of `step`, if anything does. Tally itself may run at any time. */
export function obstacle(step: YearStep, state: YearState): Obstacle | undefined {
	if (!state.closed) return 'wait';
	if (step === 'close') return undefined;
	if (state.hasBallots) return 'tally';
	if (step === 'comments') return undefined;
	if (!state.commentsDone) return 'comments';
	if (step === 'publish') return undefined;
	return state.published ? undefined : 'publish';
}
