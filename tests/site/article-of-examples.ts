import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CONTENT_COMPONENTS, exampleOf } from '../../src/schemas/components.ts';
import type { ProjectCopy } from '../project-copy.ts';

const FIELDS = `title: Alla komponenter\nsummary: Allt som en text kan använda.\norder: 98\nsources: [Schemat]\nchecked: 2026-01-31`;
const EXAMPLES = Object.values(CONTENT_COMPONENTS).map((component) =>
	// The one picture that there is.
	exampleOf(component, 'dalhem').replace('gard.jpg', 'exempel-hus.png'),
);

export const articleOfExamples = 'trygghetsarbete/alla-komponenter/index.html';

/** An article that uses every component as the component's own example says. */
export function addArticleOfExamples({ folder }: ProjectCopy): void {
	writeFileSync(
		join(folder, 'content/articles/sv/alla-komponenter.mdx'),
		`---\n${FIELDS}\n---\n\n${EXAMPLES.join('\n\n')}\n`,
	);
}
