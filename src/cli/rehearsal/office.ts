import { runNy } from '../new-page/run-ny.ts';
import { runSurvey } from '../survey/run-survey.ts';

/** Whoever types the commands, at a time of their own. */
export interface Office {
	/** What `npm run survey -- …` says. */
	run: (clock: Date, ...args: string[]) => Promise<string>;
	/** What it says as it refuses. */
	refuse: (clock: Date, ...args: string[]) => Promise<string>;
	/** `npm run ny -- survey`: the id of the one it makes. */
	nextSurvey: () => Promise<string>;
}

/** The real commands, with nothing but this database and secret. */
export function openOffice(database: string, secret: string): Office {
	process.env['NETLIFY_DB_URL'] = database;
	process.env['SURVEY_CODE_SECRET'] = secret;
	const survey = (clock: Date, args: string[]) => {
		process.env['SURVEY_CLOCK'] = clock.toISOString();
		return quietly(() => runSurvey(args));
	};
	return {
		async run(clock, ...args) {
			const { code, stdout, stderr } = await survey(clock, args);
			if (code !== 0) throw new Error(`${args.join(' ')} failed:\n${stderr}`);
			return stdout;
		},
		async refuse(clock, ...args) {
			const { code, stderr } = await survey(clock, args);
			if (code === 0) throw new Error(`${args.join(' ')} should have been refused`);
			return stderr;
		},
		async nextSurvey() {
			const { code, stdout, stderr } = await quietly(() => runNy(['survey']));
			const id = /surveys\/([a-z0-9-]+)\.yaml/.exec(stdout)?.[1];
			if (code !== 0 || id === undefined) throw new Error(`No survey was made:\n${stderr}`);
			return id;
		},
	};
}

/** What is said by the work, instead of to the terminal. */
async function quietly(work: () => Promise<number>) {
	const said = { stdout: '', stderr: '' };
	const streams = (['stdout', 'stderr'] as const).map((name) => {
		const stream = process[name];
		const write = stream.write.bind(stream);
		stream.write = (text: string | Uint8Array, ...more: unknown[]) => {
			said[name] += String(text);
			const done = more.at(-1);
			if (typeof done === 'function') (done as () => void)();
			return true;
		};
		return { stream, write };
	});
	try {
		return { code: await work(), ...said };
	} finally {
		for (const { stream, write } of streams) stream.write = write;
	}
}
