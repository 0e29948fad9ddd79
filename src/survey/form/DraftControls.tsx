import type { FormStrings } from '../../strings/survey-strings.ts';

export interface DraftProps {
	/** A draft from another time is there and has not been asked about yet. */
	isFound: boolean;
	isKept: boolean;
	onOpen: () => void;
	onDiscard: () => void;
	onKeep: (keep: boolean) => void;
}

type Worded = DraftProps & { words: FormStrings['draft'] };

/** Answers from before: never opened unasked, since others may use the device. */
export function DraftOffer({ words, onOpen, onDiscard }: Worded) {
	return (
		<div class="survey-draft">
			<p>{words.found}</p>
			<button type="button" class="survey-second" onClick={onOpen}>
				{words.open}
			</button>{' '}
			<button type="button" class="survey-plain" onClick={onDiscard}>
				{words.discard}
			</button>
		</div>
	);
}

export function DraftSwitch({ words, isKept, onKeep }: Worded) {
	return (
		<div class="survey-draft">
			<label class="survey-choice">
				<input
					type="checkbox"
					checked={isKept}
					aria-describedby="utkast-hjalp"
					onChange={(event) => {
						onKeep(event.currentTarget.checked);
					}}
				/>
				<span>{words.label}</span>
			</label>
			<p class="survey-hint" id="utkast-hjalp">
				{words.help}
			</p>
		</div>
	);
}
