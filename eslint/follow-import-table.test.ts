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
	['src/survey/rules/a.ts', "import { z } from 'zod'"],
	['src/survey/rules/a.ts', "import { b } from './b.ts'"],
	['src/survey/rules/load.ts', "import { readFileSync } from 'node:fs'"],
	['src/results/disclosure/a.ts', "import type { Answers } from '../../survey/rules/answers.ts'"],
	['src/results/disclosure/a.ts', "import { type Answers } from '../../survey/rules/answers.ts'"],
	['src/results/disclosure/a.ts', "import { wilson } from '../figures/interval.ts'"],
	['src/survey/form/A.tsx', "import { useState } from 'preact/hooks'"],
	['src/survey/form/A.tsx', "import { checkCode } from '../rules/code.ts'"],
	['src/survey/receive/a.ts', "import type { Store } from '../../database/store.ts'"],
	['src/pages/a.ts', "import { render } from 'astro:content'"],
	['functions/survey/a.ts', "import { openStore } from '../../src/database/postgres-store.ts'"],
])('%s may say %s', (file, code) => {
	expect(complaints(file, code)).toEqual([]);
});

test.each([
	['src/survey/rules/a.ts', "import { readFileSync } from 'node:fs'"],
	['src/survey/rules/a.ts', "import { z } from 'zod-but-another'"],
	['src/survey/rules/a.ts', "import { text } from '../../strings/sv/survey.ts'"],
	['src/survey/rules/a.ts', "import { steps } from '../form/steps.ts'"],
	['src/survey/form/a.ts', "import { handle } from '../receive/handle.ts'"],
	['src/survey/receive/a.ts', "import { openStore } from '../../database/postgres-store.ts'"],
	['src/results/disclosure/a.ts', "import { checkAnswers } from '../../survey/rules/answers.ts'"],
	[
		'src/results/disclosure/a.ts',
		"import { type Answers, checkAnswers } from '../../survey/rules/answers.ts'",
	],
	['src/results/figures/a.ts', "import { publish } from '../disclosure/publication.ts'"],
	['src/components/A.ts', "import { checkCode } from '../survey/rules/code.ts'"],
	['src/components/A.ts', "import { getCollection } from 'astro:content'"],
	['src/pages/a.ts', "import { openStore } from '../database/postgres-store.ts'"],
	['src/pages/a.ts', "export { openStore } from '../database/postgres-store.ts'"],
	['src/pages/a.ts', "export * from '../database/postgres-store.ts'"],
	['src/pages/a.ts', "const store = await import('../database/postgres-store.ts')"],
	['src/lib/a.ts', "import { issueCodes } from '../cli/survey/codes/codes-command.ts'"],
	['src/lib/a.ts', "import survey from '../../functions/survey/survey.ts'"],
	['src/cli/a.ts', "import { Client } from 'pg'"],
	['src/cli/start/a.ts', "import { Client } from 'pg'"],
	['src/integrations/a.ts', "import { run } from '../cli/check/kontrollera.ts'"],
	['src/admin/build/a.ts', "import { run } from '../../cli/check/kontrollera.ts'"],
	['src/new-folder/a.ts', "import { z } from 'zod'"],
])('%s may not say %s', (file, code) => {
	expect(complaints(file, code)).toHaveLength(1);
});
