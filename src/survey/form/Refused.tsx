import { headingId, REFUSED } from './steps.ts';

/** The words of the page that a form without a script gets. */
export interface Refusal {
	title: string;
	detail: string;
	help?: string | undefined;
}

interface RefusedProps extends Refusal {
	contact: { address: string; label: string };
}

/** In place of what was to be sent, where sending it again is no help. */
export function Refused({ title, detail, help, contact }: RefusedProps) {
	return (
		<>
			<h2 class="survey-label" id={headingId(REFUSED)} tabIndex={-1}>
				{title}
			</h2>
			<p class="survey-lead">{detail}</p>
			{help !== undefined && <p>{help}</p>}
			<p>
				<a href={contact.address} hreflang="sv">
					{contact.label}
				</a>
			</p>
		</>
	);
}
