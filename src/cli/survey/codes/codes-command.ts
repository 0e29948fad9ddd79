import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { CodeMode } from '../../../database/batch.ts';
import type { Store } from '../../../database/store.ts';
import { inSiteContent } from '../../../lib/site-content.ts';
import { printedCode } from '../../../survey/rules/code.ts';
import { lockFile } from '../../../survey/rules/load.ts';
import type { Questionnaire } from '../../../survey/rules/questionnaire.ts';
import { secretFingerprint, secretFits } from '../../../survey/rules/secret-fingerprint.ts';
import { datesOf, endOf } from '../../../survey/rules/window.ts';
import { type CodeOrder, makeCodes } from '../../../survey/run/issue-codes.ts';
import { codeSecret } from '../../connection.ts';
import { DEVELOPMENT_SECRET } from '../../development-secret.ts';
import { UsageError } from '../../usage-error.ts';
import { readHomes } from './homes-file.ts';
import { lockSurvey } from './lock-survey.ts';
import { writeNewFile } from '../new-file.ts';
import { printWhole } from './print-whole.ts';
import { progressBar } from './progress-bar.ts';
import { checkDates } from '../survey-dates.ts';
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

const MOST_CODES = 50_000;
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
		const secret = codeSecret(isDevelopment);
		if (survey.example && secret !== DEVELOPMENT_SECRET)
			throw new UsageError(`"${survey.id}" is an example: no real codes are made for it.`);
		const calendar = await store.calendar(survey.id);
		checkDates(survey, calendar);
		if (calendar.now >= endOf(datesOf(survey))) throw new UsageError(isOver(survey.id));
		if (!isDevelopment) checkSize(options, orders);
		if (!isDevelopment && !survey.disposal) throw new UsageError(noDecision(survey.id));
		await checkSecret(store, secret, survey);
		const total = orders.reduce((sum, { count }) => sum + count, 0);
		const tell = progressBar(total, 'codes');
		const isActive = isDevelopment || options.activate === true;
		const batch = {
			...{ secret, survey: survey.id, dates: datesOf(survey), mode: options.mode, isActive },
			isDesk: options.desk === true,
			disposal: survey.disposal ? decisionOf(survey.disposal) : undefined,
		};
		let done = 0;
		for (const { file, ...order } of orders) {
			const onProgress = (hashed: number) => {
				tell(done + hashed);
			};
			await makeBatch(store, { ...batch, ...order, onProgress }, file);
			done += order.count;
		}
	});
}

async function makeBatch(store: Store, order: CodeOrder, out: string | undefined): Promise<void> {
	const { codes, batch } = await makeCodes(order);
	const csv = ['code,district', ...codes.map((code) => `${printedCode(code)},${order.district}`)];
	const text = `${csv.join('\n')}\n`;
	// Before they are stored: codes that nobody can print would count as issued for ever.
	if (out === undefined) await printWhole(text);
	else writeNewFile(out, text);
	if (!(await store.addBatch(batch))) throw new UsageError(isOver(order.survey));
	const file = out === undefined ? '' : ` in ${out}`;
	console.error(
		order.isActive
			? `The codes${file} are good. Their batch is ${batch.name}.`
			: `The codes${file} are not good yet. Once they are printed as they should be: npm run survey -- activate --batch ${batch.name}`,
	);
}

/** One batch of a district, or letters to all homes of each district in a file. */
function ordersOf({ district, count, districts, mode, desk, out }: CodesOptions): Order[] {
	if (desk && mode === 'paper') throw new UsageError('Say either --desk or --mode paper.');
	if (districts === undefined) {
		if (district === undefined || count === undefined)
			throw new UsageError('Say --district and --count, or --districts FILE and --out DIR.');
		checkDistrict(district);
		return [{ district, count: countBetween(1, MOST_CODES, count), file: out }];
	}
	if (district !== undefined || count !== undefined || desk || mode === 'paper')
		throw new UsageError('--districts is for one letter to each home, and goes with --out alone.');
	if (out === undefined) throw new UsageError('--districts wants a folder: --out DIR.');
	const orders = [...readHomes(districts, MOST_CODES)].map(([district, count]) => ({
		district,
		count,
		file: join(out, `${district}.csv`),
	}));
	const old = orders.find(({ file }) => existsSync(file));
	if (old !== undefined) throw new UsageError(`${old.file} is there already. Take a new folder.`);
	mkdirSync(out, { recursive: true, mode: 0o700 });
	return orders;
}

function checkSize({ districts }: CodesOptions, orders: Order[]): void {
	if (districts !== undefined || orders.every(({ count }) => count >= FEWEST_CODES)) return;
	throw new UsageError(
		`A batch has at least ${String(FEWEST_CODES)} codes: of fewer one could tell who has answered. Where a district has fewer homes, say how many: --districts FILE.`,
	);
}

const noDecision = (survey: string) =>
	`Nobody has decided what becomes of the answers of ${survey}. Write the decision under "disposal" in ${inSiteContent(`content/surveys/${survey}.yaml`)} first: counting them is disposal.`;

const decisionOf = ({ decision, decidedBy, decided }: NonNullable<Questionnaire['disposal']>) =>
	`${decision}. ${decidedBy}, ${decided}`;

const isOver = (survey: string) => `${survey} is over. No codes are made for it any more.`;

/**
 * The site knows one secret, so real codes are all made with one, and from the first on the
 * wording that people answer is locked.
 */
async function checkSecret(store: Store, secret: string, survey: Questionnaire): Promise<void> {
	const development = String(await secretFingerprint(DEVELOPMENT_SECRET, survey.id));
	const earlier = (await store.secretFingerprints(survey.id)).filter(
		(fingerprint) => String(new Uint8Array(fingerprint)) !== development,
	);
	const isOther = (await secretFits(secret, survey.id, earlier)) !== 'all';
	if (secret === DEVELOPMENT_SECRET) {
		if (isOther)
			console.error(
				`${survey.id} has codes of a real secret: where that is used, these are unknown.`,
			);
		return;
	}
	if (isOther)
		throw new UsageError(
			`Codes of ${survey.id} were made with another secret. Set SURVEY_CODE_SECRET to that one: it may change only after the survey is purged.`,
		);
	await lock(survey, earlier.length > 0);
}

async function lock(survey: Questionnaire, hasCodes: boolean): Promise<void> {
	const file = lockFile(survey.id);
	const locked = await lockSurvey(survey).catch((cause: unknown) => {
		throw new UsageError(`${file} cannot be read or written.`, { cause });
	});
	if (locked === 'same') return;
	if (locked === 'written') {
		console.error(`${file} is written. Commit it: from now on the questions' wording must stand.`);
		if (hasCodes)
			console.error('Codes were made before, with another copy of it: compare the two.');
		return;
	}
	const changed = locked.changes.map(({ question, change }) => `${question} (${change})`);
	throw new UsageError(
		`The questions are not as in ${file}: ${changed.join(', ')}. Put the wording back first.`,
	);
}
