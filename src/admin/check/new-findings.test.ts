import { expect, test } from 'vitest';
import { readContentFiles } from '../../content-check/read-content.ts';
import { formats } from '../format/register.ts';
import { changedFiles } from './changed-files.ts';
import { newFindings } from './new-findings.ts';

const TODAY = '2026-11-20';
const files = readContentFiles(process.cwd());
const ID = '2026-12-12-lindglantan';
const PATH = `content/area-days/sv/${ID}.mdx`;
const text = files.find(({ path }) => path === PATH)?.text ?? '';
const values = formats['areaDays']?.fromFile(text) ?? {};

const saving = (change: Record<string, unknown>, slug = ID) =>
	changedFiles({ collection: 'areaDays', slug, data: { ...values, ...change } });
const messages = async (changed = saving({})) =>
	(await newFindings(files, changed, TODAY)).map(({ file, field, message }) => [
		file,
		field,
		message,
	]);

test('What is as it was is the file as it was, and nothing is wrong with it', async () => {
	expect(saving({})).toEqual([{ path: PATH, text, source: text }]);
	expect(await messages()).toEqual([]);
});

test('A mistake is said of its field', async () => {
	expect(await messages(saving({ end: '2026-12-12T10:00' }))).toEqual([
		[PATH, 'end', 'Dagen slutar innan den börjar. Byt plats på tiderna eller rätta datumet.'],
	]);
});

test('A component that does not exist is a mistake in the text', async () => {
	const [[file, field] = []] = await messages(saving({ body: 'Hej.\n\n<Karta plats="här" />' }));
	expect([file, field]).toEqual([PATH, 'texten']);
});

test('Advice on what is saved is said where it was not said before', async () => {
	const past = { start: '2026-10-04T11:00', end: '2026-10-04T14:00', status: 'planned' };
	const changed = saving({ ...past, example: true }, '2026-10-04-lindglantan');
	const found = await newFindings(files, changed, TODAY);
	expect(found.map(({ level, field }) => [level, field])).toEqual([
		['advice', 'status'],
		['advice', 'example'],
	]);
	expect(await newFindings([...files, ...changed], changed, TODAY)).toEqual([]);
});

test('What is left before the site goes live stops nobody, and is said once', async () => {
	const others = files.filter(({ path }) => path !== 'content/pages/sv/tack.mdx');
	const [thanks] = files.filter((file) => !others.includes(file));
	const said = {
		path: '',
		source: '',
		...thanks,
		text: `${thanks?.text ?? ''}\nUppgift saknas.\n`,
	};
	expect(await newFindings(files, [said], TODAY)).toMatchObject([
		{ level: 'advice', field: 'texten', knownBy: 'kommunikation' },
	]);
	expect(await newFindings([...others, said], [said], TODAY)).toEqual([]);
});

test('What breaks another file is said, too; what was broken before is not', async () => {
	const start = { path: 'content/pages/sv/start.mdx', text: '---\ntitle: Start\n---\n' };
	const broken = [...files.filter(({ path }) => path !== start.path), start];
	expect(await newFindings(broken, saving({}), TODAY)).toEqual([]);
	// The measures that answer to a question which is called otherwise now.
	const surveys = files
		.filter(({ path }) => /surveys\/[^.]+\.yaml$/.test(path))
		.map(({ path, text: survey }) => ({ path, text: survey.replaceAll('stairwell', 'stairs') }));
	const others = (await newFindings(broken, surveys, TODAY))
		.map(({ file }) => file)
		.filter((file) => !surveys.some(({ path }) => path === file));
	expect(others.length).toBeGreaterThan(0);
	expect(others).not.toContain(start.path);
});

test('A page has a file for each language', () => {
	const page = { title: 'Kontakt', summary: 'Hit ringer du.', updated: '2026-11-23', body: 'Hej.' };
	const i18n = { sv: { data: page }, ar: { data: { ...page, title: 'اتصل' } } };
	const paths = changedFiles({ collection: 'pages', slug: 'kontakt', data: page, i18n });
	expect(paths.map(({ path }) => path)).toEqual([
		'content/pages/sv/kontakt.mdx',
		'content/pages/ar/kontakt.mdx',
	]);
	expect(paths[1]?.text).toContain('title: اتصل');
});

test('A file by itself keeps its place', () => {
	const [file] = changedFiles({ collection: 'files', slug: 'history', data: {} });
	expect(file?.path).toBe('content/history.yaml');
});
