/** The questionnaire's schema stands with its rules; here it is found beside the other files'. */
export { questionnaireSchema as surveySchema } from '../survey/rules/questionnaire.ts';

/** The role at the company that knows its dates, who has reviewed it and what came of it. */
export const SURVEY_KNOWN_BY = 'den som är ansvarig för enkäten';
