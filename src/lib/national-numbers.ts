/**
 * Numbers that are the same in all of Sweden: https://www.sosalarm.se, https://polisen.se,
 * https://www.1177.se, https://kvinnofridslinjen.se
 */
export const NATIONAL_NUMBERS = {
	emergency: '112',
	police: '114 14',
	care: '1177',
	women: '020-50 50 50',
} as const;
