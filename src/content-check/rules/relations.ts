import type { Content, Entry } from '../content.ts';
import type { Finding } from '../finding.ts';
import { attributeIn } from '../body/safe-body.ts';
import { allEntries } from './links.ts';
import { otherResult } from './file-names.ts';
import { pointsToHidden, shownBy } from './hidden.ts';
import { type Target, targetsIn } from './targets.ts';

const ALL: Target = {
	problem: 'Gäller det alla områden? Skriv districts: all på en rad, utan klamrar och streck.',
};

/** References to what does not exist, and from what is not an example to what is. */
export function wrongRelations(content: Content, today: string): Finding[] {
	const targets = targetsIn(content);
	const entries = allEntries(content);
	const shownIn = shownBy(entries);
	const judge = (from: From, field: string, target: Target) => judged(from, field, target, today);
	const judgeSurvey = (of: Entry<{ survey: string }>) => {
		const { survey } = of.fields;
		return survey === undefined ? [] : judge(of, 'survey', targets.survey(survey));
	};
	return [
		...content.measures.flatMap((measure) => {
			const { districts, answersTo = [], noticedAs } = measure.fields;
			return [
				...(districts === undefined || districts === 'all' ? [] : districts).flatMap((id, index) =>
					judge(measure, `districts.${index}`, id === 'all' ? ALL : targets.district(id)),
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
		...content.organisation.flatMap((organisation) => {
			const { exampleDistrict: id } = organisation.fields;
			return id === undefined ? [] : judge(organisation, 'exampleDistrict', targets.district(id));
		}),
		...entries.flatMap((entry) => inText({ ...entry, fields: shownIn(entry) }, targets, judge)),
		...content.themes.flatMap(judgeSurvey),
		...content.results.flatMap((of) => {
			const found = judgeSurvey(of);
			return found.length > 0 ? found : otherResult(of);
		}),
	];
}

/** Districts that a component of a text asks for. */
function inText(
	entry: Entry,
	targets: ReturnType<typeof targetsIn>,
	judge: (from: From, field: string, target: Target) => Finding[],
): Finding[] {
	const findings: Finding[] = [];
	for (const node of entry.body.nodes) {
		for (const component of ['Figure', 'Measures', 'AreaDays'] as const) {
			const district = attributeIn(node, component, 'district');
			if (district === undefined) continue;
			const found = judge(entry, `${component} district`, targets.district(district.value));
			findings.push(...found.map((finding) => ({ ...finding, at: district.at })));
		}
	}
	return findings;
}

interface From {
	file: string;
	fields: object;
}

function judged(from: From, field: string, target: Target, today: string): Finding[] {
	if ('problem' in target) return [{ file: from.file, field, message: target.problem }];
	const hidden = pointsToHidden(target.what, from.fields, target.shown, today);
	return hidden === undefined ? [] : [{ file: from.file, field, ...hidden }];
}
