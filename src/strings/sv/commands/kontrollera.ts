const help = `\
Kontrollerar allt innehåll och säger vad som är fel, var, och hur du rättar det.

  npm run kontrollera
  npm run kontrollera -- --json     samma sak för program

Ett fel stoppar webbplatsen. Ett råd stoppar ingenting. Sist står vad som är kvar innan
webbplatsen kan gå i drift, och vem du kan fråga.`;

/** What `npm run kontrollera` says besides what it finds. */
export const kontrolleraSv = {
	help,
	noContent: (folder: string) =>
		`Här finns ingen mapp som heter ${folder}. Gå till projektets mapp först.`,
	notUnderstood: (words: string) => `${words} går inte att förstå.\n\n${help}`,
};
