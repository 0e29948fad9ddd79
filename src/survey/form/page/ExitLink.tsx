import type { FormStrings } from '../../../strings/survey-strings.ts';
import { EXIT_ADDRESS, EXIT_ATTRIBUTE } from './exit-address.ts';

interface ExitLinkProps {
	words: FormStrings['exit'];
}

/** The way out, always in the same place. */
export function ExitLink({ words }: ExitLinkProps) {
	return (
		<p class="survey-exit">
			<a href={EXIT_ADDRESS} rel="nofollow noreferrer" {...{ [EXIT_ATTRIBUTE]: '' }}>
				{words.label}
			</a>
		</p>
	);
}
