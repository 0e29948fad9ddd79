import { NATIONAL_NUMBERS } from '../../lib/national-numbers.ts';
import { phoneLink } from '../../lib/paths.ts';
import type { FormStrings } from '../../strings/survey-strings.ts';

interface SupportProps {
	words: FormStrings['support'];
}

/** Whom to call, under a question that may wake memories of threats or violence. */
export function Support({ words }: SupportProps) {
	return (
		<div class="survey-support">
			<p>{words.title}</p>
			<ul class="plain">
				{(['emergency', 'police', 'women'] as const).map((name) => (
					<li key={name}>
						<a href={phoneLink(NATIONAL_NUMBERS[name])} dir="ltr">
							{NATIONAL_NUMBERS[name]}
						</a>{' '}
						{words[name]}
					</li>
				))}
			</ul>
		</div>
	);
}
