/** What does not show, or shows as something else than it is, by the names that programs give it. */
const NAMES: Record<string, string> = {
	'\0': 'nolltecken',
	'\t': 'tabbtecken',
	'\v': 'radbrytning från Word',
	'\f': 'sidbrytning',
	'\u0085': 'radslut',
	'\u00AD': 'mjukt bindestreck',
	'\u200B': 'blanksteg utan bredd',
	'\u200C': 'tecken som skiljer bokstäver',
	'\u200D': 'tecken som fogar ihop bokstäver',
	'\u200E': 'riktning från vänster',
	'\u200F': 'riktning från höger',
	'\u2010': 'bindestreck av annan sort',
	'\u2011': 'bindestreck av annan sort',
	'\u2012': 'streck av annan sort',
	'\u2013': 'tankstreck',
	'\u2014': 'långt tankstreck',
	'\u2028': 'radskiljare',
	'\u2029': 'styckeskiljare',
	'\u2060': 'fog utan bredd',
	'\u2212': 'minustecken',
	'\uFEFF': 'byteordningsmärke',
	'\uFFFC': 'en bild som inte följde med',
	'\uFFFD': 'en bokstav som har gått förlorad',
};
const KINDS: [RegExp, string][] = [
	[/\p{Zs}/u, 'blanksteg av annan sort'],
	[/[\u061C\u202A-\u202E\u2066-\u2069]/u, 'tecken som vänder på texten'],
	[/\p{Co}/u, 'tecken ur ett eget typsnitt'],
	[/[\p{Cf}\p{Default_Ignorable_Code_Point}\u2800]/u, 'tecken som inte syns'],
	[/\p{Pd}/u, 'streck av annan sort'],
];

/** `blanksteg av annan sort, U+00A0` */
export function nameOf(sign: string): string {
	const code = (sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
	const kind = KINDS.find(([signs]) => signs.test(sign))?.[1] ?? 'styrtecken';
	return `${NAMES[sign] ?? kind}, U+${code}`;
}

const UNSEEN =
	// eslint-disable-next-line no-control-regex -- It is those that are looked for.
	/[\0-\u001F\u007F-\u00A0\u2010-\u2012\u2212\uFFFD\p{Cf}\p{Co}\p{Zl}\p{Zp}]|(?! )\p{Zs}/gu;

/** A text with the names of what nobody sees in it. */
export const shownSigns = (text: string): string =>
	text.replaceAll(UNSEEN, (sign) => `(${nameOf(sign)})`);

/** The same, or `undefined` where all of it can be seen. */
export const withUnseen = (text: string): string | undefined => {
	const shown = shownSigns(text);
	return shown === text ? undefined : shown;
};
