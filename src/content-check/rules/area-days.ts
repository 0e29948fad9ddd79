import type { Content } from '../content.ts';
import { advice, error, type Finding } from '../finding.ts';

/** Area days that nobody can follow: in a calendar by the file's name, in a feed by its days. */
export const untoldAreaDays = (content: Content, today: string): Finding[] =>
	content.areaDays.flatMap((areaDay) => [
		...wrongName(areaDay),
		...notWrittenDown(areaDay),
		...revisedAhead(areaDay, today),
		...nothingReported(areaDay),
		...notAnnounced(areaDay, today),
	]);

type AreaDay = Content['areaDays'][number];

/** Calendars that have a day already take its new state only with a revision. */
const notWrittenDown = ({ file, fields: { status, revised = [] } }: AreaDay): Finding[] =>
	status === 'cancelled' && revised.length === 0
		? [
				advice(
					file,
					'revised',
					'Dagen är inställd, men det står inte när det bestämdes. Då kan den stå kvar i kalendrar. Skriv en rad i revised (Ändringar) med dagens datum, varför och status: cancelled.',
				),
			]
		: [];

/** The file is called after the day first planned, for good: who subscribes knows the day by it. */
function wrongName({ file, id, fields: { start, revised = [] } }: AreaDay): Finding[] {
	const first = /^\d{4}-\d{2}-\d{2}(?=-)/.exec(id)?.[0];
	const day = start?.slice(0, 10);
	const isMoved = revised.some((revision) => revision.start !== undefined);
	if (day === undefined || day === first || (first !== undefined && isMoved)) return [];
	return [
		{
			file,
			field: 'filnamn',
			message:
				first === undefined
					? `Namnet ska börja med dagen då områdesdagen först planerades: ${day}-. Byt namn på filen.`
					: `Namnet säger ${first}, men dagen börjar ${day}. Är dagen flyttad? Låt filen heta som den heter, och skriv flytten i revised (Ändringar) med start: ${String(start)}. Har sidan aldrig visats? Då kan du byta namn på filen till ${day}- i stället.`,
			...(first !== undefined && revised.length === 0 && { isAdvice: true as const }),
		},
	];
}

const revisedAhead = ({ file, fields: { revised = [] } }: AreaDay, today: string): Finding[] =>
	revised.flatMap(({ day }, index) =>
		day > today
			? [
					advice(
						file,
						`revised.${index}.day`,
						`Dagen ${day} har inte varit än, så kalendrar och flöden får inte veta något. Skriv den dag då ni ändrade.`,
					),
				]
			: [],
	);

/** What has been is told of by its text, in the feed and on its page. */
const nothingReported = ({ file, body, fields: { status } }: AreaDay): Finding[] =>
	status === 'held' && body.text.trim() === ''
		? [
				error(
					file,
					'status',
					'Dagen har varit, men det står inget om hur den gick. Skriv några rader i texten. Hinner du inte nu? Låt det stå status: planned så länge.',
				),
			]
		: [];

/** Nobody knows when a page was first shown: that day is the one that the feed goes by. */
function notAnnounced({ file, data, fields }: AreaDay, today: string): Finding[] {
	const { status, start = today, example, draft } = fields;
	// What is wrong there is told, too.
	const isAnnounced = Object.hasOwn(Object(data) as object, 'publish');
	const isToCome = status === 'planned' && start.slice(0, 10) >= today;
	if (!isToCome || isAnnounced || example === true || draft === true) return [];
	const message =
		'Nyhetsflödet berättar inte om dagen, för det står inte från när den visas. Skriv publish (Visas från) med den dagen.';
	return [advice(file, 'publish', message)];
}
