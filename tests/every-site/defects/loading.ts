import { randomBytes } from 'node:crypto';
import { type Defect, inMain, instead } from './defect.ts';

const DISTRICT = '/omraden/lindglantan/';
const MEASURE = '/atgarder/skyltar/';
/** Cannot be packed. */
const noise = (bytes: number) => randomBytes(bytes).toString('base64');

/** The script that takes a letter's code into the form. */
const CARRIES_CODE = /<script type="module">(?=(?:(?!<\/script>).)*\[data-language\])/s;

export const IN_LOADING = {
	'each page can be drawn from few bytes': [
		inMain(MEASURE, `<i data-x="${noise(4_000)}"></i>`, 'bytes, packed'),
		instead('/enkat/', '</head>', `<style>${noise(4_000)}</style></head>`, 'bytes, packed'),
		instead('/kontakt/', '</head>', '<script src="/og.png"></script></head>', 'bytes, packed'),
	],
	'only what finds something runs a script, and a small one': [
		inMain(MEASURE, '<script>alert(1)</script>', 'runs 1 scripts'),
		instead('/sok/', /<script type="module"[^]*?<\/script>/, '', 'runs 1 scripts'),
		instead('/omraden/', /<script type="module">/, `$&"${noise(2_000)}";`, 'bytes of script'),
		instead('/enkat/', /<script type="module">/, `$&"${noise(3_000)}";`, 'bytes of script'),
	],
	'the form comes with its scripts': [
		instead('/en/enkat/', '</head>', '<link rel="modulepreload" href="/x.js"></head>', 'waits for'),
	],
	'pages leave room for their pictures': [
		inMain(MEASURE, '<img src="/og.png" alt="Ett hus">', 'has no size'),
	],
	'text does not jump when its font comes': [
		instead(DISTRICT, 'font-display:optional', 'font-display:swap', 'text jumps'),
		instead(MEASURE, 'size-adjust:', 'size:', 'another size'),
	],
	'each page has one policy, which names what it runs': [
		inMain(MEASURE, '<script>alert(1)</script>', 'script-src lacks'),
		instead(DISTRICT, '</style>', 'p{color:red}</style>', 'style-src lacks'),
		instead('/kontakt/', /<meta http-equiv="content-security-policy"[^>]*>/, '', '0 policies'),
		instead('/', "default-src 'self'", 'default-src *', 'default-src lets in *'),
		instead('/', "img-src 'self'", 'img-src *', 'img-src lets in *'),
		instead('/', 'img-src', 'script-src-elem', 'script-src-elem lets in data:'),
		instead('/sok/', "form-action 'self'", "form-action 'none'", "form-action is not 'self'"),
	],
	'no script or style stands in an attribute': [
		inMain(DISTRICT, '<p style="color:red">Rött</p>', 'style of P'),
		inMain(MEASURE, '<p onclick="alert(1)">Tryck</p>', 'onclick of P'),
	],
	'scripts run in browsers of 2020, or ask first': [
		instead('/omraden/', /<script type="module">/, '$&[].at(0);', 'Array.prototype.at'),
		instead('/', /<script type="module">/, '$&x??=1;', 'a browser of 2020 cannot read it'),
		instead('/', /<script type="module">/, '$&/(?<=a)b/;', 'has (?<='),
		instead('/enkat/', CARRIES_CODE, '$&x=>x?.y;', 'a browser of 2015 cannot read it'),
		instead('/en/enkat/', /\.submitter/g, '.target', 'asks for SubmitEvent.prototype.submitter'),
	],
	'no style asks for a width in a way that browsers before 2022 skip': [
		instead(MEASURE, '</style>', '@media (width>40em){p{color:red}}</style>', 'width>40em'),
	],
} satisfies Record<string, Defect[]>;
