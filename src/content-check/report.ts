import type { PlacedFinding } from './finding.ts';

const KINDS = { error: 'Fel', advice: 'Råd' } as const;

/** All findings as one Swedish message: the files in order, each place as `file:line:column`. */
export function report(findings: PlacedFinding[]): string {
	const errors = errorsOf(findings).length;
	const advice = findings.length - errors;
	return [...findings.map(entry), summary(errors, advice)].join('\n\n');
}

/** What stops the site. */
export const errorsOf = (findings: PlacedFinding[]): PlacedFinding[] =>
	findings.filter(({ level }) => level === 'error');

const entry = ({ file, line, column, level, field, message }: PlacedFinding) =>
	`${file}:${line}:${column}\n  ${KINDS[level]} – ${field}: ${message}`;

function summary(errors: number, advice: number): string {
	if (errors + advice === 0) return 'Allt stämmer.';
	const places = errors === 1 ? 'Ett ställe' : `${errors} ställen`;
	return [
		errors === 0
			? 'Inga fel: webbplatsen kan byggas.'
			: `${places} i innehållet behöver rättas innan webbplatsen kan byggas.`,
		...(advice === 0
			? []
			: [
					advice === 1 ? 'Ett råd. Det stoppar ingenting.' : `${advice} råd. De stoppar ingenting.`,
				]),
	].join(' ');
}
