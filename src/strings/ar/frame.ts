import type { FrameStrings } from '../frame.ts';

export const ar: FrameStrings = {
	title: '{title} – العربية – {site}',
	skip: 'الانتقال إلى المحتوى',
	navigation: 'أقسام الموقع',
	menu: 'القائمة',
	footer: 'عن الموقع',
	languages: 'اللغة',
	inSwedish: 'هذه الصفحات باللغة السويدية.',
	updated: 'آخر تعديل لهذا النص:',
	socialImage: 'منزل عند الغسق في بعض نوافذه ضوء، وعبارة «{site}».',
	wrong: {
		question: 'هل في الصفحة خطأ؟',
		write: 'اكتب إلى',
		orCall: 'أو اتصل على',
		call: 'اتصل على',
		tell: 'أخبرنا',
	},
	printed: 'أحدث المعلومات على العنوان',
	whomToCall: {
		title: 'بمن أتصل؟',
		emergency: {
			situation: 'شخص في خطر، أو حريق، أو جريمة تحدث الآن',
			name: 'الطوارئ، ليلاً ونهاراً',
			short: 'خطر أو حريق أو جريمة',
		},
		disturbance: {
			situation: 'إزعاج في مكان السكن',
			name: 'خدمة الإبلاغ عن الإزعاج (Störningsjouren)',
			short: 'إزعاج',
		},
		repairs: {
			situation: 'شيء معطّل أو مكسور',
			name: 'الإبلاغ عن الأعطال (Felanmälan)',
			short: 'الأعطال',
		},
		emergencyRepairs: {
			name: 'الأعطال العاجلة عندما يكون قسم Felanmälan مغلقاً',
			short: 'الأعطال خارج الدوام',
		},
		police: {
			situation: 'الشرطة، عندما لا يكون الأمر عاجلاً',
			name: 'الشرطة',
			short: 'الشرطة، لغير العاجل',
		},
		missing: 'لم يُكتب الرقم بعد.',
		missingHelp: 'هذه معاينة. لا يمكن نشر الموقع قبل التحقق من الأرقام وكتابتها.',
	},
};
