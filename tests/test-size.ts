const isFull = process.env['TEST_SIZE'] === 'full';

/** How much a test tries: as much as `npm test` has time for, or as `npm run test:full` has. */
export const testSize = <Size>(usual: Size, full: Size): Size => (isFull ? full : usual);
