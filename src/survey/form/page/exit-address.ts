/** A page that anybody may have open: the weather. */
export const EXIT_ADDRESS = 'https://www.smhi.se/';

/** Marks links that leave the site at once; without the script they are plain links. */
export const EXIT_ATTRIBUTE = 'data-exit';
