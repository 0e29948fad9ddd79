import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { CodeMode } from '../../../database/batch.ts';
import type { Store } from '../../../database/store.ts';
import { codesSv } from '../../../strings/sv/commands/codes.ts';
import { filesSv } from '../../../strings/sv/commands/files.ts';
import { printedCode } from '../../../survey/rules/code.ts';
import { makeCodes } from '../../../survey/run/issue-codes.ts';
import { UsageError } from '../../usage-error.ts';
import { codesBasis } from './codes-basis.ts';
import { MOST_CODES, readHomes } from './homes-file.ts';
import { checkNewFile, checkOutsideContent, writeNewFile } from '../new-file.ts';
import { printWhole } from './print-whole.ts';
import { progressBar } from './progress-bar.ts';
import { refuseSecond } from './refuse-second.ts';
import { checkDistrict, countBetween, knownSurvey } from '../survey-options.ts';
import { withStore } from '../with-store.ts';

export interface CodesOptions {
	survey: string;
	district?: string;
	count?: string;
	districts?: string;
	mode: CodeMode;
	desk?: true;
	out?: string;
	activate?: true;
}

/** Of a smaller batch one could tell who has answered; a district of fewer homes has no more. */
const FEWEST_CODES = 20;

/** A batch to make, and where its codes go: to the screen without a file. */
interface Order {
	district: string;
	count: number;
	file: string | undefined;
}

/** Makes codes and prints them, or writes them to new files; then stores what they are known by. */
export async function codes(options: CodesOptions): Promise<void> {
	const orders = ordersOf(options);
	const survey = knownSurvey(options.survey);
	await withStore(async (store, isDevelopment) => {
		const { lock, ...basis } = await codesBasis(store, isDevelopment, survey);
		if (!isDevelopment) checkSize(options, orders);
		const refuse = async (more: Order[]) => {
			if (options.districts === undefined) return;
			// A smaller batch is what was made to try, or for homes that were forgotten.
			const homes = new Map(more.map(({ district, count }) => [district, count]));
			await refuseSecond(store, survey.id, homes);
		};
		await refuse(orders);
		await lock();
		const total = orders.reduce((sum, { count }) => sum + count, 0);
		const tell = progressBar(total, codesSv.progress);
		const isActive = isDevelopment || options.activate === true;
		const batch = {
			...{ ...basis, survey: survey.id, mode: options.mode, isActive },
			isDesk: options.desk === true,
		};
		let done = 0;
		for (const order of orders) {
			const { file, district, count } = order;
			const onProgress = (hashed: number) => {
				tell(done + hashed);
			};
			const made = await makeCodes({ ...batch, district, count, onProgress });
			await refuse([order]);
			await storeBatch(store, made, file);
			done += count;
		}
	});
}

async function storeBatch(
	store: Store,
	{ codes, batch }: Awaited<ReturnType<typeof makeCodes>>,
	out: string | undefined,
): Promise<void> {
	const csv = ['code,district', ...codes.map((code) => `${printedCode(code)},${batch.district}`)];
	const text = `${csv.join('\n')}\n`;
	// Before they are stored: codes that nobody can print would count as issued for ever.
	if (out === undefined) await printWhole(text);
	else writeNewFile(out, text);
	if (!(await store.addBatch(batch))) throw new UsageError(codesSv.isOver(batch.survey));
	const { made, pending } = codesSv;
	console.error((batch.isActive ? made : pending)(out, batch.name));
}

/** One batch of a district, or letters to all homes of each district in a file. */
function ordersOf({ district, count, districts, mode, desk, out }: CodesOptions): Order[] {
	if (desk && mode === 'paper') throw new UsageError(codesSv.options.deskOrPaper);
	if (districts === undefined) {
		if (district === undefined || count === undefined) throw new UsageError(codesSv.options.which);
		checkDistrict(district);
		if (out !== undefined) checkNewFile(out);
		return [{ district, count: countBetween(1, MOST_CODES, count), file: out }];
	}
	if (district !== undefined || count !== undefined || desk || mode === 'paper')
		throw new UsageError(codesSv.options.all);
	if (out === undefined) throw new UsageError(codesSv.options.folder);
	checkOutsideContent(out);
	const orders = [...readHomes(districts)].map(([district, count]) => ({
		district,
		count,
		file: join(out, `${district}.csv`),
	}));
	const old = orders.find(({ file }) => existsSync(file));
	if (old !== undefined) throw new UsageError(filesSv.taken(old.file));
	mkdirSync(out, { recursive: true, mode: 0o700 });
	return orders;
}

function checkSize({ districts }: CodesOptions, orders: Order[]): void {
	if (districts !== undefined || orders.every(({ count }) => count >= FEWEST_CODES)) return;
	throw new UsageError(codesSv.tooFew(FEWEST_CODES));
}
