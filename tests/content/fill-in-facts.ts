import { isMap, parseDocument } from 'yaml';
import type { z } from 'zod';
import { checkProject } from '../../src/content-check/check-project.ts';
import { COLLECTIONS } from '../../src/content-check/collections.ts';
import { SAYS_MISSING } from '../../src/content-check/rules/left-to-do.ts';
import type { ContentFolder } from './content-folder.ts';
import { samplesOf, schemaAt } from './sample.ts';

/** Fills in, in a copy, all that the check says is left before the site goes live, but for examples. */
export async function fillInFacts(folder: ContentFolder, root: string): Promise<void> {
	const findings = await checkProject(root, { production: true, today: folder.today });
	for (const { file, field, knownBy } of findings) {
		if (knownBy === undefined || field === 'example') continue;
		if (field === 'texten') folder.write(file, folder.read(file).replaceAll(SAYS_MISSING, 'Känt'));
		else fillIn(folder, file, field);
	}
}

/** The first value that its file takes: how well the law is followed has to fit the lists of what is not. */
function fillIn(folder: ContentFolder, file: string, field: string): void {
	const before = folder.read(file);
	const schema = schemaOf(file);
	for (const value of samplesOf(schemaAt(schema, field.split('.')), folder.today)) {
		folder.set(file, missingParts(before, field, value));
		if (schema.safeParse(parseDocument(folder.read(file)).toJS()).success) return;
		folder.write(file, before);
	}
	throw new Error(`${file}: nothing fits ${field}`);
}

const schemaOf = (file: string): z.ZodType => {
	const found = Object.values(COLLECTIONS).find(({ files }) => files.test(file));
	if (found === undefined) throw new Error(`${file} has no schema`);
	return found.schema;
};

/** What somebody has filled in already stays. */
function missingParts(text: string, field: string, value: unknown): Record<string, unknown> {
	const document = parseDocument(text);
	const path = field.split('.');
	if (!isMap(document.getIn(path)) || typeof value !== 'object') return { [field]: value };
	return Object.fromEntries(
		Object.entries(value ?? {})
			.filter(([name]) => document.getIn([...path, name]) === null)
			.map(([name, part]) => [`${field}.${name}`, part]),
	);
}
