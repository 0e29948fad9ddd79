import type { SurveyDates } from '../survey/rules/window.ts';

export type CodeMode = 'web' | 'paper';

export interface Batch {
	/** By which people know it; no two batches have the same. */
	name: string;
	survey: string;
	district: string;
	mode: CodeMode;
	/** Whether its codes are good at once; else once somebody has activated it. */
	isActive: boolean;
	/** Given out one by one on request, beside a letter that the home has had. */
	isDesk?: boolean;
	/** Keyed hashes of the codes; the codes themselves never reach the store. */
	hashes: Uint8Array[];
	/** Tells later batches made with another secret apart; reveals nothing about the secret. */
	secretFingerprint: Uint8Array;
	/** Noted with the first batch of the survey; those of later ones change nothing. */
	dates: SurveyDates;
	/** The decision on disposal, noted with the first batch that has one. */
	disposal?: string | undefined;
}

/** Never how many of its codes are used: a small batch would tell who has answered. */
export interface StoredBatch extends Pick<Batch, 'name' | 'survey' | 'district' | 'mode'> {
	isDesk: boolean;
	codes: number;
	madeAt: Date;
	activatedAt: Date | undefined;
	/** Since when codes of it that were not used by then are unknown. */
	revokedAt: Date | undefined;
	/** Since when all of its codes are destroyed. */
	purgedAt: Date | undefined;
}

/** What its codes are given out in, or by whom. */
export const useOf = ({ mode, isDesk }: Pick<StoredBatch, 'mode' | 'isDesk'>) => {
	if (mode === 'paper') return 'paper';
	return isDesk ? 'desk' : 'letters';
};
