import { adminSv } from '../strings/sv/admin/admin.ts';

// The CMS would speak the browser's language: its words and ours would not fit together. Asked for
// in its preferences instead, it would offer the browser's on every page.
Object.defineProperties(navigator, {
	language: { value: 'sv' },
	languages: { value: ['sv'] },
});

/** The CMS asks the browser what a language is called: it knows no name for this one. */
class DisplayNames extends Intl.DisplayNames {
	override of(code: string) {
		return code === 'lattlast' ? adminSv.easySwedish : super.of(code);
	}
}
Object.assign(Intl, { DisplayNames });
