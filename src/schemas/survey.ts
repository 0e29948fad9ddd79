/** The questionnaire's schema stands with its rules; here it is found beside the other files'. */
export { questionnaireSchema as surveySchema } from '../survey/rules/questionnaire.ts';
