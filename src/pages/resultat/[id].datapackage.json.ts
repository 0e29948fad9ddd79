import type { APIRoute } from 'astro';
import { paths } from '../../lib/paths.ts';
import { findOrganisation } from '../../queries/site/organisation.ts';
import { dataPackage } from './_open-data/data-package.ts';
import { jsonFile } from './_open-data/json-file.ts';
import { type OpenResultProps, openResultPaths } from './_open-data/open-result-paths.ts';

export const getStaticPaths = openResultPaths;

export const GET: APIRoute<OpenResultProps> = async ({ props: { result }, url }) => {
	const { name } = await findOrganisation();
	const homepage = new URL(paths.result(result.survey), url).href;
	return jsonFile(dataPackage(result, { publisher: name, homepage }));
};
