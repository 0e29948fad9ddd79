export const SITEMAP = '/sitemap.xml';
