import { placeInWords, timeInWords } from '../../lib/area-day-words.ts';
import { dayOf, formatClock, formatWeekday, lastDayBefore } from '../../lib/dates.ts';
import type { NewsKind } from '../../queries/site/news.ts';
import type { AreaDay, Revision } from '../../schemas/area-day.ts';
import { feedSv as text } from '../../strings/sv/feed.ts';
import { sv } from '../../strings/sv/site.ts';

interface Words {
	title: string;
	summary: string;
}

/** What a reader of feeds shows of a piece of news. */
export function newsInWords(news: NewsKind): Words {
	switch (news.kind) {
		case 'planned':
			return planned(news.areaDay, news.districtName);
		case 'revised':
			return revised(news.areaDay, news.districtName, news.revision);
		case 'report':
			return {
				title: text.report(news.areaDay.title),
				summary: `${news.areaDay.summary} ${text.district(news.districtName)}`,
			};
		case 'begun':
			return { title: text.begun(news.measure.title), summary: news.measure.summary };
		case 'finished':
			return { title: text.finished(news.measure.title), summary: news.measure.summary };
		case 'opens': {
			const firstDay = formatWeekday(dayOf(new Date(news.survey.opens)));
			return { title: text.opens, summary: text.open(firstDay, lastDayOf(news.survey)) };
		}
		case 'tenDaysLeft':
			return { title: text.tenDaysLeft, summary: text.lastDay(lastDayOf(news.survey)) };
		case 'results': {
			const { survey, corrections } = news.result;
			const why = corrections.at(-1);
			return why === undefined
				? { title: text.results(survey), summary: text.resultsLead }
				: { title: text.corrected(survey), summary: why };
		}
	}
}

const lastDayOf = ({ closes }: { closes: string }) =>
	formatWeekday(lastDayBefore(new Date(closes)));

/** When and where are as they are now: nobody shall go by what was planned first. */
function planned(areaDay: AreaDay, district: string): Words {
	const { title, summary, status } = areaDay;
	const when = timeInWords(areaDay, sv.areaDay);
	const where = placeInWords(areaDay, district);
	return {
		title: text.planned(title),
		summary:
			status === 'cancelled'
				? `${sv.areaDay.cancelled} ${text.district(district)}`
				: `${when.charAt(0).toUpperCase()}${when.slice(1)}. ${where}. ${summary}`,
	};
}

function revised({ title }: AreaDay, district: string, revision: Revision): Words {
	const { start, what } = revision;
	const newTime = start && text.newTime(formatWeekday(start), formatClock(start));
	return {
		title: revisedTitle(title, revision),
		summary: [what, newTime, text.district(district)].filter(Boolean).join(' '),
	};
}

function revisedTitle(title: string, { start, status }: Revision): string {
	switch (status) {
		case 'cancelled':
			return sv.areaDay.titleOf(title, status);
		case 'planned':
			return text.plannedAgain(title);
		case 'held':
			return text.report(title);
		case undefined:
			return start === undefined ? text.revised(title) : text.moved(title);
	}
}
