import type { Language } from '../survey/rules/languages.ts';

/** Every address of the site. Others rely on them: letters, posters, search engines. */
export const paths = {
	start: '/',
	districts: '/omraden/',
	district: (id: string) => `/omraden/${id}/`,
	measures: '/atgarder/',
	measure: (id: string) => `/atgarder/${id}/`,
	areaDays: '/omradesdagar/',
	areaDay: (id: string) => `/omradesdagar/${id}/`,
	/** Calendars and news: of everything, of a district, and of one day. */
	calendar: '/omradesdagar/kalender.ics',
	areaDayCalendar: (id: string) => `/omradesdagar/${id}.ics`,
	districtCalendar: (id: string) => `/omraden/${id}/kalender.ics`,
	feed: '/flode.xml',
	districtFeed: (id: string) => `/omraden/${id}/flode.xml`,
	articles: '/trygghetsarbete/',
	article: (id: string) => `/trygghetsarbete/${id}/`,
	results: '/resultat/',
	result: (survey: string) => `/resultat/${survey}/`,
	resultsMethod: '/resultat/metod/',
	/** A result as open data, or one edition (`2026.1`), and what its columns mean. */
	resultData: (survey: string, format: 'csv' | 'json' | 'datapackage.json') =>
		`/resultat/${survey}.${format}`,
	survey: '/enkat/',
	surveyThanks: '/enkat/tack/',
	anonymity: '/enkat/anonymitet/',
	paper: '/enkat/papper/',
	contact: '/kontakt/',
	search: '/sok/',
	accessibility: '/tillganglighet/',
	privacy: '/integritet/',
} as const;

/** The same page in `language`: below `/en/`, `/ar/`, `/lattlast/`. */
export const pathIn = (language: Language, path: string): string =>
	language === 'sv' ? path : `/${language}${path}`;

/** For `tel:`, digits only: the number is printed in groups. */
export const phoneLink = (number: string) => `tel:${number.replace(/[^0-9+]/g, '')}`;
