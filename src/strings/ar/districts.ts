import type { ReaderStrings } from '../site.ts';

const LIST = new Intl.ListFormat('ar');

type Words = 'findArea' | 'districts' | 'inShort' | 'district';

export const districts: Pick<ReaderStrings, Words> = {
	findArea: {
		name: 'اكتب اسم المنطقة',
		nameOrStreet: 'اكتب اسم المنطقة أو الشارع',
		one: 'عدد المناطق: 1',
		many: 'عدد المناطق: {count}',
		none: 'لا توجد منطقة مطابقة. جرّب جزءاً من الاسم، أو أفرغ الحقل.',
		nickname: ' – تسمى أيضاً {word}',
		street: ' – هنا {word}',
		all: (count) => `جميع المناطق (${String(count)})`,
		remember: 'احفظ المنطقة على هذا الجهاز',
		yours: 'منطقتك:',
		forget: 'انسَها',
	},
	districts: {
		lead: 'اختر المنطقة التي تسكن فيها.',
		description: 'جميع المناطق، باللغة العربية.',
		empty: 'لا توجد مناطق لعرضها بعد.',
		confirmed: 'ابحث عن منطقتك',
		unconfirmed: 'مناطق أخرى',
		unconfirmedHelp: (company) =>
			`لم يُؤكَّد أن شركة ${company} تملك مساكن هنا اليوم. عقد الإيجار يبيّن من هو المؤجر.`,
	},
	inShort: {
		safety: 'الأمان',
		satisfied: (share) => `${String(share)} من 100 لهم رأي راضون`,
		felt: (share) => `${String(share)} من 100 أجابوا شعروا بالأمان`,
		noFigure: 'لا يوجد رقم لعرضه',
		change: {
			increase: (since) => `زيادة مؤكدة منذ ${LIST.format(since)}.`,
			decrease: (since) => `انخفاض مؤكد منذ ${LIST.format(since)}.`,
			none: (since) => `لا تغيّر مؤكد منذ ${LIST.format(since)}.`,
		},
		areaDay: 'يوم المنطقة',
		noAreaDay: 'لم يُحدَّد أي يوم حالياً',
		measures: 'ما يجري عمله',
		nothing: 'لا شيء حالياً',
		everywhere: 'في جميع المناطق',
		others: (count) => `أعمال أخرى:\u00a0${String(count)}`,
		help: 'اتصل',
		more: 'أرقام أخرى',
	},
	district: {
		description: (name) => `عن الأمان في ${name}، باللغة العربية.`,
		safety: 'مدى شعور السكان بالأمان هنا',
		now: 'ما الذي يجري عمله',
		noMeasures: 'لا توجد أعمال جارية حالياً.',
		jumps: 'في هذه الصفحة',
		unconfirmed:
			'لم نتحقق مما إذا كانت لدينا مساكن هنا اليوم. إذا كان اسمنا مكتوباً في عقدك فهذه الصفحة تخصّك.',
		all: 'جميع المناطق',
		alsoKnownAs: (names) => `تسمى أيضاً ${names}.`,
		areaDays: 'متى وأين نلتقي',
		noAreaDays: 'لم يُحدَّد أي يوم منطقة هنا حالياً.',
		more: (count) => `أعمال جارية أخرى: ${String(count)}`,
		planned: (count) => `ما هو مخطط له: ${String(count)}`,
		done: (count) => `ما اكتمل: ${String(count)}`,
		pastAreaDays: (count) => `أيام المنطقة السابقة: ${String(count)}`,
		figures: 'أرقام أقدم في جدول',
		cooperation: 'نتعاون مع',
		hosts: 'مضيفو المنطقة',
		about: 'عن المنطقة',
		read: (name) => `اقرأ عن ${name}`,
	},
};
