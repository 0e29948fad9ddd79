import {
	appendFileSync,
	copyFileSync,
	mkdirSync,
	readFileSync,
	renameSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { parseDocument } from 'yaml';
import type { Content } from '../../src/content-check/content.ts';
import { mdxParts } from '../../src/content-check/mdx-parts.ts';
import { inSiteContent } from '../../src/lib/site-content.ts';
import { contentAt } from '../every-site/content-at.ts';

/** The content of a copy of the project, to be changed as an editor changes it. */
export class ContentFolder {
	readonly #root: string;
	/** `2026-06-01` */
	readonly today: string;

	constructor(root: string, today: string) {
		this.#root = root;
		this.today = today;
	}

	/** What it says now. */
	get content(): Content {
		return contentAt(this.#root);
	}

	/** Where the file stands; Git keeps no folder without files, so its folder may be new. */
	path(file: string): string {
		const path = join(this.#root, inSiteContent(file));
		mkdirSync(dirname(path), { recursive: true });
		return path;
	}

	read(file: string): string {
		return readFileSync(this.path(file), 'utf8');
	}

	write(file: string, text: string): void {
		writeFileSync(this.path(file), text);
	}

	addText(file: string, text: string): void {
		appendFileSync(this.path(file), `\n${text}\n`);
	}

	/** A file of one's own computer. */
	copyIn(from: string, to: string): void {
		copyFileSync(from, this.path(to));
	}

	rename(from: string, to: string): void {
		renameSync(this.path(from), this.path(to));
	}

	remove(file: string): void {
		rmSync(this.path(file));
	}

	/** Fields by their path (`contacts.email`); one that is `undefined` is taken away. The rest stays as it was. */
	set(file: string, fields: Record<string, unknown>): void {
		const text = this.read(file);
		const parts = file.endsWith('.mdx') ? mdxParts(text) : undefined;
		const document = parseDocument(parts?.yaml ?? text);
		for (const [field, value] of Object.entries(fields)) {
			const path = field.split('.').map((name) => (/^\d+$/.test(name) ? Number(name) : name));
			if (value === undefined) document.deleteIn(path);
			else document.setIn(path, document.createNode(value));
		}
		const yaml = document.toString();
		this.write(file, parts ? parts.start + yaml + parts.end + parts.body : yaml);
	}
}
