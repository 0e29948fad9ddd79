import { SURVEY_KNOWN_BY } from '../../schemas/survey.ts';
import type { Content } from '../content.ts';
import type { Finding } from '../finding.ts';
import { allEntries } from './links.ts';

/** What is made up to show how it will look, and is gone in production: left to do, and stops nothing. */
export const examples = (content: Content): Finding[] =>
	allEntries(content).flatMap(({ file, fields }) =>
		'example' in fields && fields.example === true
			? [
					{
						file,
						field: 'example',
						message:
							'Innehållet är ett exempel. Det syns bara i förhandsvisningen. Skriv det som är sant och ta bort raden, eller ta bort filen.',
						isAdvice: true as const,
						knownBy: isOfSurvey(file) ? SURVEY_KNOWN_BY : TEXTS_KNOWN_BY,
					},
				]
			: [],
	);

const TEXTS_KNOWN_BY = 'kommunikation';

const isOfSurvey = (file: string) => /^content\/(?:surveys|results|themes)\//.test(file);
