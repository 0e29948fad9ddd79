import { readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { dirname, join } from 'node:path';
import ts from 'typescript';

/** Names of our own for files, as Node resolves them. */
const { imports: aliases } = JSON.parse(readFileSync('package.json', 'utf8')) as {
	imports: Record<string, { default: string }>;
};

/** The packages that Node loads for a program of ours, and for each the first file that asks for it. */
export function importedPackages(program: string): Map<string, string> {
	const packages = new Map<string, string>();
	const files = new Set([program]);
	for (const file of files)
		for (const name of importsOf(file))
			if (name.startsWith('#')) files.add(aliases[name]?.default ?? name);
			else if (name.startsWith('.')) files.add(join(dirname(file), name));
			else if (!name.startsWith('node:') && !packages.has(packageOf(name)))
				packages.set(packageOf(name), file);
	return packages;
}

/** Those that are left without the types, as Node runs it: dynamic ones too. */
function importsOf(file: string): string[] {
	const text = readFileSync(file, 'utf8');
	const code = file.endsWith('.ts') ? stripTypeScriptTypes(text) : text;
	return ts.preProcessFile(code).importedFiles.map(({ fileName }) => fileName);
}

/** `@scope/name/path` is of `@scope/name`, `name/path` of `name`. */
const packageOf = (name: string) => /^(?:@[^/]+\/)?[^/]+/.exec(name)?.[0] ?? name;
