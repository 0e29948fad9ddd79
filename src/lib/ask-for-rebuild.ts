import { type Hook, postHook } from './post-hook.ts';

/** Asks the build hook for a build of the same content on a new day, and logs how that went. */
export async function askForRebuild({
	hook,
	...way
}: Omit<Hook, 'hook'> & { hook: string | undefined }): Promise<'asked' | 'no-hook' | 'failed'> {
	if (!hook) {
		way.log('rebuild: BUILD_HOOK_URL is not set: set it to the address of a build hook');
		return 'no-hook';
	}
	return (await postHook('rebuild', 'asked for', {}, { hook, ...way })) ? 'asked' : 'failed';
}
