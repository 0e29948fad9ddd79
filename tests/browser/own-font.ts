/**
 * Runs in the page: shows it in its own font. One that comes later than a tenth of a second is not
 * used on that page (`font-display: optional`), and the system's may have any width.
 */
export async function useOwnFont(): Promise<void> {
	const rules = [...document.styleSheets].flatMap(({ cssRules }) => [...cssRules]);
	const own = rules.find((rule) => rule instanceof CSSFontFaceRule);
	if (own === undefined) throw new Error('The page has no font of its own');
	const [family, src, weight] = ['font-family', 'src', 'font-weight'].map((name) =>
		own.style.getPropertyValue(name),
	) as [string, string, string];
	document.fonts.add(await new FontFace(family.replaceAll('"', ''), src, { weight }).load());
}
