/**
 * What stands in the content's folder of pictures, each by the name of its file. The alias is in
 * astro.config.mjs: the bundler takes no other name than a literal one.
 */
export const pictures = Object.entries(
	import.meta.glob<ImageMetadata>('site-content/images/*.{jpg,jpeg,png,webp,avif}', {
		import: 'default',
	}),
).map(([file, load]) => ({ name: file.slice(file.lastIndexOf('/') + 1), load }));
