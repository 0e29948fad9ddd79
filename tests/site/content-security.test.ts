import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { builtPages } from './built-pages.ts';

describe.each(builtPages)('$path', ({ $ }) => {
	const policies = $('meta[http-equiv="content-security-policy" i]');
	const policy = new Map(
		(policies.attr('content') ?? '').split(';').map((directive) => {
			const [name = '', ...sources] = directive.trim().split(/\s+/);
			return [name, sources] as const;
		}),
	);

	test('has one policy, which takes everything from the site alone', () => {
		expect(policies).toHaveLength(1);
		expect(Object.fromEntries(policy)).toMatchObject({
			'default-src': ["'self'"],
			'form-action': ["'self'"],
			'base-uri': ["'none'"],
			'object-src': ["'none'"],
		});
		const sources = [...policy.values()].flat();
		expect(sources.filter((source) => !/^'(?:self|none|sha256-.+)'$|^data:$/.test(source))).toEqual(
			[],
		);
		for (const code of ['script-src', 'style-src']) expect(policy.get(code)).not.toContain('data:');
	});

	test.each([
		[
			'script',
			'script:not([src], [type="application/json"], [type="application/ld+json"])',
			'script-src',
		],
		['style', 'style', 'style-src'],
	])(
		'names each inline %s by its hash and nothing else, and no script stands before the policy',
		(_, inline, directive) => {
			const hashes = $(inline)
				.get()
				.map((element) => {
					const hash = createHash('sha256').update($(element).text()).digest('base64');
					return `'sha256-${hash}'`;
				});
			expect(new Set(policy.get(directive))).toEqual(new Set(["'self'", ...hashes]));
			expect(policies.prevAll('script')).toHaveLength(0);
		},
	);

	test('has no script or style in an attribute', () => {
		const attributes = $('*')
			.get()
			.flatMap((element) => Object.keys($(element).attr() ?? {}));
		expect(attributes.filter((name) => name === 'style' || name.startsWith('on'))).toEqual([]);
	});
});
