import type { ComponentChild } from 'preact';

interface AsServedProps {
	class: string;
	hidden: boolean;
	'data-invalid'?: boolean | undefined;
	/** From the server; in the browser there is none. */
	children: ComponentChild;
}

/**
 * What never changes is left as the server wrote it: a translator has made it its own, the browser
 * has put back what stood in its fields, and the script need not know how it is made.
 */
export function AsServed({ children, ...attributes }: AsServedProps) {
	return children === undefined ? (
		<div {...attributes} dangerouslySetInnerHTML={{ __html: '' }} />
	) : (
		<div {...attributes}>{children}</div>
	);
}
