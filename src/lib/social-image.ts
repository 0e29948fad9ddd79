/** The picture that stands beside a link to any of the pages; sites that show links ask for this size. */
export const SOCIAL_IMAGE = { path: '/og.png', width: 1200, height: 630 } as const;
