import { runSurvey } from './run-survey.ts';

process.exitCode = await runSurvey(process.argv.slice(2));
