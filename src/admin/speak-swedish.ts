/** Where the CMS keeps what its user has chosen, from the moment that it is loaded. */
const PREFERENCES = 'sveltia-cms.prefs';

// The CMS would speak the browser's language: its words and ours would not fit together.
const kept = JSON.parse(localStorage.getItem(PREFERENCES) ?? '{}') as Record<string, unknown>;
localStorage.setItem(PREFERENCES, JSON.stringify({ ...kept, locale: 'sv' }));
