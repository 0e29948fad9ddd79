/** What commands say of a file or folder that they were asked to write. */
export const filesSv = {
	inContent: (path: string) =>
		`${path} ligger i webbplatsens innehåll, som publiceras. Välj en annan plats. Inget är gjort.`,
	taken: (path: string) => `${path} finns redan. Välj ett annat namn. Inget är gjort.`,
	unwritable: (path: string, code: string) =>
		`${path} går inte att skriva (${code}). Inget är gjort. Se efter att mappen finns, att du får skriva där och att disken inte är full.`,
};
