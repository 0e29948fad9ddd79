import { headingId, OFFER } from './steps.ts';

interface DraftOfferProps {
	question: string;
	open: string;
	discard: string;
	onOpen: () => void;
	onDiscard: () => void;
}

/** Answers from before are never shown unasked: others may use the device. */
export function DraftOffer({ question, open, discard, onOpen, onDiscard }: DraftOfferProps) {
	return (
		<div class="survey-draft">
			<h2 class="survey-label" id={headingId(OFFER)} tabIndex={-1}>
				{question}
			</h2>
			<button type="button" class="survey-second" onClick={onOpen}>
				{open}
			</button>{' '}
			<button type="button" class="survey-plain" onClick={onDiscard}>
				{discard}
			</button>
		</div>
	);
}
