import type { PlacedFinding } from './finding.ts';

const KINDS = { error: 'Fel', advice: 'Råd' } as const;

/**
 * All findings as one Swedish message: the files in order, each place as `file:line:column`; last,
 * under a heading of its own, what is left before the site can go live.
 */
export function report(findings: PlacedFinding[]): string {
	const left = findings.filter(({ knownBy }) => knownBy !== undefined);
	const others = findings.filter(({ knownBy }) => knownBy === undefined);
	return [
		...others.map(entry),
		summary(findings, others),
		...(left.length === 0 ? [] : leftBeforeLaunch(left)),
	].join('\n\n');
}

/** What stops the site. */
export const errorsOf = (findings: PlacedFinding[]): PlacedFinding[] =>
	findings.filter(({ level }) => level === 'error');

const place = ({ file, line, column }: PlacedFinding) => `${file}:${line}:${column}`;

const entry = (finding: PlacedFinding) =>
	`${place(finding)}\n  ${KINDS[finding.level]} – ${finding.field}: ${finding.message}`;

function summary(all: PlacedFinding[], others: PlacedFinding[]): string {
	if (all.length === 0) return 'Allt stämmer.';
	const errors = errorsOf(all).length;
	const advice = others.filter(({ level }) => level === 'advice').length;
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

/** Many are alike: what to do is said once, then each place with whom to ask. */
function leftBeforeLaunch(left: PlacedFinding[]): string[] {
	return [
		`Kvar före publicering: ${left.length}`,
		...Map.groupBy(left, ({ message }) => message)
			.entries()
			.map(([message, alike]) => [message, ...alike.map(leftEntry)].join('\n')),
	];
}

const leftEntry = (finding: PlacedFinding) =>
	`  ${place(finding)} – ${finding.field} (fråga ${finding.knownBy ?? ''})`;
