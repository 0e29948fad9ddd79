import type { Content } from '../content.ts';
import type { ContentFile, Finding } from '../finding.ts';
import { allEntries } from '../rules/links.ts';
import { barePages, takenAnchors } from './bare-pages.ts';
import { fieldTexts } from './field-texts.ts';
import { leftIn } from './left-in.ts';
import { strangeLetters } from './letters.ts';
import { lostHeadings } from './lost-headings.ts';
import { cutWords, falseBlanks, lostLines } from './lost-lines.ts';
import { lostLists, madeLists } from './lost-lists.ts';
import { lostMarks } from './lost-marks.ts';
import { lostTables } from './lost-tables.ts';
import { eatenSigns } from './eaten-signs.ts';
import { openCode, swallowedLines } from './swallowed-lines.ts';
import { poorComponents } from './poor-components.ts';

/** What would be built, and not look as whoever wrote it meant. */
export const notAsMeant = (content: Content, files: ContentFile[]): Finding[] => [
	...files.flatMap(strangeLetters),
	...allEntries(content).flatMap((entry) =>
		[
			...[lostLists, madeLists, lostHeadings, lostTables, lostMarks, lostLines, cutWords],
			...[falseBlanks, poorComponents, fieldTexts, leftIn, swallowedLines, openCode, eatenSigns],
		].flatMap((rule) => rule(entry)),
	),
	...barePages(content),
	...takenAnchors(content),
];
