import { join } from 'node:path';
import mdx from '@astrojs/mdx';
import { defineConfig, fontProviders } from 'astro/config';
import { bundledFunctions } from './src/integrations/bundled-functions.ts';
import { checkedContent } from './src/integrations/checked-content.ts';
import { editors } from './src/integrations/editors.ts';
import { notFound } from './src/integrations/not-found.ts';
import { oldBrowsers } from './src/integrations/old-browsers.ts';
import { packedSite } from './src/integrations/packed-site.ts';
import { searchIndex } from './src/integrations/search-index.ts';
import { shownPictures } from './src/integrations/shown-pictures.ts';
import { sitemap } from './src/integrations/sitemap.ts';
import { spacedText } from './src/integrations/spaced-text.ts';
import { usedHashes } from './src/integrations/used-hashes.ts';
import { pagePolicy } from './src/lib/security-headers.ts';
import { siteContent } from './src/lib/site-content.ts';

/** Astro's own mark in every text, which it has read by then: ten lines a file that help nobody. */
const passOver = (level, log, print) => {
	if (log.code !== 'MODULE_LEVEL_DIRECTIVE') print(level, log);
};

export default defineConfig({
	site: process.env.URL ?? 'https://trygghet.example',
	outDir: siteContent.dist,
	cacheDir: siteContent.cache,
	trailingSlash: 'always',
	integrations: [
		checkedContent(import.meta.dirname),
		mdx(),
		oldBrowsers,
		usedHashes,
		spacedText,
		searchIndex,
		sitemap,
		shownPictures,
		notFound,
		editors(import.meta.dirname),
		bundledFunctions(import.meta.dirname),
		packedSite,
	],
	build: { inlineStylesheets: 'always' },
	// The survey's script stands in its page: one request less, half a second on a slow network.
	vite: {
		resolve: {
			alias: {
				'site-content': join(import.meta.dirname, siteContent.folder),
				'preact/jsx-runtime': join(import.meta.dirname, 'src/survey/form/jsx-runtime.ts'),
			},
		},
		// Pagefind is made with its index, when the pages are there.
		build: {
			assetsInlineLimit: 60_000,
			rolldownOptions: { external: [/^\/pagefind\//], onLog: passOver },
		},
	},
	markdown: { syntaxHighlight: false },
	devToolbar: { enabled: false },
	security: {
		csp: { directives: [...pagePolicy] },
	},
	fonts: [
		{
			provider: fontProviders.local(),
			name: 'Atkinson Hyperlegible Next',
			cssVariable: '--font-text',
			fallbacks: ['system-ui', 'sans-serif'],
			options: {
				variants: [
					{
						src: [
							'@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2',
						],
						weight: '200 800',
						style: 'normal',
						// Who has a slow network reads in the system's own face: nothing moves when this one comes.
						display: 'optional',
					},
				],
			},
		},
	],
});
