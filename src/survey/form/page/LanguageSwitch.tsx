import { LANGUAGE_NAMES } from '../../../strings/language-names.ts';
import type { FormStrings } from '../../../strings/survey-strings.ts';
import { type Language, languageTag } from '../../rules/languages.ts';
import type { OfferedLanguage } from '../../rules/localize.ts';

interface LanguageSwitchProps {
	languages: OfferedLanguage[];
	current: Language;
	words: FormStrings['languages'];
	/** Where the form is posted to. */
	address: string;
}

/** Buttons that post the form to get it back in another language: nothing is lost. */
export function LanguageSwitch({ languages, current, words, address }: LanguageSwitchProps) {
	return (
		<div role="group" aria-labelledby="sprak">
			<p id="sprak">{words.label}</p>
			<p class="survey-hint">{words.help}</p>
			{languages
				.filter(({ language }) => language !== current)
				.map(({ language, unreviewed }) => (
					<button
						key={language}
						type="submit"
						name="switch"
						value={language}
						formaction={address}
						lang={languageTag(language)}
					>
						{/* The renderer writes attributes as they are: `false` would be left out. */}
						<span {...{ translate: 'no' as unknown as boolean }}>{LANGUAGE_NAMES[language]}</span>
						{unreviewed && <span class="survey-badge">{words.unreviewed}</span>}
					</button>
				))}
		</div>
	);
}
