/** What it takes to show a figure. */
export interface Limits {
	fewestAnswers: number;
	mostFew: number;
	widest: number;
}

/** A heading, and a paragraph for each thing there is to know. */
interface Part {
	title: string;
	text: string[];
}

/** How the figures are made. */
export const figures = ({ fewestAnswers, widest }: Limits): Part[] => [
	{
		title: 'Andelen',
		text: [
			'Siffran är andelen av dem som har en åsikt. Den som hoppar över en fråga, eller svarar att den inte vet, räknas inte in där. Hur många som svarade utan att ha en åsikt visar vi för sig, om det inte kan avslöja någon.',
			'På frågor där man kan välja flera svar är siffran andelen av alla som svarade på frågan.',
			'I ett område läggs svaren ihop i grupper. ”Mycket nöjd” och ”ganska nöjd” blir till exempel ”nöjd”. För hela företaget visas också varje svar för sig.',
		],
	},
	{
		title: 'Hur säker siffran är',
		text: [
			'Alla svarar inte. Hade andra svarat hade siffran kunnat bli lite högre eller lägre. Därför skriver vi mellan vilka tal den troligen ligger. Talen är gränserna i ett konfidensintervall på 95 procent.',
			`Ju färre svar, desto osäkrare siffra. Med ${String(fewestAnswers)} svar ligger gränserna upp till ${String(widest)} procentenheter från den. Den blir säkrare om en stor del av hemmen i området har svarat.`,
			'Har alla eller nästan alla svarat finns inget intervall, och inte heller om svaren är fler än breven som kom fram. Fattas bara några få blir det mycket kort. Det räknas på avrundade tal, så i ett litet område kan det då missa oftare än en gång av tjugo.',
		],
	},
	{
		title: 'Hela företaget',
		text: [
			'Ett område väger lika mycket som sin del av breven som kom fram. Annars skulle områden där många svarar påverka siffran för mycket.',
			'Ett område som inte får visa någon egen siffra på en fråga är inte med. Vilka det gäller står under varje undersökning. Döljs bara en del av siffrorna i flera områden läggs den delen ihop innan den räknas in, och där väger varje svar lika.',
		],
	},
	{
		title: 'Om något har ändrats',
		text: [
			'Vi jämför med den senaste undersökning som ställde frågan med samma ord och som visar siffran.',
			'Bara för huvudfrågan prövar vi om skillnaden är säker. Då skriver vi ”säkerställd ökning”, ”säkerställd minskning” eller ”ingen säkerställd förändring”. Då räknar vi på de exakta antalen.',
			'Prövar man många områden kan några se ut att ha ändrats, fast det bara är slumpen. Ju fler områden vi prövar ett år, desto mer krävs därför av vart och ett. Hela företaget räknas som ett av dem.',
		],
	},
	{
		title: 'Ett område bredvid hela företaget',
		text: [
			'Vi skriver att ett område ligger högre eller lägre än hela företaget bara när skillnaden knappast beror på slumpen. Vi prövar på samma sätt som en ändring, i alla områden och på alla frågor i enkäten på en gång. Var alla områden lika skulle det ändå hända i ungefär en enkät av tjugo att något pekas ut.',
			'Mellan områdena jämför vi aldrig.',
		],
	},
	{
		title: 'När vi följer ett område',
		text: [
			'Vi väntar inte tills en minskning är säkerställd. Det räcker att hela intervallet för ändringen ligger under noll, hur många områden vi än prövar. Ändringen räknas från den förra siffran, eller från den första till den sista av de tre senaste.',
			'Det är ett skäl att titta närmare. Det är inget bevis.',
		],
	},
	{
		title: 'Avrundning',
		text: [
			'Antal svar avrundas till närmaste femtal. Andelar avrundas till hela procent. Därför blir de inte alltid 100 tillsammans.',
			'Intervallen räknas på de avrundade talen. För ett område kan du därför räkna om dem själv.',
		],
	},
	{
		title: 'Flera år tillsammans',
		text: [
			`Har ett område färre än ${String(fewestAnswers)} svar kan vi lägga ihop flera år i rad. Då ska frågan ha haft samma ord, och åren tillsammans ha minst ${String(fewestAnswers)} svar. Vilka år det är står vid siffran. Samma år är aldrig med i två sådana siffror.`,
		],
	},
	{
		title: 'När en fråga ändras',
		text: [
			'Ändras orden i frågan, svaren eller svarens ordning, räknas det som en ny fråga. Då jämför vi inte med åren före, och linjen i diagrammet bryts.',
		],
	},
];

