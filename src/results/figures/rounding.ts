/** Smaller than any difference between two shares, and larger than what floating point is off by. */
const HAIR = 1e-9;

/** A share in whole percent, half up: 23 of 40 is 58. */
export const wholePercent = (share: number): number => Math.floor(100 * share + 0.5 + HAIR);

export const toNearest5 = (answers: number): number => 5 * Math.round(answers / 5);
