import { parentPort } from 'node:worker_threads';
import { checkProject, optionsOf } from '../content-check/check-project.ts';
import { errorsOf, report } from '../content-check/report.ts';

/** Asked with the project's root, answers with what is wrong in it; empty when nothing is. */
parentPort?.on('message', (root: string) => void answer(root));

async function answer(root: string): Promise<void> {
	const errors = errorsOf(await checkProject(root, optionsOf(process.env)));
	parentPort?.postMessage(errors.length > 0 ? report(errors) : '');
}
