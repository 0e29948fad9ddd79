import { districtOf, type Evidence, type Night, outsideCodes, tracesOf } from './evidence.ts';

/** While the survey is open, an answer must disappear among so many of its district at least. */
export const FEWEST_TOGETHER = 10;

/** Answer sheets that outlived their aggregation, and what the difference between two nights tells. */
export const smallSets = ({ questions, nights }: Evidence): string[] =>
	nights.flatMap((night, index) => {
		const before = nights[index - 1];
		return [
			...answerSheets(questions, night),
			...fewNewTexts(night, before),
			// Once closed, the few that are left must be counted too.
			...(night.open ? fewNewBallots(night, before) : []),
		];
	});

function answerSheets(questions: string[], night: Night): string[] {
	const sheets = outsideCodes(night).filter(({ columns }) => {
		const values = Object.values(columns).join(' ');
		return questions.filter((question) => values.includes(question)).length > 1;
	});
	const left = sheets.length - (night.used.length - night.aggregated.length);
	return left > 0 ? [`${left} aggregated answer sheets are still there`] : [];
}

function fewNewTexts(night: Night, before?: Night): string[] {
	const seen = new Set(before && tracesOf(before).map(({ writer }) => writer));
	const comments = tracesOf(night).filter(({ row }) => row.table === 'comments');
	const added = comments.filter(({ writer }) => !seen.has(writer));
	return [...Map.groupBy(added, ({ row }) => districtOf(row, night))]
		.filter(([district, { length }]) => district !== undefined && length < FEWEST_TOGETHER)
		.map(([district, { length }]) => `${length} new texts show ${String(district)}`);
}

function fewNewBallots(night: Night, before?: Night): string[] {
	const counted = before ? ballotCounts(before) : new Map<string, number>();
	return [...ballotCounts(night)]
		.map(([district, count]) => ({ district, added: count - (counted.get(district) ?? 0) }))
		.filter(({ added }) => added > 0 && added < FEWEST_TOGETHER)
		.map(({ district, added }) => `${added} ballots of ${district} were aggregated alone`);
}

const ballotCounts = (night: Night) =>
	new Map(
		night.rows
			.filter(({ table }) => table === 'ballot_counts')
			.map((row) => [districtOf(row, night) ?? '', Number(row.columns['ballots'])]),
	);
