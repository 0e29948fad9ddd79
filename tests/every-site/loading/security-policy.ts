import { createHash } from 'node:crypto';
import type { CheerioAPI } from 'cheerio';
import { onPageAlone } from '../check.ts';
import { SCRIPTS } from '../scripts-in.ts';

const ALONE: Record<string, string> = {
	'default-src': "'self'",
	'form-action': "'self'",
	'base-uri': "'none'",
	'object-src': "'none'",
};
const SOURCE = /^'(?:self|none|sha256-.+)'$/;
/** A picture in a style runs nothing. */
const PICTURES = { directive: 'img-src', source: 'data:' };
const CODE: [directive: string, selector: string][] = [
	['script-src', `${SCRIPTS}:not([src])`],
	['style-src', 'style'],
];

/** One policy, which takes everything from the site alone and names each inline script and style. */
export const securityPolicy = onPageAlone(({ $ }) => {
	const policies = $('meta[http-equiv="content-security-policy" i]');
	if (policies.length !== 1) return [`${String(policies.length)} policies`];
	const policy = parsePolicy(policies.attr('content') ?? '');
	const sources = (directive: string) => policy.get(directive) ?? [];
	return [
		...Object.entries(ALONE)
			.filter(([directive, source]) => sources(directive).join(' ') !== source)
			.map(([directive, source]) => `${directive} is not ${source}`),
		...[...policy].flatMap(([directive, all]) =>
			all
				.filter((source) => directive !== PICTURES.directive || source !== PICTURES.source)
				.filter((source) => !SOURCE.test(source))
				.map((source) => `${directive} lets in ${source}`),
		),
		...CODE.flatMap(([directive, selector]) =>
			mistakesIn($, selector, directive, sources(directive)),
		),
		...(policies.prevAll('script').length > 0 ? ['a script stands before the policy'] : []),
	];
});

const parsePolicy = (policy: string): Map<string, string[]> =>
	new Map(
		policy.split(';').map((directive) => {
			const [name = '', ...sources] = directive.trim().split(/\s+/);
			return [name, sources];
		}),
	);

/** Each by its hash, and nothing else. */
function mistakesIn(
	$: CheerioAPI,
	selector: string,
	directive: string,
	sources: string[],
): string[] {
	const hashes = $(selector)
		.get()
		.map((element) => createHash('sha256').update($(element).text()).digest('base64'));
	const expected = new Set(["'self'", ...hashes.map((hash) => `'sha256-${hash}'`)]);
	return [
		...[...expected].filter((of) => !sources.includes(of)).map((of) => `${directive} lacks ${of}`),
		...sources.filter((of) => !expected.has(of)).map((of) => `${directive} has ${of} for nothing`),
	];
}
