/** Known to everybody, so good for local databases only. */
export const DEVELOPMENT_SECRET = 'development-secret-for-local-databases-only';
