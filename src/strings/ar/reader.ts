import type { ReaderStrings } from '../reader.ts';

const LIST = new Intl.ListFormat('ar');
const NUMBER = new Intl.NumberFormat('ar-u-nu-latn');
const NOT_CHANCE = 'من المستبعد أن يكون فرق بهذا الحجم من قبيل الصدفة.';

export const ar: ReaderStrings = {
	navigation: {
		districts: 'المناطق',
		measures: 'ما نقوم به',
		areaDays: 'أيام المنطقة',
		articles: 'كيف نعمل',
		results: 'النتائج',
		survey: 'الاستبيان',
		contact: 'اتصل بنا',
	},
	partlySwedish: 'بعض أجزاء هذه الصفحة متوفرة باللغة السويدية فقط.',
	notTranslated: 'هذا النص متوفر باللغة السويدية فقط حتى الآن.',
	original: 'الصفحة نفسها باللغة السويدية',
	notFound: {
		title: 'هذه الصفحة غير موجودة',
		lead: 'قد يكون في العنوان خطأ، أو أن الصفحة حُذفت. يمكنك المتابعة من هنا.',
		ways: {
			search: 'ابحث في الموقع',
			survey: 'الاستبيان، لمن وصلته رسالة فيها رمز',
			start: 'الصفحة الرئيسية',
		},
		districts: 'ابحث عن منطقتك',
		call: 'هل تحتاج إلى مساعدة؟',
		callLead: 'هل هناك شيء معطّل، أم أن أمراً ما يقلقك؟',
		numbers: 'هنا تجد بمن تتصل.',
		contact: 'طرق أخرى للاتصال بنا',
	},
	start: {
		title: 'الأمان في مكان سكنك',
		lead: 'مدى الأمان في منطقتك، وما الذي يجري عمله، وكيف يمكنك أن تشارك برأيك.',
		description: 'عن الأمان في مكان سكنك، باللغة العربية.',
		districts: 'ابحث عن منطقتك',
		call: 'اتصل عندما يحدث شيء',
		nextAreaDay: 'يوم المنطقة القادم',
		allAreaDays: 'جميع أيام المنطقة',
	},
	survey: {
		title: 'الاستبيان مفتوح',
		until: (lastDay) => `يمكنك الإجابة حتى ${lastDay}. تستغرق الإجابة حوالي خمس دقائق.`,
		way: 'أجب عن الاستبيان',
	},
	figure: {
		of: 'من 100',
		safe: 'من المستأجرين الذين أجابوا شعروا بالأمان في مكان سكنهم.',
		satisfied: 'من المستأجرين الذين أجابوا راضون جداً أو إلى حد ما عن الأمان في مكان سكنهم.',
		undated: 'هذا آخر رقم أُعلن عنه. لا نعرف إلى أي سنة يعود ولا عدد الذين أجابوا.',
		dated: (year) => `أُعلن عن الرقم لسنة ${String(year)}، دون ذكر عدد الإجابات.`,
		unknown: 'ليس لدينا رقم لهذه المنطقة بعد.',
		hidden: 'لا نعرض رقماً لهذه المنطقة.',
		shutters: 'لذلك مصاريع النوافذ مغلقة.',
		half: 'لذلك بعض النوافذ مضاءة إلى النصف فقط.',
		picture: (low, high) =>
			`بيت عند الغسق فيه مئة نافذة. ${String(low)} منها مضاءة${high > low ? `، و${String(high - low)} مضاءة إلى النصف` : ''}.`,
		closedPicture: 'بيت مصاريع نوافذه مغلقة.',
	},
	reading: {
		change: (comparison) => {
			if (comparison.kind === 'first') return 'لا يوجد رقم سابق للمقارنة.';
			if (comparison.kind === 'reworded')
				return `طُرح السؤال بكلمات أخرى في ${comparison.last}، لذلك لا يمكن مقارنة الأرقام.`;
			if (comparison.kind === 'not-shown')
				return `لا يُعرض رقم ${comparison.last}، لذلك لا يمكن القول إن كان شيء قد تغيّر.`;
			const before = `في ${LIST.format(comparison.since)} كان الرقم ${String(comparison.before)} من 100.`;
			if (comparison.established === 'increase') return `${before} الزيادة مؤكدة. ${NOT_CHANCE}`;
			if (comparison.established === 'decrease') return `${before} الانخفاض مؤكد. ${NOT_CHANCE}`;
			if (comparison.established === 'none')
				return `${before} لا يوجد تغيّر مؤكد: قد يكون الفرق من قبيل الصدفة.`;
			return `${before} لم نختبر ما إذا كان الفرق من قبيل الصدفة، لأنه لا يوجد رقم لعرضه من الاستبيان السابق.`;
		},
		interval: (low, high) =>
			low === high
				? 'أجاب كل من كان بإمكانه الإجابة.'
				: `الرقم ليس دقيقاً تماماً. وهو على الأرجح بين ${String(low)} و${String(high)}.`,
		beside: (company, position) => {
			const all = `في جميع مناطق الشركة معاً الرقم حوالي ${String(company)} من 100.`;
			if (position === 'higher') return `${all} هذه المنطقة أعلى.`;
			if (position === 'lower') return `${all} هذه المنطقة أقل.`;
			return `${all} قد يكون الفرق من قبيل الصدفة.`;
		},
		withheld: {
			'few-answers': (fewest) =>
				`عدد الذين أجابوا قليل جداً. لا نعرض رقماً إلا إذا كان عددهم ${String(fewest)} على الأقل.`,
			few: () => 'قد يكشف الرقم عن إجابة شخص واحد.',
		},
		survey: (years, answered) =>
			`استبيان الأمان ${LIST.format(years)}${answered === undefined ? '' : `، عدد الإجابات حوالي ${NUMBER.format(answered)}`}.`,
		together: (years) =>
			`يجمع هذا الرقم إجابات أكثر من سنة: ${LIST.format(years)}، لأن عدد الإجابات في سنة واحدة قليل جداً.`,
		watched: 'نتابع هذه المنطقة باهتمام خاص.',
	},
	findArea: {
		name: 'اكتب اسم المنطقة',
		nameOrStreet: 'اكتب اسم المنطقة أو الشارع',
		one: 'عدد المناطق: 1',
		many: 'عدد المناطق: {count}',
		none: 'لا توجد منطقة مطابقة. جرّب جزءاً من الاسم، أو أفرغ الحقل.',
		nickname: ' – تسمى أيضاً {word}',
		street: ' – هنا {word}',
		all: (count) => `جميع المناطق (${String(count)})`,
		remember: 'احفظ المنطقة في هذا الهاتف',
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
		satisfied: (share) => `${String(share)} من 100 راضون`,
		felt: (share) => `${String(share)} من 100 شعروا بالأمان`,
		noFigure: 'لا يوجد رقم لعرضه',
		change: {
			increase: (since) => `زيادة مؤكدة منذ ${LIST.format(since)}.`,
			decrease: (since) => `انخفاض مؤكد منذ ${LIST.format(since)}.`,
			none: (since) => `لا تغيّر مؤكد منذ ${LIST.format(since)}.`,
		},
		areaDay: 'يوم المنطقة',
		noAreaDay: 'لم يُحدَّد أي يوم حالياً',
		measures: 'ما يجري عمله',
		ongoing: (count) => {
			if (count === 0) return 'لا شيء حالياً';
			return `عدد الأعمال الجارية: ${String(count)}`;
		},
		help: 'اتصل',
		more: 'أرقام أخرى',
	},
	district: {
		lead: 'أهم المعلومات عن منطقتك باختصار.',
		description: (name) => `عن الأمان في ${name}، باللغة العربية.`,
		safety: 'مدى شعور السكان بالأمان هنا',
		now: 'ما الذي يجري عمله',
		noMeasures: 'لا توجد أعمال جارية حالياً.',
		others: (count) => `ما هو مخطط له أو مكتمل: ${String(count)}`,
		jumps: 'في هذه الصفحة',
		unconfirmed:
			'لم نتحقق مما إذا كانت لدينا مساكن هنا اليوم. إذا كان اسمنا مكتوباً في عقدك فهذه الصفحة تخصّك.',
		all: 'جميع المناطق',
		inSwedish: 'المزيد عن المنطقة',
	},
	measure: {
		lead: 'ما هو مخطط له، وما يجري الآن، وما اكتمل، في ثلاث مجموعات.',
		description: 'ما نقوم به من أجل الأمان في مكان سكنك، باللغة العربية.',
		empty: 'لم يُضَف شيء إلى هذه المجموعة بعد.',
		group: {
			'physical-environment': 'المباني والساحات',
			'management-and-control': 'الإدارة الجيدة والرقابة',
			'social-resilience': 'الأمل في المستقبل والتواصل بين السكان',
		},
		status: { planned: 'مخطط له', ongoing: 'جارٍ', done: 'مكتمل' },
		facts: 'الوضع الآن',
		about: 'المزيد',
		statusTerm: 'إلى أين وصلنا',
		groupTerm: 'الموضوع',
		start: { planned: 'يبدأ', ongoing: 'بدأ', done: 'بدأ' },
		done: { planned: 'موعد الانتهاء', ongoing: 'موعد الانتهاء', done: 'اكتمل' },
		noDate: 'لم يُحدَّد بعد',
		where: 'المكان',
		everywhere: 'جميع المناطق',
	},
	areaDay: {
		lead: 'يوم المنطقة (بالسويدية: områdesdag) هو لقاء لسكان المنطقة. جميع السكان مرحب بهم.',
		description: 'متى وأين تُقام أيام المنطقة، باللغة العربية.',
		upcoming: 'أيام المنطقة',
		hasBeen: 'انتهى هذا اليوم.',
		facts: 'الزمان والمكان',
		about: 'عن هذا اليوم',
		time: 'متى',
		place: 'المكان',
		district: 'المنطقة',
		accessibility: 'سهولة الوصول',
		titleOf: (title, status) => (status === 'cancelled' ? `أُلغي: ${title}` : title),
		revised: 'ما الذي تغيّر',
		addToCalendar: 'أضف اليوم إلى تقويمك',
		none: 'لم يُحدَّد أي يوم منطقة حالياً.',
		cancelled: 'أُلغي هذا اليوم ولن يُقام.',
		when: (day, from, to) => `${day}، من الساعة ${from} إلى الساعة ${to}`,
		acrossDays: (day, from, lastDay, to) => `من ${day} الساعة ${from} إلى ${lastDay} الساعة ${to}`,
	},
	article: {
		lead: 'الأقفال والإضاءة والنظافة والأنشطة والجيران: هكذا نعمل من أجل أمانك في مكان سكنك.',
		description: 'كيف نعمل من أجل الأمان في مكان سكنك، باللغة العربية.',
		empty: 'لا يوجد ما يُقرأ هنا بعد.',
	},
	contact: {
		title: 'كيف تصل إلينا',
		customerService: 'خدمة العملاء',
		phone: 'الهاتف',
		email: 'البريد الإلكتروني',
		address: 'العنوان',
		missing: 'لم تُكتب هذه المعلومة بعد.',
	},
	results: {
		lead: 'ما أجاب به المستأجرون عن الأمان في مكان سكنهم، باختصار.',
		description: 'نتائج استبيان الأمان، باللغة العربية وباختصار.',
		company: 'الشركة كلها',
		none: 'لا توجد نتيجة للاستبيان بعد.',
		districts: 'منطقة بعد منطقة',
		caption: (year) => `عدد المستأجرين الراضين عن الأمان من كل 100، ${year}`,
		district: 'المنطقة',
		share: 'راضون',
		withheld: { 'few-answers': 'إجابات قليلة جداً', few: 'لا يُعرض' },
		byName: 'المناطق مرتبة حسب الاسم.',
		more: 'جميع الأسئلة والإجابات',
	},
};
