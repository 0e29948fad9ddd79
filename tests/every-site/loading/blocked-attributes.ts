import { onPageAlone } from '../check.ts';

/** The site's own policy blocks a script or style in an attribute. */
export const blockedAttributes = onPageAlone(({ $ }) =>
	$('*')
		.get()
		.flatMap((element) =>
			Object.keys($(element).attr() ?? {})
				.filter((name) => name === 'style' || name.startsWith('on'))
				.map((name) => `${name} of ${$(element).prop('tagName') ?? ''} is blocked`),
		),
);
