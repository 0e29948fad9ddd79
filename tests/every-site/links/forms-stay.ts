import { onPageAlone } from '../check.ts';
import { HOST } from '../links-in.ts';

export const formsStay = onPageAlone(({ $, path }) =>
	$('form')
		.get()
		.map((form) => new URL($(form).attr('action') ?? '', HOST + path))
		.filter(({ origin }) => origin !== HOST)
		.map(({ href }) => `a form sends to ${href}`),
);
