/** What stands around the content of every page, in one language. */
export interface FrameStrings {
	/** The page's title, unique among all pages. */
	title: string;
	skip: string;
	navigation: string;
	footer: string;
	/** Name of the list of languages. */
	languages: string;
	/** Where links lead that have a Swedish name; in Swedish there is nothing to say. */
	inSwedish?: string;
	updated: string;
	/** What the picture beside a link to the site shows, for who does not see it. */
	socialImage: string;
	whomToCall: WhomToCallStrings;
}

interface WhomToCallStrings {
	title: string;
	emergency: { situation: string; name: string };
	disturbance: { situation: string; name: string };
	repairs: { situation: string; name: string };
	emergencyRepairs: { name: string };
	police: { situation: string; name: string };
	/** Only a preview shows these: nobody has looked the number up yet. */
	missing: string;
	missingHelp: string;
}
