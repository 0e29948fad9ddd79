import js from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import astro from 'eslint-plugin-astro';
import jsxA11y from 'eslint-plugin-jsx-a11y-x';
import tseslint from 'typescript-eslint';
import { followImportTable } from './eslint/follow-import-table.ts';

/** `npm test` leaves the rules that need types to `npm run check`, CI's job `lint` and the full tests. */
const withTypes = process.env['LINT'] !== 'quick';

export default defineConfig(
	globalIgnores(['dist/', '.site/', '.astro/', '.netlify/', '.cache/', '.functions/', '.packed/']),
	{ linterOptions: { reportUnusedDisableDirectives: withTypes ? 'error' : 'off' } },
	js.configs.recommended,
	tseslint.configs.strictTypeChecked,
	astro.configs.recommended,
	astro.configs['jsx-a11y-strict'],
	{
		languageOptions: {
			parserOptions: { projectService: withTypes, extraFileExtensions: ['.astro'] },
		},
		rules: {
			'@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
			'@typescript-eslint/switch-exhaustiveness-check': [
				'error',
				{ considerDefaultExhaustiveForUnions: true },
			],
			'@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
			// What is spread is a code, whose symbols are single code points.
			'@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
			// `astro check` knows what is defined where, in scripts and templates too.
			'no-undef': 'off',
		},
	},
	{ files: ['**/*.tsx'], ...jsxA11y.configs.strict },
	{
		files: ['src/**/*.{ts,tsx,astro}', 'functions/**/*.{ts,tsx}'],
		// Tests and what only they use may reach for anything that shows the rule they test.
		ignores: ['**/*.test.{ts,tsx}', '**/*-{fixture,builder}.ts'],
		plugins: { trygghet: { rules: { 'follow-import-table': followImportTable } } },
		rules: { 'trygghet/follow-import-table': 'error' },
	},
	{
		// What a page shows of content is decided in src/queries: drafts, days, languages.
		files: ['src/**/*.{ts,tsx,astro}'],
		ignores: ['src/queries/**'],
		rules: {
			'no-restricted-imports': [
				'error',
				{ name: 'astro:content', importNames: ['getCollection', 'getEntry', 'getEntries'] },
			],
		},
	},
	{
		// `astro check` looks at the types of templates; the linter cannot see them.
		files: withTypes ? ['**/*.mjs', '**/*.astro', '**/*.astro/*'] : ['**/*'],
		...tseslint.configs.disableTypeChecked,
	},
);
