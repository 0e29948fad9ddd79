/**
 * The id of everything made up. It has no page: a dot in an address is the folder that it stands
 * in, so a link to it leads to the list that it would be in.
 */
export const MADE_UP = '.';
