/** What stands in a calendar, besides what is said of each day. */
export const calendarSv = {
	of: (district: string | undefined) =>
		district === undefined ? 'Områdesdagar' : `Områdesdagar på ${district}`,
	invitation: (summary: string, accessibility: string) =>
		`${summary}\n\nTillgänglighet: ${accessibility}`,
};
