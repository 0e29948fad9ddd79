/** Each state's heading with what it is made of, in the order of the headings. */
export const statesOf = <States, Name extends keyof States & string>(
	titles: Record<Name, string>,
	states: States,
): [title: string, state: States[Name]][] =>
	(Object.keys(titles) as Name[]).map((name) => [titles[name], states[name]]);
