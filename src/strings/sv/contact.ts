const contact = {
	title: 'Nå oss',
	customerService: 'Kundtjänst',
	phone: 'Telefon',
	email: 'E-post',
	address: 'Besöksadress',
	missing: 'Uppgiften är inte ifylld än.',
};

export const contactSv = { contact };
