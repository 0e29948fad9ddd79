/** What an Accept or Accept-Language header names (RFC 9110, 12.5), most wanted first. */
export const accepted = (header: string | null): string[] =>
	(header ?? '')
		.split(',')
		.map((range) => {
			const [name = '', quality] = range.split(/\s*;\s*q=/i);
			return { name: name.trim().toLowerCase(), quality: Number(quality ?? 1) };
		})
		.filter(({ quality }) => quality > 0)
		.sort((a, b) => b.quality - a.quality)
		.map(({ name }) => name);
