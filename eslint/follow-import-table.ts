import { dirname, relative, resolve, sep } from 'node:path';
import type { Rule } from 'eslint';
import { importTable } from './import-table.ts';
import type { ImportRow } from './rows/import-row.ts';

/** What TypeScript's parser adds to the nodes of JavaScript. */
interface TypeMarks {
	importKind?: string;
	exportKind?: string;
	specifiers?: TypeMarks[];
}

/** Every import in a folder of the table is one that its row allows. */
export const followImportTable: Rule.RuleModule = {
	meta: {
		type: 'problem',
		messages: {
			forbidden: '{{from}} may not import {{target}}. eslint/import-table.ts says what it may.',
			unlisted:
				'{{file}} has no row in eslint/import-table.ts, so nothing says what it may import.',
		},
		schema: [],
	},
	create(context) {
		// The script of an .astro file is linted as a file of its own "inside" it.
		const file = context.physicalFilename;
		const path = projectPath(context.cwd, file);
		const row = importTable.find(({ from }) => isWithin(path, from));

		function check(node: Rule.Node): void {
			if (!('source' in node) || node.source?.type !== 'Literal') return;
			if (typeof node.source.value !== 'string') return;
			const source = node.source.value;
			const target = source.startsWith('.')
				? projectPath(context.cwd, resolve(dirname(file), source))
				: source;
			if (row === undefined) context.report({ node, messageId: 'unlisted', data: { file: path } });
			else if (!isAllowed(row, target, isTypeOnly(node as TypeMarks)))
				context.report({
					node,
					messageId: 'forbidden',
					data: { from: row.from, target },
				});
		}
		return {
			ImportDeclaration: check,
			ImportExpression: check,
			ExportAllDeclaration: check,
			ExportNamedDeclaration: check,
		};
	},
};

const projectPath = (root: string, path: string) => relative(root, path).replaceAll(sep, '/');

const isWithin = (path: string, folder: string) => path === folder || path.startsWith(`${folder}/`);

function isAllowed(row: ImportRow, target: string, typeOnly: boolean): boolean {
	const { from, folders = [], types = [], packages = [] } = row;
	const reachable = [from, ...folders, ...(typeOnly ? types : [])];
	return (
		reachable.some((folder) => isWithin(target, folder)) ||
		packages.some(
			(name) => isWithin(target, name) || (name.endsWith(':') && target.startsWith(name)),
		)
	);
}

const isTypeOnly = ({ importKind, exportKind, specifiers = [] }: TypeMarks) =>
	importKind === 'type' ||
	exportKind === 'type' ||
	(specifiers.length > 0 &&
		specifiers.every((name) => name.importKind === 'type' || name.exportKind === 'type'));
