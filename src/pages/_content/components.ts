import Fact from '../../components/content/Fact.astro';
import Notice from '../../components/content/Notice.astro';
import Phone from '../../components/content/Phone.astro';
import Quote from '../../components/content/Quote.astro';
import Steps from '../../components/content/Steps.astro';
import SwedishLink from '../../components/content/SwedishLink.astro';
import Term from '../../components/content/Term.astro';
import type { ContentComponentName } from '../../schemas/components.ts';
import AreaDays from './AreaDays.astro';
import Contact from './Contact.astro';
import Figure from './Figure.astro';
import Measures from './Measures.astro';
import Picture from './Picture.astro';

/** What stands in a text as `<Name …>`: texts import nothing themselves. */
export const contentComponents = {
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

/** Texts begin at level two. Inside a section, which has that heading itself, they go one down. */
export const componentsInSection = { ...contentComponents, h2: 'h3', h3: 'h4' };
