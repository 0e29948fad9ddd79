import type { APIRoute } from 'astro';
import { districtNames } from '../../queries/districts/districts.ts';
import { findQuestionnaire } from '../../queries/survey/survey.ts';
import { jsonFile } from './_open-data/json-file.ts';
import { type OpenResultProps, openResultPaths } from './_open-data/open-result-paths.ts';
import { resultDocument } from './_open-data/result-document.ts';

export const getStaticPaths = openResultPaths;

export const GET: APIRoute<OpenResultProps> = async ({ props: { result } }) =>
	jsonFile(resultDocument(result, findQuestionnaire(result.survey), await districtNames()));
