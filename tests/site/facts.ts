import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDocument } from 'yaml';
import { siteContent } from '../../src/lib/site-content.ts';
import type { ProjectCopy } from '../project-copy.ts';

/** What production wants somebody to have verified, by the file that says it. */
export const FACTS = {
	'accessibility.yaml': [
		'published',
		'compliance',
		'assessment',
		'feedback.email',
		'feedback.workingDays',
	],
	'organisation.yaml': [
		'contacts.repairs.phone',
		'contacts.emergencyRepairs.phone',
		'contacts.disturbance.phone',
		'contacts.customerService.phone',
		'contacts.email',
		'contacts.address',
	],
	'surveys/2026.yaml': ['datesSource', 'datesChecked', 'reviewed.sv'],
};

/** Writes values into a YAML file of the copy as staff would: the rest stays as it was. */
export function writeFields(
	{ folder }: ProjectCopy,
	file: string,
	values: Record<string, unknown>,
): void {
	const path = join(folder, siteContent.folder, file);
	const document = parseDocument(readFileSync(path, 'utf8'));
	for (const [field, value] of Object.entries(values))
		document.setIn(field.split('.'), document.createNode(value));
	writeFileSync(path, document.toString());
}

/** Has the copy know none of the facts. */
export function takeAwayFacts(copy: ProjectCopy): void {
	const unknown = { value: null, source: null, checked: null };
	for (const [file, fields] of Object.entries(FACTS)) {
		const value = file.startsWith('surveys/') ? null : unknown;
		writeFields(copy, file, Object.fromEntries(fields.map((field) => [field, value])));
	}
}
