import type { Headline } from '../../queries/results/result-joins.ts';
import type { HistorySeries } from '../../schemas/history.ts';
import type { SiteStrings } from '../../strings/site.ts';

/** Why the company's figure has got better, or not, or why nobody can say; and what to mind of it. */
export function whyBetter(
	headline: Headline | undefined,
	series: HistorySeries | undefined,
	reading: SiteStrings['reading'],
): { why: string; caution?: string } {
	const { comparison, row, years = [] } = headline ?? {};
	const { better } = reading;
	if (comparison && row?.share !== undefined)
		return {
			why: `${better.inSurvey(years, row.share)} ${reading.change(comparison)}`,
			caution: `${reading.interval(row.low, row.high, headline?.exceedsLetters)} ${series ? better.notComparable : ''}`,
		};
	const older = series?.points.map(({ share }) => share) ?? [];
	const [first, last] = [older[0], older.at(-1)];
	if (older.length > 1 && first !== undefined && last !== undefined)
		return { why: better.older(first, last) };
	// That there is none before would be said of a survey that may have several.
	if (headline && row?.withheld)
		return { why: reading.withheld[row.withheld](headline.fewestAnswers) };
	return { why: reading.change({ kind: 'first' }) };
}
