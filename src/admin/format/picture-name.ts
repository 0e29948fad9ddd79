/** Where the CMS puts what is uploaded, and how it then names it in a text. */
export const PICTURES = 'content/images';
const IN_TEXT = `/${PICTURES}/`;

/** `gard.jpg` of our files, as the CMS finds it. */
export const asFound = (name: string) => (name.startsWith('blob:') ? name : IN_TEXT + name);

/** The text as our files have it: they name a picture without its folder. */
export const withNames = (text: string) => text.replaceAll(`src="${IN_TEXT}`, 'src="');
