import mdx from '@astrojs/mdx';
import { defineConfig, fontProviders } from 'astro/config';
import { readContentFiles } from './src/cli/read-content.ts';
import { checkContent } from './src/content-check/check-content.ts';
import { missingWords } from './src/content-check/missing-words.ts';
import { report } from './src/content-check/report.ts';
import { usedHashes } from './src/integrations/used-hashes.ts';
import { frameStrings } from './src/strings/frame/translations.ts';
import { storedDataStrings } from './src/strings/stored-data/translations.ts';
import { surveyStrings } from './src/strings/survey/translations.ts';

/** Runs before Astro reads the content itself, so that editors see all problems, in Swedish. */
const checkedContent = {
	name: 'checked-content',
	hooks: {
		async 'astro:config:setup'({ command }) {
			if (command !== 'build' && command !== 'dev') return;
			const production = process.env.CONTEXT === 'production';
			const findings = [
				...(await checkContent(readContentFiles(import.meta.dirname), { production })),
				...missingWords('survey', surveyStrings),
				...missingWords('frame', frameStrings),
				...missingWords('stored-data', storedDataStrings),
			];
			// A stack trace says nothing to whoever wrote the content; Astro prints none if it is empty.
			if (findings.length > 0) throw Object.assign(new Error(report(findings)), { stack: '' });
		},
	},
};

export default defineConfig({
	site: process.env.URL ?? 'https://trygghet.example',
	trailingSlash: 'always',
	integrations: [checkedContent, mdx(), usedHashes],
	build: { inlineStylesheets: 'always' },
	// The survey's script stands in its page: one request less, half a second on a slow network.
	vite: { build: { assetsInlineLimit: 60_000 } },
	markdown: { syntaxHighlight: false },
	devToolbar: { enabled: false },
	security: {
		csp: {
			directives: [
				"default-src 'self'",
				"img-src 'self' data:",
				"form-action 'self'",
				"base-uri 'none'",
				"object-src 'none'",
			],
		},
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
					},
				],
			},
		},
	],
});
