import type { Result, ResultRow } from '../../schemas/result.ts';
import { inLanguage, questionsOf } from '../../survey/rules/localize.ts';
import type { Questionnaire } from '../../survey/rules/questionnaire.ts';
import type { Comparison } from '../../strings/comparison.ts';
import { comparisonOf } from './comparison.ts';
import { type DistrictTable, districtTable, type Named } from './district-table.ts';
import { positionsIn } from './position.ts';
import {
	answerColumns,
	cellsOf,
	type ClosedQuestion,
	type Column,
	groupColumns,
} from './question-columns.ts';

/** One answer, or a group of answers, with the company's figure. */
export interface Line {
	label: string;
	row: ResultRow;
	/** One of the answers of the group above it. */
	isPart: boolean;
}

interface Main extends Line {
	comparison?: Comparison;
	/** Of several choices: all that are as common. */
	labels?: string[];
	/** Among choices of which some are not shown: those may be more common. */
	isOfShown?: boolean;
}

export interface QuestionResult {
	id: string;
	/** With answers in groups, with several choices, or on who has answered. */
	type: 'scale' | 'several' | 'background';
	text: string;
	/** Those with an opinion, or all who answered a question with several choices. */
	lines: Line[];
	/** Those without one, as shares of all who answered. */
	noOpinion: Line[];
	/** What to see first, and what it was before. */
	main: Main | undefined;
	/** One of the groups, or one for each choice. */
	tables: DistrictTable[];
}

/** Every question of a survey that has figures, in the survey's order. */
export function questionResults(
	survey: Questionnaire,
	result: Result,
	series: Result[],
	districts: Named[],
): QuestionResult[] {
	const positionOf = positionsIn(result);
	return questionsOf(survey).flatMap((question) => {
		if (question.type === 'text') return [];
		const rows = result.rows.filter((row) => row.question === question.id);
		const company = rows.filter(({ area }) => area === 'company');
		const groups = groupColumns(question, survey);
		const answers = answerColumns(question);
		const ofBase = (base: ResultRow['base']) => company.filter((row) => row.base === base);
		const tableOf = (of: Column[]) =>
			districtTable(of, rows, result, series, districts, positionOf);
		const type = question.type === 'multiple' ? 'several' : groups[0] ? 'scale' : 'background';
		const lines =
			type === 'scale'
				? groupLines(groups, answers, ofBase('opinion'))
				: linesOf(answers, ofBase(type === 'several' ? 'answered' : 'opinion'));
		const headline = company.find(({ option }) => option === 'headline');
		const first = lines[0] && { ...lines[0], row: headline ?? lines[0].row };
		const main = type === 'scale' ? first : mostCommon(question, lines);
		const columns = type === 'several' ? answers.map((answer) => [answer]) : [groups];
		return [
			{
				id: question.id,
				type,
				text: inLanguage(question.text, 'sv'),
				lines,
				noOpinion: type === 'several' ? [] : linesOf(answers, ofBase('answered')),
				main: main && { ...main, ...comparisonWith(main, result, series) },
				tables: columns.flatMap((of) => tableOf(of) ?? []),
			},
		];
	});
}

const comparisonWith = ({ row, labels = [] }: Main, result: Result, series: Result[]) =>
	row.share === undefined || labels.length > 1
		? {}
		: { comparison: comparisonOf(row, result, series) };

const linesOf = (columns: Column[], rows: ResultRow[]): Line[] =>
	cellsOf(columns, rows).map(({ label, row }) => ({ label, row, isPart: false }));

/** Each group, and below it its answers where they say more. */
function groupLines(groups: Column[], answers: Column[], rows: ResultRow[]): Line[] {
	return linesOf(groups, rows).flatMap((line) => {
		const own = groups.find(({ option }) => option === line.row.option)?.answers ?? [];
		const parts = linesOf(
			answers.filter(({ option }) => own.includes(option)),
			rows,
		);
		const isFiner = parts.length > 1 && parts.some(({ row }) => row.share !== undefined);
		return [line, ...(isFiner ? parts.map((part) => ({ ...part, isPart: true })) : [])];
	});
}

/** The answer that most have given, or those that as many have. */
function mostCommon({ type, options }: ClosedQuestion, lines: Line[]): Main | undefined {
	if (type === 'single') return undefined;
	const share = Math.max(...lines.map(({ row }) => row.share ?? -1));
	const common = lines.filter(({ row }) => row.share === share);
	const [first] = common;
	const excluding = options.flatMap((option) => ('exclusive' in option ? [option.id] : []));
	// Who has chosen the most common one has not said "none of these".
	const canBeMore = (option: string) => share < 50 || !excluding.includes(option);
	const isOfShown = lines.some(({ row }) => row.share === undefined && canBeMore(row.option));
	return first && { ...first, labels: common.map(({ label }) => label), isOfShown };
}
