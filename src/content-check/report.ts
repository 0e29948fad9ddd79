import type { Finding } from './finding.ts';

/** All findings as one Swedish message: the files in order, one line for each field. */
export function report(findings: Finding[]): string {
	const files = [...new Set(findings.map(({ file }) => file))].sort();
	const blocks = files.map((file) => {
		const lines = findings
			.filter((finding) => finding.file === file)
			.map(({ field, message }) => `  ${field}: ${message}`);
		return [file, ...lines].join('\n');
	});
	const count = findings.length === 1 ? 'Ett ställe' : `${findings.length} ställen`;
	return [`${count} i innehållet behöver rättas innan webbplatsen kan byggas.`, ...blocks].join(
		'\n\n',
	);
}
