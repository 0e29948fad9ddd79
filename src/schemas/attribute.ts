import { z } from 'zod';

/** What an editor needs to know to give a component one of its attributes. */
export interface Attribute {
	name: string;
	description: string;
	isRequired: boolean;
	/** All it may be, where that can be listed. */
	values: string[];
	/** The most characters, where it is text. */
	most?: number;
}

/** The attributes of a component, in the order of its schema. */
export function attributesOf(schema: z.ZodObject): Attribute[] {
	const { properties = {}, required = [] } = z.toJSONSchema(schema);
	return Object.entries(properties).flatMap(([name, property]) => {
		if (typeof property === 'boolean') return [];
		const { description = '', enum: values = [], maxLength: most } = property;
		return [
			{
				name,
				description,
				isRequired: required.includes(name),
				values: values.map(String),
				...(most !== undefined && { most }),
			},
		];
	});
}
