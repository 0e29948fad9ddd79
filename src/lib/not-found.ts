/** The page that says in a language that there is no page, below the language’s own folder. */
export const NOT_FOUND = '404/index.html';
