/*
 * Ends what the form keeps, wherever a page has a script: answers in the tab 60 minutes after the
 * last touch, a draft on the device after 14 days, both once they are received or the survey is
 * left in a hurry, also where the form's own script has failed. It stands apart, imports nothing
 * and runs before that one, which goes by what is left.
 */
const MINUTE_MS = 60_000;
const KEPT = [
	['sessionStorage', 'enkat-svar', 60],
	['localStorage', 'enkat-utkast', 14 * 24 * 60],
] as const;
const isReceipt = /\/tack\/$/.test(location.pathname);

function end(isOver = isReceipt) {
	for (const [storage, key, minutes] of KEPT)
		try {
			// What cannot be read is of nobody's, and has no time that it may stay.
			const [, saved] = /"saved":(\d+)/.exec(window[storage].getItem(key) ?? '') ?? [];
			const age = (Date.now() - Number(saved)) / MINUTE_MS;
			// A clock that was set back must not make it live for ever.
			if (isOver || !(age >= 0 && age < minutes)) window[storage].removeItem(key);
		} catch {
			// This browser keeps nothing.
		}
}

end();
setInterval(end, MINUTE_MS);
addEventListener('click', ({ target }) => {
	if ((target as Element).closest('[data-exit]')) end(true);
});

// Makes a module of it, whose names are its own.
export {};
