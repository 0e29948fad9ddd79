// Loaded into the platform's emulator before its own code. Nothing there takes up the error of an
// upload that breaks off (netlify-cli 27.10, `onRequest` in utils/proxy.js), so the whole emulator
// would end with it. Any other error ends it as before.
process.on('unhandledRejection', (error) => {
	if (!isBrokenUpload(error)) throw error;
});

/** What Node gives the reader of a request whose connection has closed before its end. */
const isBrokenUpload = (error: unknown) =>
	error instanceof Error &&
	error.message === 'aborted' &&
	'code' in error &&
	error.code === 'ECONNRESET';
