/** What this page has let through itself. */
const passed = new WeakSet<Event>();

export const isPassedOn = (event: Event) => passed.has(event);

/** In the place of another event that has been stopped. */
export function passOn(target: EventTarget | null, event: Event): void {
	passed.add(event);
	target?.dispatchEvent(event);
}
