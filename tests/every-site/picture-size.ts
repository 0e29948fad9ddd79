/** `png 1200x630`: what the header of a PNG says; nothing of what is none. */
export function pictureSize(file: Buffer | undefined): string | undefined {
	if (file?.toString('latin1', 1, 4) !== 'PNG') return undefined;
	return `png ${String(file.readUInt32BE(16))}x${String(file.readUInt32BE(20))}`;
}
