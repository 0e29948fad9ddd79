/** Apart from other words: the start page's script takes these along. */
export const findAreaSv = {
	count: (count: number) => `${count} ${count === 1 ? 'område' : 'områden'}`,
	none: 'Inget område passar. Prova en del av namnet, eller töm fältet.',
	nickname: (name: string) => ` – kallas också ${name}`,
	street: (street: string) => ` – här ligger ${street}`,
};

export const findAreaFieldSv = {
	name: 'Skriv namnet på området',
	/** Where editors have filled in streets. */
	nameOrStreet: 'Skriv namnet på området eller gatan',
};
