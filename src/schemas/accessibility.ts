import { z } from 'zod';
import { daySchema } from './date.ts';
import { SITE_KEEPER, verified } from './verified.ts';
import { textSchema } from '../survey/rules/text.ts';

/** How well the site follows the law: Digg wants exactly one of three. */
export const COMPLIANCE = ['fully', 'partly', 'not'] as const;
export const ASSESSMENT_METHODS = ['self', 'external'] as const;

const line = (what: string) => textSchema(1000).describe(what);

const alternative = textSchema(1000)
	.nullable()
	.describe('Hur man når innehållet på annat sätt. Får vara tomt om det inte går.');

const barrierSchema = z.strictObject({
	what: line('Innehållet eller funktionen, och vad som inte fungerar.'),
	affects: line('Vem det påverkar, till exempel "den som använder skärmläsare".'),
	why: line('Varför det inte är tillgängligt.'),
	requirement: line('Kravet, till exempel "WCAG 1.4.3" eller "EN 301 549, 9.1.4.3".'),
	alternative,
	fixedBy: daySchema
		.nullable()
		.describe('Dagen då det ska vara åtgärdat. Får vara tomt om det inte är bestämt.'),
});

const exceptionSchema = z.strictObject({
	what: line('Innehållet.'),
	why: line('Varför lagen undantar det.'),
	alternative,
});

const burdenSchema = z.strictObject({
	what: line('Innehållet eller funktionen.'),
	affects: line('Vem det påverkar.'),
	why: line('Motiveringen: varför det vore oskäligt betungande att göra det tillgängligt.'),
	alternative,
});

const assessmentSchema = z.strictObject({
	day: daySchema.describe('Dagen då webbplatsen bedömdes.'),
	method: z
		.enum(ASSESSMENT_METHODS)
		.meta({ labels: { self: 'Vi själva', external: 'En utomstående' } })
		.describe('Vem som har granskat: vi själva eller en utomstående.'),
	by: line('Vem som granskade: en roll eller ett företag, inget personnamn.'),
	how: line('Hur det gick till, i hela meningar.'),
});

/** The role at the company that knows each fact of the statement. */
export const STATEMENT_KNOWN_BY = {
	published: SITE_KEEPER,
	compliance: 'den som ansvarar för tillgängligheten',
	assessment: 'den som ansvarar för tillgängligheten',
	email: 'kundtjänst',
	workingDays: 'kundtjänst',
};

/** What the statement must say: https://www.digg.se/kunskap-och-stod/digital-tillganglighet/skapa-en-tillganglighetsredogorelse */
export type Accessibility = z.infer<typeof accessibilitySchema>;
export const accessibilitySchema = z
	.strictObject({
		updated: daySchema.describe('Dagen då redogörelsen senast ändrades.'),
		published: verified(daySchema).describe('Dagen då webbplatsen publicerades.'),
		compliance: verified(
			z.enum(COMPLIANCE).meta({
				labels: {
					fully: 'Helt förenlig',
					partly: 'Delvis förenlig',
					not: 'Inte förenlig',
				},
			}),
		).describe('Hur väl webbplatsen följer lagen.'),
		assessment: verified(assessmentSchema).describe('Den senaste bedömningen av webbplatsen.'),
		feedback: z
			.strictObject({
				email: verified(
					z.email({ error: 'Skriv en e-postadress, till exempel namn@exempel.se.' }),
				).describe('E-post för synpunkter på tillgängligheten och för innehåll i annan form.'),
				workingDays: verified(z.number().int().min(1).max(60)).describe(
					'Inom hur många arbetsdagar den som skriver får svar.',
				),
			})
			.describe('Hur man säger till om ett problem.'),
		barriers: z
			.array(barrierSchema)
			.describe('Alla kända brister: innehåll som borde vara tillgängligt men inte är det.'),
		exceptions: z
			.array(exceptionSchema)
			.describe('Innehåll som lagen inte gäller för (9 §), till exempel vissa kartor.'),
		burdens: z
			.array(burdenSchema)
			.describe('Innehåll som undantas som oskäligt betungande att anpassa (12 §).'),
		checks: z
			.array(textSchema(1000))
			.describe('Vad program kontrollerar varje gång webbplatsen ändras, en mening per rad.'),
	})
	.refine(
		({ compliance: { value }, barriers, burdens }) =>
			value === null || (value === 'fully') === (barriers.length + burdens.length === 0),
		{
			path: ['compliance', 'value'],
			error:
				'Det stämmer inte med listorna. fully betyder att barriers och burdens är tomma; partly och not att något står där.',
		},
	);
