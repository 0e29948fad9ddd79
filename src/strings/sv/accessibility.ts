const LAW = 'lagen om tillgänglighet till digital offentlig service (2018:1937)';

const parts = {
	compliance: 'Hur tillgänglig webbplatsen är',
	feedback: 'Kan du inte använda något?',
	supervision: 'Om du inte är nöjd med svaret',
	technical: 'Teknisk information om tillgängligheten',
	barriers: 'Innehåll som inte är tillgängligt',
	exceptions: 'Innehåll som inte omfattas av lagen',
	burdens: 'Innehåll som vi undantar som oskäligt betungande',
	testing: 'Hur vi har testat',
	work: 'Så arbetar vi med tillgänglighet',
	dates: 'När webbplatsen och redogörelsen blev klara',
};

const compliance = {
	fully: `Webbplatsen är helt förenlig med ${LAW}.`,
	partly: `Webbplatsen är delvis förenlig med ${LAW}. Vad som saknas står under ”${parts.barriers}” och ”${parts.burdens}”.`,
	not: `Webbplatsen är inte förenlig med ${LAW}. Vad som saknas står under ”${parts.barriers}” och ”${parts.burdens}”.`,
	missing:
		'Webbplatsen har inte granskats. Därför vet vi inte om den är helt, delvis eller inte förenlig med lagen.',
};

const feedback = {
	problem: 'Säg till om något inte går att läsa, höra, förstå eller fylla i.',
	otherForm: 'Du kan också be om att få innehållet på ett sätt som fungerar för dig.',
	write: 'Skriv till',
	missingEmail: 'en egen e-postadress för synpunkter på tillgängligheten.',
	contact: 'Kontakt',
	contactLead: 'Fler sätt att nå oss:',
	answer: (days: number) =>
		`Du får svar inom ${String(days)} ${days === 1 ? 'arbetsdag' : 'arbetsdagar'}.`,
	missingAnswer: 'hur snabbt du får svar.',
};

const supervision = {
	lead: 'Digg, Myndigheten för digital förvaltning, ser till att lagen följs. Du kan anmäla till Digg om',
	cases: [
		'webbplatsen har brister i tillgängligheten',
		'den här redogörelsen har brister',
		'du har bett om innehåll i en form som fungerar för dig, men inte fått det',
		'du vill att Digg prövar om vi har rätt att hänvisa till att något är oskäligt betungande.',
	],
	first: 'Hör gärna av dig till oss först. Men du kan också anmäla direkt.',
	report: 'Anmäl bristande tillgänglighet till Digg',
	address: 'https://www.digg.se/tdosanmalan',
};

const lists = {
	affects: 'Påverkar',
	why: 'Varför',
	requirement: 'Krav',
	alternative: 'Annat sätt',
	noAlternative: 'Finns inte än. Säg till, så hjälper vi dig.',
	fixedBy: 'Ska vara klart',
	notDecided: 'Inte bestämt än',
	noBarriers: 'Vi känner inte till några brister.',
	noExceptions: 'Vi känner inte till något innehåll på webbplatsen som lagen undantar (9 §).',
	noBurdens:
		'Lagen tillåter undantag om det skulle vara oskäligt betungande att göra innehållet tillgängligt (12 §). Inget innehåll på den här webbplatsen är undantaget av det skälet.',
	notReviewed:
		'en bekräftelse. Webbplatsen är inte granskad, så det kan finnas mer som vi inte har upptäckt.',
};

const testing = {
	self: (by: string) => `Vi har själva granskat webbplatsen (${by}).`,
	external: (by: string) => `En utomstående har granskat webbplatsen: ${by}.`,
	day: 'Bedömningen gjordes den',
	missing:
		'Webbplatsen har inte granskats av oss själva eller av någon utomstående på det sätt som redogörelsen kräver.',
	checks: 'Program kontrollerar det här varje gång webbplatsen ändras:',
	limit: 'Program hittar inte alla brister. Därför ersätter de ingen granskning.',
};

const dates = {
	published: 'Webbplatsen publicerades',
	assessed: 'Tillgängligheten bedömdes senast',
	updated: 'Redogörelsen uppdaterades senast',
	missing: 'Uppgift saknas',
};

export const accessibilitySv = {
	parts,
	missing: 'Uppgift saknas:',
	scope: (site: string, company: string) =>
		`Det här är tillgänglighetsredogörelsen för webbplatsen ${site}. Bakom webbplatsen står ${company}.`,
	address: 'Redogörelsen gäller',
	law: `Vi omfattas av ${LAW}. Vi vill att så många som möjligt ska kunna använda webbplatsen.`,
	compliance,
	feedback,
	supervision,
	technical:
		'Kraven i lagen bygger på standarden EN 301 549. Vårt mål är att webbplatsen ska klara WCAG 2.2 på nivå AA. WCAG är regler för hur webbplatser görs tillgängliga.',
	lists,
	testing,
	dates,
};
