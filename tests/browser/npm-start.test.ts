import { afterAll, beforeAll, expect, test } from 'vitest';
import { staticHeadersOf } from '../../src/lib/static-headers.ts';
import { paths } from '../../src/lib/paths.ts';
import { readerStrings } from '../../src/strings/site.ts';
import { aSubmission } from '../faults/submission-builder.ts';
import { breakOffUpload } from './broken-upload.ts';
import { npmStart, type StartedSite } from './npm-start.ts';

let site: StartedSite;
// Builds the whole site first.
beforeAll(async () => {
	site = await npmStart();
}, 300_000);
afterAll(() => site.stop());

async function newCode(): Promise<string> {
	const batch = ['--survey', '2026', '--district', 'lindglantan', '--count', '1'];
	const [code = ''] = /^[0-9A-Z-]{14}(?=,)/m.exec(await site.survey('codes', ...batch)) ?? [];
	return code;
}

async function post(code: string, text: string): Promise<number> {
	const body = JSON.stringify(aSubmission(code, { answers: { comment: text } }));
	const headers = { 'Content-Type': 'application/json' };
	return (await fetch(`${site.address}/api/survey`, { method: 'POST', headers, body })).status;
}

test.each(['/', '/omraden/', '/admin/', '/resultat/2025.1.csv', '/resultat/2025.json'])(
	'%s has the headers that our own server sends',
	async (path) => {
		const { headers } = await fetch(site.address + path);
		for (const [name, value] of Object.entries(staticHeadersOf(path)))
			expect([name, headers.get(name)]).toEqual([name, value]);
	},
);

test('an address that is not there is answered in its language', async () => {
	const answer = await fetch(`${site.address}/en/finns-inte/`);
	expect(answer.status).toBe(404);
	expect(await answer.text()).toContain(readerStrings('en').notFound.title);
});

test('a form without JavaScript leads to the receipt', async () => {
	const body = new URLSearchParams({
		survey: '2026',
		code: await newCode(),
		'answers.comment': 'Utan skript',
	});
	const sent = await fetch(`${site.address}/api/survey`, {
		method: 'POST',
		body,
		redirect: 'manual',
	});
	expect([sent.status, sent.headers.get('Location')]).toEqual([303, paths.surveyThanks]);
	expect(await site.answers()).toContainEqual({ comment: 'Utan skript' });
});

test('uploads that break off end nothing, and an emulator that ends is back, with the database', async () => {
	const own = await newCode();
	expect(await post(own, 'Före avbrottet')).toBe(201);
	for (const path of ['/api/survey', paths.survey, '/api/survey'])
		await breakOffUpload(site.address + path);
	// No UTF-8: the emulator, netlify-cli 27.10, ends at it.
	await fetch(`${site.address}/%E0%A4%A`).catch(() => undefined);
	expect(await site.says(/by itself .*/)).toContain('URI malformed');
	expect(await site.startAnother()).toContain('already runs from this folder');
	expect(await site.says(/^Ready: .*/)).toContain(site.address);
	expect(await post(own, 'Efter avbrottet')).toBe(409);
	expect(await post(site.code, 'Efter avbrottet')).toBe(201);
	const answers = await site.answers();
	expect(answers).toContainEqual({ comment: 'Före avbrottet' });
	expect(answers).toContainEqual({ comment: 'Efter avbrottet' });
});
