import type { ContentComponentName } from '../../../schemas/components.ts';
import AreaDays from './AreaDays.astro';
import Contact from './Contact.astro';
import Fact from './Fact.astro';
import Figure from './Figure.astro';
import Measures from './Measures.astro';
import Notice from './Notice.astro';
import Phone from './Phone.astro';
import Picture from './Picture.astro';
import Quote from './Quote.astro';
import Steps from './Steps.astro';
import SwedishLink from './SwedishLink.astro';
import Term from './Term.astro';

/** Each component as it looks in every state it can be in. */
export const STATES = {
	Notice,
	Fact,
	Figure,
	Measures,
	AreaDays,
	Contact,
	Steps,
	Picture,
	Quote,
	Term,
	SwedishLink,
	Phone,
} satisfies Record<ContentComponentName, unknown>;
