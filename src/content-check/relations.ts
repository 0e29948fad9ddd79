import type { Content } from './content.ts';
import type { Finding } from './finding.ts';
import { type Target, targetsIn } from './targets.ts';

/** References to what does not exist, and from what is not an example to what is. */
export function wrongRelations(content: Content): Finding[] {
	const targets = targetsIn(content);
	return [
		...content.measures.flatMap((measure) => {
			const { districts, answersTo = [], noticedAs } = measure.fields;
			return [
				...(districts === undefined || districts === 'all' ? [] : districts).flatMap((id, index) =>
					judge(measure, `districts.${index}`, targets.district(id)),
				),
				...answersTo.flatMap((reference, index) =>
					judge(measure, `answersTo.${index}`, targets.question(reference)),
				),
				...(noticedAs === undefined ? [] : judge(measure, 'noticedAs', targets.noticed(noticedAs))),
			];
		}),
		...content.areaDays.flatMap((areaDay) => {
			const { district } = areaDay.fields;
			return district === undefined ? [] : judge(areaDay, 'district', targets.district(district));
		}),
		...content.history.flatMap((history) =>
			(history.fields.series ?? []).flatMap(({ district }, index) =>
				district === undefined
					? []
					: judge(history, `series.${index}.district`, targets.district(district)),
			),
		),
		...content.results.flatMap((result) => {
			const { survey } = result.fields;
			return survey === undefined ? [] : judge(result, 'survey', targets.survey(survey));
		}),
	];
}

interface From {
	file: string;
	fields: object;
}

function judge(from: From, field: string, target: Target): Finding[] {
	if ('problem' in target) return [{ file: from.file, field, message: target.problem }];
	const fromExample = 'example' in from.fields && from.fields.example === true;
	if (!target.example || fromExample) return [];
	const message = `${target.what} är ett exempel och kommer inte med när webbplatsen går i drift. Peka på något som inte är ett exempel, eller skriv example: true här också.`;
	return [{ file: from.file, field, message }];
}
