// Makes anew what the page on the method tells of chance: node tests/chance/make-chance.ts
import { writeFileSync } from 'node:fs';
import { chanceOf } from './chance.ts';

const YEARS = 2000;

writeFileSync(
	'src/results/figures/chance.json',
	`${JSON.stringify(chanceOf(YEARS), null, '\t')}\n`,
);
