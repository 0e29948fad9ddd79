import type { MeasureStatus } from '../../../schemas/measure.ts';

/** The texts that `npm run ny` puts in a new file, for the writer to replace. */
export const newPageBodiesSv = {
	measure: (status: MeasureStatus) => `## ${MEASURE_HEADINGS[status]}

Skriv här: vad som görs, var det görs och när. Skriv till ”du”, i korta meningar.

## Varför

Skriv här: vad som blir bättre för den som bor i området. Lova inget som inte är bestämt.

## Bra att veta

Skriv här: vad den som bor i området behöver veta eller göra. Ta bort rubriken om inget behövs.
`,
	'area-day': () => `## Det här händer

Skriv här: vad som händer under dagen och vilka tider. Börja varje rad i en lista med ett bindestreck.

## Bra att veta

Skriv här: vad det kostar, om du behöver anmäla dig och vad du ska ta med.

Behöver du tolk, ledsagare eller något annat för att kunna vara med? På [sidan Kontakt](/kontakt/) ser du hur du når oss.
`,
	district: () => `## Det här gör vi

Skriv här: vad som görs för tryggheten i området, och tillsammans med vilka. Ta bara med det som är säkert.

## Säg till om något känns fel

Är det något här som gör dig otrygg, eller något som fungerar bra? Berätta för oss. På [sidan Kontakt](/kontakt/) ser du vem du kan vända dig till.
`,
	article: () => `Skriv här: det viktigaste först, i två eller tre korta meningar.

## Vad vi gör

Skriv här: vad som görs och varför. Ta bara med uppgifter som har en källa.

## Vad du kan göra

Skriv här: vad läsaren själv kan göra. Ta bort rubriken om inget behövs.
`,
};

const MEASURE_HEADINGS: Record<MeasureStatus, string> = {
	planned: 'Vad vi ska göra',
	ongoing: 'Vad vi gör',
	done: 'Vad vi har gjort',
};
