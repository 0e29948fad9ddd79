import type { District, File, Publish, Survey } from './counts.ts';

/** The file of every round and edition, in the order in which they came out. */
export async function published(
	surveys: Survey[],
	stages: District[][],
	publish: Publish,
): Promise<File[]> {
	let next = 0;
	const done: Survey[] = [];
	const files: File[] = [];
	for (const survey of surveys) {
		const districts = stages[next] ?? [];
		const editions: { reason: string; districts: District[] }[] = [];
		files.push(await publish([...done, { ...survey, districts, editions: [] }]));
		next += 1;
		for (const { reason } of survey.editions ?? []) {
			editions.push({ reason, districts: stages[next] ?? [] });
			files.push(await publish([...done, { ...survey, districts, editions: [...editions] }]));
			next += 1;
		}
		done.push({ ...survey, districts, editions });
	}
	return files;
}
