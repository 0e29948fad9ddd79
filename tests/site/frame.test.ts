import { encode } from 'uqr';
import { describe, expect, test } from 'vitest';
import { phoneLink } from '../../src/lib/paths.ts';
import { frameStrings } from '../../src/strings/frame.ts';
import { isLanguage, type Language } from '../../src/survey/rules/languages.ts';
import { builtPages } from './built-pages.ts';
import { landlordItself } from './landlord.ts';
import { shownText } from './page-at.ts';

const { email, customerService } = landlordItself.contacts;
const FORM = /^\/(?:\w+\/)?enkat\/(?:papper\/)?$/;
const languageOf = (path: string): Language => {
	const [, folder] = path.split('/');
	return isLanguage(folder) ? folder : 'sv';
};

/** The squares of a drawing of strokes: the rows of a code, dark where there is one. */
function squaresOf(path: string): boolean[][] {
	return path
		.split('M0 ')
		.slice(1)
		.map((row) =>
			[...row.matchAll(/([hm])(\d+)/g)].flatMap(([, stroke, length]) =>
				Array.from({ length: Number(length) }, () => stroke === 'h'),
			),
		);
}

describe.each(builtPages)('$path', ({ $, path }) => {
	test('says below where to tell what is wrong with it', () => {
		const footer = $('body > footer');
		expect(shownText(footer.text())).toContain(
			[
				frameStrings(languageOf(path)).wrong.question,
				frameStrings(languageOf(path)).wrong.write,
				email.value,
				frameStrings(languageOf(path)).wrong.orCall,
				customerService.phone.value,
			].join(' '),
		);
		expect(footer.find(`a[href^="mailto:${email.value ?? ''}?subject="]`)).toHaveLength(1);
		expect(footer.find(`a[href="${phoneLink(customerService.phone.value ?? '')}"]`)).toHaveLength(
			1,
		);
	});

	test('carries its address and a code for it to paper, unless it is a form', () => {
		const printed = $('footer .printed');
		if (FORM.test(path) || /\/404(?:\.html|\/)$/.test(path)) {
			expect(printed).toHaveLength(0);
			return;
		}
		const address = $('link[rel="canonical"]').attr('href') ?? '';
		expect(printed.text()).toContain(address);
		expect(squaresOf(printed.find('path').attr('d') ?? '')).toEqual(
			encode(address, { ecc: 'M', border: 0 }).data,
		);
	});

	test('folds its menu and its languages in the head, unless it is a form', () => {
		const open = $('body > header nav').filter((_, nav) => $(nav).closest('details').length === 0);
		expect(open).toHaveLength(FORM.test(path) ? 1 : 0);
		expect($('body > header details[open]')).toHaveLength(0);
	});
});
