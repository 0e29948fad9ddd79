/** Made when the site is built: `ContentFile[]`, which a declared module cannot import. */
declare module 'virtual:content' {
	export const files: { path: string; text: string; bytes?: number }[];
	/** `owner/name` on GitHub. */
	export const repository: string;
	/** The site's name. */
	export const site: string;
}
