import type { AstroIntegration } from 'astro';

/** The oldest browsers, of 2020, that styles and scripts are written for. */
export const OLDEST_BROWSERS = { chrome: 80, edge: 80, firefox: 78, safari: 13.1 };

/**
 * What stands in a page is made for old phones: without this, media queries are written as ranges,
 * which Safari before 16.4 skips. Even older browsers take a script for broken and leave it.
 */
export const oldBrowsers: AstroIntegration = {
	name: 'old-browsers',
	hooks: {
		'astro:config:setup': ({ updateConfig }) => {
			const names = Object.entries(OLDEST_BROWSERS).map(
				([name, version]) => name + String(version),
			);
			updateConfig({ vite: { build: { cssTarget: names }, plugins: [scriptsOf2020] } });
		},
	},
};

const scriptsOf2020 = {
	name: 'scripts-of-2020',
	// Astro has set a target of its own; what is returned here would be added to it.
	configEnvironment(name: string, { build }: { build?: { target?: unknown } }) {
		if (name === 'client' && build) build.target = 'es2020';
	},
};
