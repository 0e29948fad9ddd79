import { expect, test } from 'vitest';
import { escapeHtml } from './escape-html.ts';

test('text ends neither an element nor an attribute, and is escaped once', () => {
	expect(escapeHtml('"><b>&lt;')).toBe('&quot;&gt;&lt;b&gt;&amp;lt;');
});
