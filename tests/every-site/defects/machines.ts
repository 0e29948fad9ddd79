import { type Defect, gone, instead } from './defect.ts';

const MEASURE = '/atgarder/skyltar/';
const MANIFEST = '/manifest.webmanifest';

export const IN_MACHINES = {
	'each page says which address it has': [
		instead(MEASURE, /<link rel="canonical"[^>]*>/, '', 'canonical is missing'),
		instead('/', /(property="og:url" content=")[^"]*/, '$1https://annan.example/', 'og:url is'),
	],
	'pages say which languages they stand in': [
		instead('/kontakt/', 'hreflang="en" href="https', 'hreflang="ar" href="https', 'not in ar'),
		gone('/ar/omradesdagar/', 'in ar at', '/omradesdagar/'),
		instead(
			'/en/atgarder/',
			/<link rel="alternate" hreflang="x-default"[^>]*>/,
			'',
			'has 0 for any',
		),
		{
			...instead('/en/atgarder/', /<link rel="alternate" hreflang="ar"[^>]*>/, '', 'in turn'),
			foundAt: '/atgarder/',
		},
		instead(
			'/atgarder/',
			'</head>',
			'<meta name="robots" content="noindex"></head>',
			'and has alternates',
		),
	],
	'other sites are told what to show beside a link': [
		instead(MEASURE, /(property="og:title" content=")[^"]*/, '$1Annat', 'og:title is "Annat"'),
		instead('/', /(property="og:locale" content=")[^"]*/, '$1sv', 'og:locale is "sv"'),
		instead('/sok/', /(property="og:image:alt" content=")[^"]*/, '$1', 'og:image:alt is ""'),
		{ ...gone('/og.png', '/og.png has another size'), foundAt: '/' },
	],
	'icons have the sizes that they say': [
		instead(MEASURE, /<link rel="apple-touch-icon"[^>]*>/, '', 'its icons are'),
		instead('/', /(href="\/favicon.ico" sizes=")[^"]*/, '$116x16', '/favicon.ico is not 32x32'),
		gone('/favicon.ico', 'is no icon of 32x32'),
		gone('/apple-touch-icon.png', 'is not png 180x180'),
	],
	'the manifest is in Swedish, with icons of the sizes that it says': [
		instead(MEASURE, /<link rel="manifest"[^>]*>/, '', 'does not name'),
		instead(MANIFEST, '"lang":"sv"', '"lang":"en"', 'lang'),
		instead(MANIFEST, /"name":"[^"]*"/, '"name":"Annat"', 'is called Annat'),
		instead(MANIFEST, '"purpose":"maskable"', '"purpose":"any"', 'has no maskable icon'),
		{ ...gone('/icon-512.png', '/icon-512.png is not there in 512x512'), foundAt: MANIFEST },
	],
	'search engines find what is to be found': [
		instead(MEASURE, '</head>', '<meta name="robots" content="noindex"></head>', 'is kept from'),
		instead('/enkat/tack/', /<meta name="robots"[^>]*>/, '', 'is not kept from'),
		instead('/en/404/', /<meta name="robots"[^>]*>/, '', 'is not kept from'),
		instead('/en/atgarder/skyltar/', /<meta name="robots"[^>]*>/, '', 'is not kept from'),
		instead('/sitemap.xml', /<url>.*<\/url>/, '', 'lacks https'),
		instead('/sitemap.xml', /<loc>/, '<loc>https://annan.example/</loc><loc>', 'lists https'),
		instead('/robots.txt', 'Disallow', 'Allow', 'does not say where'),
	],
	'whoever finds a hole is told whom to tell': [
		instead('/.well-known/security.txt', /^Contact.*$/m, '', 'lacks "Contact'),
		instead('/.well-known/security.txt', /^Expires.*$/m, 'Expires: 2030-01-01T00:00:00Z', 'days'),
		gone('/.well-known/security.txt', 'lacks "Canonical'),
	],
} satisfies Record<string, Defect[]>;
