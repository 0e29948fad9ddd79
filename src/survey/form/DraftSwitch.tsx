import type { FormStrings } from '../../strings/survey-strings.ts';

export interface DraftProps {
	isKept: boolean;
	onKeep: (keep: boolean) => void;
}

export function DraftSwitch({
	words,
	isKept,
	onKeep,
}: DraftProps & { words: FormStrings['draft'] }) {
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
