import { now } from '../../lib/clock.ts';
import { loadQuestionnaires } from '../../survey/rules/load.ts';
import { DEVELOPMENT_SECRET } from '../development-secret.ts';
import { clockInsideWindow } from './start-clock.ts';

/** With what a site on one's own machine runs, so that its survey can be answered. */
export interface LocalSetting {
	secret: string;
	/** An ISO instant at which the clock stands still, where it does. */
	clock: string | undefined;
	/** Whether that instant was chosen here, and not by whoever started it. */
	isClockChosen: boolean;
	variables: { SURVEY_CODE_SECRET: string; SURVEY_CLOCK?: string };
}

export function localSetting(environment: Record<string, string | undefined>): LocalSetting {
	const secret = environment['SURVEY_CODE_SECRET'] || DEVELOPMENT_SECRET;
	const given = environment['SURVEY_CLOCK'] || undefined;
	const clock = given ?? clockInsideWindow(loadQuestionnaires(), now({}));
	return {
		secret,
		clock,
		isClockChosen: clock !== given,
		variables: { SURVEY_CODE_SECRET: secret, ...(clock !== undefined && { SURVEY_CLOCK: clock }) },
	};
}

/** The environment of such a site. Always the local database: example codes are for no other. */
export const localEnvironment = (
	environment: Record<string, string | undefined>,
	{ variables }: Pick<LocalSetting, 'variables'>,
): Record<string, string | undefined> => ({
	...environment,
	...variables,
	NETLIFY_DB_URL: undefined,
	SURVEY_DB_URL: undefined,
	NETLIFY_TELEMETRY_DISABLED: '1',
});
