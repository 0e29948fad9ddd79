/** Texts begin at level two. Inside a section, which has that heading itself, they go one down. */
export const HEADINGS_IN_SECTION = { h2: 'h3', h3: 'h4' };
