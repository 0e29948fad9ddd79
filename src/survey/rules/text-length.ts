/**
 * How long a free text is, by form and server alike: in code points, since an emoji is one
 * character to who writes it, and with each line break as one, which a form posts as two.
 */
export const textLength = (text: string): number => [...text.replace(/\r\n/g, '\n')].length;
