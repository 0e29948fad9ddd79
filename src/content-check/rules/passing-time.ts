import type { Content } from '../content.ts';
import { advice, type Finding } from '../finding.ts';
import { factsIn } from './unverified.ts';

/** What was right once and that time alone has made wrong: advice. `today` is a day in Sweden. */
export const overtaken = (content: Content, today: string): Finding[] => [
	...pastAreaDays(content, today),
	...overdueMeasures(content, today),
	...oldContacts(content, today),
	...oldStatement(content, today),
	...lateMending(content, today),
	...hiddenAgain(content, today),
];

const pastAreaDays = ({ areaDays }: Content, today: string): Finding[] =>
	areaDays.flatMap(({ file, fields }) =>
		fields.status === 'planned' && (fields.end?.slice(0, 10) ?? today) < today
			? [
					advice(
						file,
						'status',
						'Dagen har varit men står som planerad. Skriv status: held (Har varit), och berätta hur den gick.',
					),
				]
			: [],
	);

const overdueMeasures = ({ measures }: Content, today: string): Finding[] =>
	measures.flatMap(({ file, fields: { status, start, done } }) => {
		if (status === 'ongoing' && done !== undefined && done < today)
			return [
				advice(
					file,
					'done',
					`Åtgärden skulle vara klar ${done} men står som pågående. Skriv status: done (Klar), eller en ny dag.`,
				),
			];
		if (status === 'planned' && start !== undefined && start < today)
			return [
				advice(
					file,
					'start',
					`Åtgärden skulle börja ${start} men står som planerad. Skriv status: ongoing (Pågår), eller en ny dag.`,
				),
			];
		return [];
	});

const yearBefore = (day: string) => `${Number(day.slice(0, 4)) - 1}${day.slice(4)}`;

const oldContacts = ({ organisation }: Content, today: string): Finding[] => {
	const yearAgo = yearBefore(today);
	return organisation.flatMap(({ file, data }) =>
		factsIn(data).flatMap(({ field, parts }) => {
			const checked = parts.get('checked');
			if (typeof checked !== 'string' || checked >= yearAgo) return [];
			return [
				advice(
					file,
					`${field}.checked`,
					`Uppgiften kontrollerades ${checked}, för mer än ett år sedan. Kontrollera den igen och skriv dagens datum.`,
				),
			];
		}),
	);
};

const oldStatement = ({ accessibility }: Content, today: string): Finding[] =>
	accessibility.flatMap(({ file, fields: { updated } }) =>
		updated === undefined || updated >= yearBefore(today)
			? []
			: [
					advice(
						file,
						'updated',
						`Tillgänglighetsredogörelsen är från ${updated}, mer än ett år gammal. Gå igenom den och skriv dagens datum.`,
					),
				],
	);

const lateMending = ({ accessibility }: Content, today: string): Finding[] =>
	accessibility.flatMap(({ file, fields: { barriers = [] } }) =>
		barriers.flatMap(({ fixedBy }, index) =>
			fixedBy !== null && fixedBy < today
				? [
						advice(
							file,
							`barriers.${index}.fixedBy`,
							`Bristen skulle vara åtgärdad ${fixedBy}. Ta bort den om den är det, eller skriv en ny dag.`,
						),
					]
				: [],
		),
	);

const hiddenAgain = (content: Content, today: string): Finding[] =>
	[content.measures, content.areaDays, content.articles, content.districts].flatMap((entries) =>
		entries.flatMap(({ file, fields }) =>
			fields.unpublish !== undefined && fields.unpublish <= today
				? [
						advice(
							file,
							'unpublish',
							`Sidan visas inte sedan ${fields.unpublish}. Ta bort raden om den ska visas, eller ta bort filen.`,
						),
					]
				: [],
		),
	);