/** What is not shown, and why. */
export const withheld = ({ fewestAnswers, mostFew }: Limits): Part[] => [
	{
		title: 'För få svar',
		text: [
			`Ett område får en siffra först när minst ${String(fewestAnswers)} har svarat på frågan och har en åsikt. Annars står det ”för få svar”. Siffran skulle bli för osäker, och det skulle kunna gå att lista ut vem som har svarat vad.`,
		],
	},
	{
		title: 'Få som svarar likadant',
		text: [
			`Har ${String(mostFew)} eller färre valt ett svar visar vi inte siffran för det. Detsamma gäller när alla utom ${String(mostFew)} eller färre har valt det. I stället står det ”visas inte”, eller en siffra för flera svar tillsammans.`,
			'Är det frågans viktigaste svar som få eller nästan alla har valt, till exempel ”nöjd”, visas inget av frågan i det området.',
			'Också noll kan avslöja något: har ingen valt ett svar vet man vad grannen inte har svarat.',
		],
	},
	{
		title: 'Det som skulle avslöja resten',
		text: [
			'Ibland går det att räkna ut en dold siffra med hjälp av de andra. Då döljer vi fler: en grupp till, ett område till eller hela företagets siffra. Vilket område det blir bestämmer vi efter antalet brev och andra tal som visas, aldrig efter det som döljs.',
			'Hellre än att dölja allt lägger vi ihop grupper, till exempel alla som inte är nöjda.',
			'Innan ett resultat skrivs letar ett program för varje dold siffra i ett område efter ett annat sätt att svara, minst fyra svar bort, som skulle ge exakt samma resultat. Hittas inget visas ingenting av frågan.',
			'I våra tester försöker ett annat program räkna ut det dolda i små påhittade undersökningar, genom att pröva alla sätt att svara. Hittar det något underkänns testet. Det gör skyddet starkt, men i stora undersökningar kan vi inte lova att det är omöjligt.',
		],
	},
	{
		title: 'Ålder, kön och egna ord',
		text: [
			`Ålder, kön och hur länge man har bott i området visas bara för hela företaget. Ett område där färre än ${String(fewestAnswers)} har svarat på frågan är inte med. Det som är skrivet med egna ord visar vi inte här.`,
		],
	},
	{
		title: 'Din anonymitet',
		text: [
			'Koden är inte knuten till dig. Dina svar räknas ihop med andras, och sedan tas din svarsblankett bort.',
		],
	},
];

/** For who wants to check: a method, its usual name, and where it is described. */
export const sources = [
	{
		what: 'Andelens intervall',
		name: 'Wilsons intervall, utan kontinuitetskorrektion',
		source:
			'Wilson, E. B. (1927). Probable inference, the law of succession, and statistical inference. Journal of the American Statistical Association, 22, 209–212.',
	},
	{
		what: 'Många av hemmen har svarat',
		name: 'Ändlig population: n(N − 1)/(N − n) svar i stället för n, där N är breven som kom fram',
		source: 'Cochran, W. G. (1977). Sampling Techniques, 3rd ed. Wiley.',
	},
	{
		what: 'Vägda svar',
		name: 'Effektivt antal svar, (Σw)²/Σw²',
		source: 'Kish, L. (1965). Survey Sampling. Wiley.',
	},
	{
		what: 'Ändringens intervall',
		name: 'Newcombes metod 10, utan korrektion för ändlig population',
		source:
			'Newcombe, R. G. (1998). Interval estimation for the difference between independent proportions: comparison of eleven methods. Statistics in Medicine, 17, 873–890.',
	},
	{
		what: 'Många områden på en gång',
		name: 'Holms metod, på nivån 5 procent, över alla områden som prövas ett år och hela företaget',
		source:
			'Holm, S. (1979). A simple sequentially rejective multiple test procedure. Scandinavian Journal of Statistics, 6, 65–70.',
	},
	{
		what: 'Svarsfrekvens',
		name: 'AAPOR RR2: svar, också ofullständiga, delat med breven som kom fram',
		source:
			'American Association for Public Opinion Research (2023). Standard Definitions: Final Dispositions of Case Codes and Outcome Rates for Surveys, 10th ed.',
	},
];
