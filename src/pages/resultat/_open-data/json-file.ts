/** A file that people open too: indented. */
export const jsonFile = (content: object): Response =>
	new Response(`${JSON.stringify(content, null, '\t')}\n`, {
		headers: { 'Content-Type': 'application/json' },
	});
