import type { ReaderStrings } from '../site.ts';

const LIST = new Intl.ListFormat('ar');
const NUMBER = new Intl.NumberFormat('ar-u-nu-latn');
const NOT_CHANCE = 'من المستبعد أن يكون فرق بهذا الحجم من قبيل الصدفة.';

export const figures: Pick<ReaderStrings, 'figure' | 'reading' | 'results' | 'themes'> = {
	figure: {
		of: 'من 100',
		safe: () => 'من المستأجرين الذين أجابوا شعروا بالأمان في مكان سكنهم.',
		satisfied: () =>
			'من المستأجرين الذين أجابوا ولهم رأي راضون جداً أو إلى حد ما عن الأمان في مكان سكنهم.',
		unknown: 'ليس لدينا رقم لهذه المنطقة بعد.',
		hidden: 'لا نعرض رقماً لهذه المنطقة.',
		shutters: 'لذلك مصاريع النوافذ مغلقة.',
		half: 'لذلك بعض النوافذ مضاءة إلى النصف فقط.',
		picture: (low, high) =>
			`بيت عند الغسق فيه مئة نافذة. ${String(low)} منها مضاءة${high > low ? `، و${String(high - low)} مضاءة إلى النصف` : ''}.`,
		older: ({ points }) => {
			const year = points.at(-1)?.year;
			return {
				told: [],
				whence:
					year === undefined
						? 'لا نعرف إلى أي سنة يعود هذا الرقم ولا عدد الذين أجابوا.'
						: `أُعلن عن الرقم لسنة ${String(year)}، دون ذكر عدد الإجابات.`,
			};
		},
		watched: 'نتابع هذه المنطقة باهتمام خاص.',
		allQuestions: 'جميع الأسئلة والإجابات',
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
			if (comparison.now === comparison.before)
				return `الرقم هو نفسه كما في ${LIST.format(comparison.since)}: ${String(comparison.before)} من 100.`;
			if (comparison.established === 'increase') return `${before} الزيادة مؤكدة. ${NOT_CHANCE}`;
			if (comparison.established === 'decrease') return `${before} الانخفاض مؤكد. ${NOT_CHANCE}`;
			if (comparison.established === 'none')
				return `${before} لا يوجد تغيّر مؤكد: قد يكون الفرق من قبيل الصدفة.`;
			return `${before} لم نختبر ما إذا كان الفرق من قبيل الصدفة، لأنه لا يوجد رقم لعرضه من الاستبيان السابق.`;
		},
		interval: (low, high, exceedsLetters) => {
			if (low === undefined || high === undefined)
				return exceedsLetters
					? 'عدد الإجابات أكبر من عدد الرسائل التي وصلت. لذلك لا يمكن معرفة مدى دقة الرقم.'
					: 'أجاب كل من كان بإمكانه الإجابة، أو جميعهم تقريباً.';
			return low === high
				? 'الرقم دقيق تقريباً: الخطأ على الأرجح أقل من 1 من 100.'
				: `الرقم ليس دقيقاً تماماً. وهو على الأرجح بين ${String(low)} و${String(high)}.`;
		},
		beside: (share, company) => {
			const isSame = share === company.share;
			const all = `في جميع مناطق الشركة معاً الرقم ${isSame ? 'أيضاً ' : ''}حوالي ${String(company.share)} من 100.`;
			if (isSame) return all;
			if (company.position === 'higher') return `${all} هذه المنطقة أعلى.`;
			if (company.position === 'lower') return `${all} هذه المنطقة أقل.`;
			return `${all} قد يكون الفرق من قبيل الصدفة.`;
		},
		withheld: {
			'few-answers': (fewest) =>
				`عدد الذين أجابوا قليل جداً. لا نعرض رقماً إلا إذا أجاب ${String(fewest)} على الأقل ولهم رأي.`,
			few: () => 'قد يكشف الرقم عن إجابة شخص واحد.',
		},
		survey: (years, answered) =>
			`استبيان الأمان ${LIST.format(years)}${answered === undefined ? '' : `، عدد الإجابات التي فيها رأي حوالي ${NUMBER.format(answered)}`}.`,
		together: (years) =>
			`يجمع هذا الرقم إجابات أكثر من سنة: ${LIST.format(years)}، لأن عدد الإجابات في سنة واحدة قليل جداً.`,
		better: {
			question: 'هل تحسّن الوضع؟',
			answer: {
				yes: 'نعم.',
				no: 'لا، بل ساء.',
				unsure: 'لا يمكن القول بشكل مؤكد.',
			},
			older: (first, last) =>
				first === last
					? `أول رقم لدينا هو أيضاً ${String(first)} من 100.`
					: `أول رقم لدينا هو ${String(first)} من 100. قد يكون الفرق من قبيل الصدفة.`,
			inSurvey: (years, share) =>
				`في استبيان الأمان ${LIST.format(years)} حوالي ${String(share)} من 100 راضون عن الأمان في مكان سكنهم، من بين الذين أجابوا ولهم رأي.`,
			notComparable: 'الأرقام الأقدم ليست من استبيان الأمان، لذلك لا يمكن مقارنتها مباشرة.',
		},
	},
	results: {
		lead: 'ما أجاب به المستأجرون عن الأمان في مكان سكنهم، باختصار.',
		description: 'نتائج استبيان الأمان، باللغة العربية وباختصار.',
		company: 'الشركة كلها',
		none: 'لا توجد نتيجة للاستبيان بعد.',
		districts: 'منطقة بعد منطقة',
		caption: (year) => `عدد الراضين عن الأمان من كل 100 مستأجر لهم رأي، ${year}`,
		district: 'المنطقة',
		share: 'راضون',
		withheld: { 'few-answers': 'إجابات قليلة جداً', few: 'لا يُعرض' },
		byName: 'المناطق مرتبة حسب الاسم.',
		more: 'جميع الأسئلة والإجابات',
	},
	themes: {
		title: 'بكلماتهم الخاصة',
		lead: 'كتب كثيرون أيضاً بكلماتهم الخاصة. قرأ شخص لدينا كل النصوص وعدّ مواضيعها. لا يظهر هنا ما كتب عنه أقل من خمسة أشخاص، ولا نعرض أبداً ما كتبه أي شخص.',
		caption: 'مواضيع النصوص. يمكن أن يُعدّ النص أكثر من مرة.',
		theme: 'الموضوع',
		count: 'عدد النصوص',
	},
};
