import { onPageAlone } from '../check.ts';

export const uniqueIds = onPageAlone(({ $ }) => {
	const ids = $('[id]')
		.get()
		.map((element) => $(element).attr('id') ?? '');
	return ids
		.filter((id, index) => ids.indexOf(id) !== index)
		.map((id) => `the id ${id} stands twice`);
});
