import { useLayoutEffect, useState } from 'preact/hooks';
import type { FormStrings } from '../../../strings/survey-strings.ts';
import { type Draft, readDraft, removeDraft, saveDraft } from './draft.ts';
import { submissionFor } from './session.ts';
import type { DraftProps } from '../DraftControls.tsx';
import type { FormState } from '../form-state.ts';

interface KeptDraft extends DraftProps {
	/** Looks for a draft; one that this tab was at work on is opened, which is told. */
	find: (isReload: boolean) => boolean;
	/** Removes it without a word: the answers are stored. */
	forget: () => void;
}

/** Keeps what stands in the form on this device, from when the person asks for it. */
export function useDraft(
	survey: string,
	state: FormState,
	words: FormStrings['draft'],
	say: (text: string) => void,
	change: (opened: Draft) => void,
): KeptDraft {
	const [found, setFound] = useState<Draft>();
	const [isKept, setKept] = useState(false);

	// At once: a phone may close the page right after the last word.
	useLayoutEffect(() => {
		if (!isKept || saveDraft(survey, state)) return;
		setKept(false);
		say(words.failed);
	}, [isKept, state.code, state.answers, state.submission]);

	const adopt = ({ code, answers, submission }: Draft) => {
		if (submission !== undefined) submissionFor(code, submission);
		change({ code, answers, submission });
		setFound(undefined);
		setKept(true);
	};
	const forget = () => {
		removeDraft();
		setFound(undefined);
		setKept(false);
	};
	const onDiscard = () => {
		forget();
		say(words.removed);
	};
	return {
		isFound: found !== undefined,
		isKept,
		onKeep(keep) {
			if (!keep) {
				onDiscard();
				return;
			}
			setKept(true);
			setFound(undefined);
			say(words.saved);
		},
		find(isReload) {
			const draft = readDraft(survey);
			const isOpened = draft !== undefined && isReload;
			if (isOpened) adopt(draft);
			else setFound(draft);
			return isOpened;
		},
		onOpen() {
			if (found) adopt(found);
		},
		onDiscard,
		forget,
	};
}
