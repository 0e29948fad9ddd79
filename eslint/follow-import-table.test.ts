import { Linter } from 'eslint';
import tseslint from 'typescript-eslint';
import { expect, test } from 'vitest';
import { followImportTable } from './follow-import-table.ts';

function complaints(file: string, code: string): string[] {
	const config: Linter.Config = {
		files: ['**/*.ts', '**/*.tsx'],
		languageOptions: { parser: tseslint.parser },
		plugins: { trygghet: { rules: { 'follow-import-table': followImportTable } } },
		rules: { 'trygghet/follow-import-table': 'error' },
	};
	return new Linter().verify(code, [config], { filename: file }).map(({ message }) => message);
}

test.each([
	['src/survey/a.ts', "import { z } from 'zod'"],
	['src/survey/a.ts', "import { b } from './b.ts'"],
	['src/survey/rules/load.ts', "import { readFileSync } from 'node:fs'"],
	['src/results/a.ts', "import type { Answers } from '../survey/answers.ts'"],
	['src/results/a.ts', "import { type Answers } from '../survey/answers.ts'"],
	['src/components/survey/A.tsx', "import { useState } from 'preact/hooks'"],
	['src/components/survey/A.tsx', "import { checkCode } from '../../survey/code.ts'"],
	['src/pages/a.ts', "import { getCollection } from 'astro:content'"],
	['functions/survey/a.ts', "import { openStore } from '../../src/database/postgres-store.ts'"],
])('%s may say %s', (file, code) => {
	expect(complaints(file, code)).toEqual([]);
});

test.each([
	['src/survey/a.ts', "import { readFileSync } from 'node:fs'"],
	['src/survey/a.ts', "import { z } from 'zod-but-another'"],
	['src/survey/a.ts', "import { text } from '../strings/survey/sv.ts'"],
	['src/results/a.ts', "import { checkAnswers } from '../survey/answers.ts'"],
	['src/results/a.ts', "import { type Answers, checkAnswers } from '../survey/answers.ts'"],
	['src/components/A.ts', "import { checkCode } from '../survey/code.ts'"],
	['src/components/A.ts', "import { getCollection } from 'astro:content'"],
	['src/pages/a.ts', "import { openStore } from '../database/postgres-store.ts'"],
	['src/pages/a.ts', "export { openStore } from '../database/postgres-store.ts'"],
	['src/pages/a.ts', "export * from '../database/postgres-store.ts'"],
	['src/pages/a.ts', "const store = await import('../database/postgres-store.ts')"],
	['src/lib/a.ts', "import { issueCodes } from '../cli/codes.ts'"],
	['src/lib/a.ts', "import { handle } from '../../functions/survey/handle.ts'"],
	['src/new-folder/a.ts', "import { z } from 'zod'"],
])('%s may not say %s', (file, code) => {
	expect(complaints(file, code)).toHaveLength(1);
});
