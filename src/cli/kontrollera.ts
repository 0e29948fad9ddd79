import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { report } from '../content-check/report.ts';
import { checkProject, optionsOf } from './check-project.ts';

const HELP = `\
Kontrollerar allt innehåll och säger vad som är fel, var, och hur du rättar det.

  npm run kontrollera
  npm run kontrollera -- --json     samma sak för program

Ett fel stoppar webbplatsen. Ett råd stoppar ingenting.`;

/** Judges the content below the folder that it is run in. Exit code 1 only where there are errors. */
async function kontrollera(): Promise<number> {
	const given = readOptions();
	if (typeof given === 'string') {
		console.error(given);
		return 1;
	}
	if (given.help) {
		console.log(HELP);
		return 0;
	}
	if (!existsSync(join(process.cwd(), 'content'))) {
		console.error('Här finns ingen mapp som heter content. Gå till projektets mapp först.');
		return 1;
	}
	const findings = await checkProject(process.cwd(), optionsOf(process.env));
	console.log(given.json ? JSON.stringify(findings, null, '\t') : report(findings));
	return findings.some(({ level }) => level === 'error') ? 1 : 0;
}

function readOptions(): { json: boolean; help: boolean } | string {
	try {
		const { values } = parseArgs({
			options: { json: { type: 'boolean' }, help: { type: 'boolean' } },
		});
		return { json: values.json ?? false, help: values.help ?? false };
	} catch {
		return `${process.argv.slice(2).join(' ')} går inte att förstå.\n\n${HELP}`;
	}
}

process.exitCode = await kontrollera();
