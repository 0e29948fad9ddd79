import { renderToString } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { surveyStrings } from '../../../strings/survey.ts';
import { localize } from '../../rules/localize.ts';
import { aSurvey } from '../../rules/survey-builder.ts';
import { FormPage } from './FormPage.tsx';

test('nothing that was posted ends the script that tells the browser of it', () => {
	const problem = { field: 'answers.</script><b>', code: 'unknown-question' } as const;
	const page = renderToString(
		<FormPage
			form={localize(aSurvey(), 'sv')}
			language="sv"
			languages={[]}
			strings={surveyStrings('sv')}
			state={{ code: '', answers: new Map(), problems: [problem] }}
		/>,
	);
	const [, data = ''] = /id="survey-data">(.*?)<\/script>/s.exec(page) ?? [];
	expect(JSON.parse(data)).toMatchObject({ problems: [problem] });
});
