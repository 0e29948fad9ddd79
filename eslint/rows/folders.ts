/* What several rows name. */
export const RULES = ['src/survey/rules', 'src/results/figures', 'src/results/disclosure'];
export const SHOWN = [...RULES, 'src/strings', 'src/lib'];
/** Which folder holds the content is known to everything that reads it. */
export const SITE_CONTENT = 'src/lib/site-content.ts';
/** Which languages there are is known to everything that shows a page. */
export const LANGUAGES = 'src/survey/rules/languages.ts';
export const PREACT = ['preact', 'preact-render-to-string'];
