import { expect, test } from 'vitest';
import { districtTable } from './district-table.ts';
import { aResult } from './result-builder.ts';

const DALHEM = { area: 'dalhem', question: 'satisfied' };

test('of groups that are shown as one it is not said where the first of them lies', () => {
	const columns = ['satisfied', 'neither'].map((id) => ({
		option: `group:${id}`,
		label: id,
		answers: [],
	}));
	const positionIn = (option: string) => {
		const result = aResult('2026', [
			{ question: 'satisfied', option: 'group:satisfied', share: 64 },
			{ ...DALHEM, option, share: 90 },
		]);
		const { rows } = result;
		const districts = [{ id: 'dalhem', name: 'Dalhem' }];
		return districtTable(columns, rows, result, [result], districts, () => 'higher')?.districts[0]
			?.position;
	};
	expect(positionIn('group:satisfied')).toBe('higher');
	expect(positionIn('group:satisfied+neither')).toBe('unsure');
});
