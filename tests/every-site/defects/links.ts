import { type Defect, gone, inMain, instead } from './defect.ts';

const DISTRICT = '/omraden/lindglantan/';
const MEASURE = '/atgarder/skyltar/';

export const IN_LINKS = {
	'links lead to pages that exist, at the address where they stand': [
		inMain(MEASURE, '<a href="/finns-inte/">Dit</a>', 'leads to /finns-inte/'),
		inMain(MEASURE, '<a href="/kontakt">Dit</a>', 'leads to /kontakt,'),
		inMain(DISTRICT, '<a href="/borta.ics">Kalender</a>', 'leads to /borta.ics'),
		gone('/resultat/2025.csv', 'leads to /resultat/2025.csv', '/resultat/2025/'),
	],
	'links lead to parts that exist': [
		inMain(MEASURE, '<a href="/kontakt/#borta">Dit</a>', 'leads to /kontakt/#borta'),
		inMain(DISTRICT, '<a href="#borta">Dit</a>', `leads to ${DISTRICT}#borta`),
	],
	'links to another language say which': [
		inMain('/en/kontakt/', '<a href="/atgarder/">Dit</a>', '/atgarder/ says hreflang nothing'),
		inMain('/ar/', '<a hreflang="ar" href="/atgarder/">Dit</a>', 'says hreflang ar'),
	],
	'each page leads to each language': [
		instead('/tillganglighet/', /<nav class="languages"[^]*?<\/nav>/, '', 'leads to no language'),
		instead(DISTRICT, 'data-language="ar"', 'data-language="en"', 'leads to sv,lattlast,en,en'),
		instead(DISTRICT, / aria-current="page"/g, '', 'is in 0 of its languages'),
	],
	'pages fetch only files of the site, and they exist': [
		inMain(
			MEASURE,
			'<img src="https://annan.example/x.png" alt="">',
			'https://annan.example/x.png',
		),
		inMain(MEASURE, '<img src="/borta.png" alt="">', 'fetches /borta.png'),
		inMain('/', '<img srcset="/borta.webp 2x" alt="">', 'fetches /borta.webp'),
		instead(
			'/',
			'</head>',
			'<style>p{background:url(//annan.example/x)}</style></head>',
			'annan.example',
		),
		instead(
			'/',
			'</head>',
			'<link rel="preconnect" href="/"></head>',
			'has <link rel="preconnect"',
		),
		inMain('/kontakt/', '<iframe></iframe>', 'has <iframe'),
	],
	'forms stay on the site': [
		inMain('/sok/', '<form action="https://annan.example/"></form>', 'annan.example'),
	],
	'every address that others rely on is there': [
		gone('/tillganglighet/', 'nothing stands there'),
		gone('/404.html', 'nothing stands there'),
		gone('/omradesdagar/kalender.ics', 'nothing stands there'),
	],
	'the content check knows every page, and no other': [
		gone(MEASURE, 'the content check takes it for a page'),
		gone('/en/omraden/lindglantan/', 'the content check takes it for a page'),
		gone('/enkat/tack/', 'the content check takes it for a page'),
	],
	'the content check knows every part of a page': [
		inMain(DISTRICT, '<section id="ny-del"></section>', 'does not know #ny-del'),
		inMain(MEASURE, '<h3 id="ny-rubrik">Ny</h3>', 'does not know #ny-rubrik'),
	],
} satisfies Record<string, Defect[]>;
