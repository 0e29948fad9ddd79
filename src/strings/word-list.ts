/** The words of a text that has commas between them. */
export const wordList = (text: string): string[] => text.trim().replace(/\s+/g, ' ').split(', ');
