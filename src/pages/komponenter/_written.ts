import { Fragment, jsx, jsxs } from 'astro/jsx-runtime';
import { evaluate, type EvaluateOptions } from 'satteri';

type Written = (props: { components: Record<string, unknown> }) => unknown;

// What the compiler asks of a runtime is typed more loosely than any runtime is.
const runtime = { Fragment, jsx, jsxs } as EvaluateOptions;

/** What stands in a text, made of it as the build makes a page of a text. */
export const written = async (text: string): Promise<Written> =>
	(await evaluate(text, runtime))['default'] as Written;
