import type { RequestListener } from 'node:http';
import { createRequestListener } from '@remix-run/node-fetch-server';
import { securityHeaders } from '../../lib/security-headers.ts';

/** What the survey's function is to its server: `functions/survey/survey.ts`, bundled. */
export type SurveyFunction = (
	request: Request,
	context: { deploy: { context: string } },
) => Promise<Response>;

/**
 * The function behind Node's own server. It is told nothing of the connection: whose address it is
 * has no place beside an answer.
 * @param deployContext `production`, or what else the site was built as
 */
export const surveyListener = (survey: SurveyFunction, deployContext: string): RequestListener =>
	createRequestListener((request) => survey(request, { deploy: { context: deployContext } }), {
		// The error itself may hold what was sent.
		onError(error) {
			console.error(`serve: ${error instanceof Error ? error.name : 'no error'} in a request`);
			const headers = { ...securityHeaders, 'Cache-Control': 'no-store' };
			return new Response(null, { status: 500, headers });
		},
	});
