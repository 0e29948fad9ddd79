import type { FrameStrings } from '../frame.ts';

export const ar: FrameStrings = {
	title: '{title} – العربية – {site}',
	skip: 'الانتقال إلى المحتوى',
	navigation: 'أقسام الموقع',
	footer: 'عن الموقع',
	languages: 'اللغة',
	inSwedish: 'هذه الصفحات باللغة السويدية.',
	updated: 'آخر تعديل لهذا النص:',
	socialImage: 'منزل عند الغسق في بعض نوافذه ضوء، وعبارة «{site}».',
	whomToCall: {
		title: 'بمن أتصل؟',
		emergency: {
			situation: 'شخص في خطر، أو حريق، أو جريمة تحدث الآن',
			name: 'الطوارئ، ليلاً ونهاراً',
		},
		disturbance: {
			situation: 'إزعاج في مكان السكن',
			name: 'خدمة الإبلاغ عن الإزعاج (Störningsjouren)',
		},
		repairs: { situation: 'شيء معطّل أو مكسور', name: 'الإبلاغ عن الأعطال (Felanmälan)' },
		emergencyRepairs: { name: 'خدمة الطوارئ عندما يكون الإبلاغ عن الأعطال مغلقاً' },
		police: { situation: 'الشرطة، عندما لا يكون الأمر عاجلاً', name: 'الشرطة' },
		missing: 'لم يُكتب الرقم بعد.',
		missingHelp: 'هذه معاينة. لا يمكن نشر الموقع قبل التحقق من الأرقام وكتابتها.',
	},
};
