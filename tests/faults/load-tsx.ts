import { readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

// Node strips the types of .ts files but does not load .tsx.
registerHooks({
	load(url, context, nextLoad) {
		if (!url.endsWith('.tsx')) return nextLoad(url, context);
		const { outputText } = ts.transpileModule(readFileSync(fileURLToPath(url), 'utf8'), {
			compilerOptions: {
				jsx: ts.JsxEmit.ReactJSX,
				jsxImportSource: 'preact',
				module: ts.ModuleKind.ESNext,
				target: ts.ScriptTarget.ESNext,
			},
		});
		return { format: 'module', source: outputText, shortCircuit: true };
	},
});
