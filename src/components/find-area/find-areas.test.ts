import { expect, test } from 'vitest';
import { findAreas, type NamedDistrict } from './find-areas.ts';

const area = (name: string, more: Partial<NamedDistrict> = {}): NamedDistrict => ({
	name,
	nicknames: [],
	streets: [],
	...more,
});
const AREAS = [
	area('Drottninghög', { nicknames: ['Droppen'] }),
	area('Norr'),
	area('Norra Hamnen'),
	area('Närlunda', { streets: ['Exempelgatan', 'Provvägen'] }),
	area('Planteringen'),
	area('Pålsjö Östra'),
	area('Raus Södra'),
	area('Råå'),
];
const found = (typed: string) => findAreas(AREAS, typed).map((match) => match.area.name);

test.each([
	['narlunda', ['Närlunda']],
	['NÄRLUNDA', ['Närlunda']],
	['raa', ['Råå']],
	['  Råå. ', ['Råå']],
	['palsjo-ostra', ['Pålsjö Östra']],
	['rå', ['Råå', 'Raus Södra', 'Norra Hamnen', 'Pålsjö Östra']],
	['ra', ['Raus Södra', 'Råå', 'Norra Hamnen', 'Pålsjö Östra']],
	['hög', ['Drottninghög']],
	['hamn', ['Norra Hamnen']],
	['drotninghög', ['Drottninghög']],
	['norr', ['Norr', 'Norra Hamnen']],
	['norra', ['Norra Hamnen']],
	['nrr', []],
	['droppen', ['Drottninghög']],
	['provvag', ['Närlunda']],
	['nrlunda', ['Närlunda']],
	['planterinen', ['Planteringen']],
	['drotninghög', ['Drottninghög']],
	['Dorttninghog', ['Drottninghög']],
	['östrra', ['Pålsjö Östra']],
	['exmpelgatn', ['Närlunda']],
	['någon annanstans', []],
	['xyz', []],
])('"%s" finds %j', (typed, names) => {
	expect(found(typed)).toEqual(names);
});

test('says which nickname or street fits, and nothing where the name does', () => {
	const because = (typed: string) => findAreas(AREAS, typed).map((match) => match.because);
	expect(because('drop')).toEqual([{ kind: 'nickname', word: 'Droppen' }]);
	expect(because('prov')).toEqual([{ kind: 'street', word: 'Provvägen' }]);
	expect(because('lunda')).toEqual([undefined]);
});

test('knows the one that is called exactly so', () => {
	expect(findAreas(AREAS, 'norr').map(({ isExact }) => isExact)).toEqual([true, false]);
	expect(findAreas(AREAS, 'droppen')).toMatchObject([{ isExact: false }]);
	const [norr] = findAreas([area('Norr', { nicknames: ['Norr'] })], 'norr');
	expect(norr).not.toHaveProperty('because');
});

test('the beginning of a word comes before its end', () => {
	const harbours = [area('Sandhamn'), area('Norra Hamnen')];
	expect(findAreas(harbours, 'hamn').map((match) => match.area.name)).toEqual([
		'Norra Hamnen',
		'Sandhamn',
	]);
});

test('nothing typed fits all', () => {
	expect(found(' ')).toHaveLength(AREAS.length);
});
