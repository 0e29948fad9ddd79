const isFull = process.env['TEST_SIZE'] === 'full';

/** How much a test tries: as much as `npm test` has time for, or as `npm run test:full` has. */
export const testSize = (usual: number, full: number) => (isFull ? full : usual);
