/** Where the block stands on every page, for links to it. */
export const WHOM_TO_CALL_ID = 'ringa';
