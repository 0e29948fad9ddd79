const OF_VITE = ['BASE_URL', 'DEV', 'MODE', 'PROD', 'SSR'];
const OF_VITEST = ['NODE_ENV', 'TEST', 'VITEST'];

/**
 * The environment without what Vitest puts into it, for a program that builds or serves the site:
 * Astro would take its `DEV=1` for `import.meta.env.DEV` and build another site than goes live, and
 * it serves no pages to a process that takes itself for Vitest.
 */
export const outerEnvironment = (): NodeJS.ProcessEnv =>
	Object.fromEntries(
		Object.entries(process.env).filter(
			([name]) => ![...OF_VITE, ...OF_VITEST].includes(name) && !name.startsWith('VITEST_'),
		),
	);
