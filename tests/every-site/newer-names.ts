// Read by Node: as JSON, Vitest would make a module of its 20 megabytes, for each worker anew.
import compat, {
	type BrowserName,
	type CompatStatement,
	type Identifier,
} from '@mdn/browser-compat-data/forLegacyNode';
import ts from 'typescript';
import { OLDEST_BROWSERS } from '../../src/integrations/old-browsers.ts';

const INTERFACES: Record<string, Identifier> = { ...compat.api, ...compat.javascript['builtins'] };

interface Member {
	/** As the list of needs writes it. */
	path: string;
	isNewer: boolean;
}

/** Members of all interfaces by their name. */
const MEMBERS = new Map<string, Member[]>();
for (const [owner, members] of Object.entries(INTERFACES))
	for (const [key, { __compat }] of Object.entries<Identifier>(members)) {
		if (__compat === undefined || key.endsWith('_event')) continue;
		const name = key.replace(/_static$/, '');
		const path = name === key ? `${owner}.prototype.${name}` : `${owner}.${name}`;
		const others = MEMBERS.get(name) ?? [];
		MEMBERS.set(name, [...others, { path, isNewer: isNewer(__compat) }]);
	}

/** Whether one of the oldest browsers came before it. */
function isNewer({ support }: CompatStatement): boolean {
	return Object.entries(OLDEST_BROWSERS).some(([browser, version]) => {
		const statements = [support[browser as BrowserName] ?? []].flat();
		return !statements.some(
			({ version_added: added, prefix, alternative_name: other, flags }) =>
				typeof added === 'string' &&
				!prefix &&
				!other &&
				!flags &&
				parseFloat(added.replace('≤', '')) <= version,
		);
	});
}

/**
 * What a script uses that is newer than the oldest browsers, each as the paths it may stand for.
 * Without types: a member is newer when each interface is that has one of its name. Words that the
 * script, or `data` beside it, uses as keys of its own are not.
 */
export function newerNames(script: string, data: string): string[][] {
	const found = new Map<string, string[]>();
	const own = new Set([...data.matchAll(/"([\w-]+)":/g)].map(([, key]) => key));
	const used: { owner: string | undefined; name: string }[] = [];
	const visit = (node: ts.Node) => {
		if (ts.isPropertyAccessExpression(node))
			used.push({
				owner: ts.isIdentifier(node.expression) ? node.expression.text : undefined,
				name: node.name.text,
			});
		else if (
			ts.isPropertyAssignment(node) ||
			ts.isMethodDeclaration(node) ||
			ts.isShorthandPropertyAssignment(node)
		)
			own.add(node.name.getText());
		else if (ts.isIdentifier(node)) {
			const statement = INTERFACES[node.text]?.__compat;
			if (statement && isNewer(statement)) found.set(node.text, [node.text]);
		}
		ts.forEachChild(node, visit);
	};
	visit(ts.createSourceFile('built.js', script, ts.ScriptTarget.Latest, true));
	for (const { owner, name } of used) {
		const members = MEMBERS.get(name) ?? [];
		const exact = members.filter(({ path }) => path === `${owner ?? ''}.${name}`);
		const meant = exact.length > 0 ? exact : own.has(name) ? [] : members;
		if (meant.length > 0 && meant.every((member) => member.isNewer))
			found.set(
				name,
				meant.map(({ path }) => path),
			);
	}
	return [...found.values()];
}
