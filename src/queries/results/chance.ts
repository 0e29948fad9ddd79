import chance from '../../results/figures/chance.json' with { type: 'json' };

/** What chance alone does to the figures, as simulated by `tests/chance`. */
export const findChance = () => chance;
