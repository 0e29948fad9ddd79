import type { SearchStrings } from '../search-strings.ts';
import { wordList } from '../word-list.ts';

export const ar: SearchStrings = {
	title: 'البحث',
	lead: 'ابحث عن الصفحة المناسبة بكلماتك أنت.',
	description: 'البحث في الموقع باللغة العربية.',
	label: 'عمّ تبحث؟',
	submit: 'بحث',
	results: 'نتائج البحث',
	answers: {
		searching: 'جارٍ البحث …',
		one: 'صفحة واحدة عن «{typed}».',
		many: 'عدد الصفحات عن «{typed}»: {count}.',
		none: 'لا توجد صفحة عن «{typed}». جرّب كلمة أخرى أو انظر أدناه.',
		numberAlone: 'هذا هو الرقم المطلوب: «{typed}».',
		failed: 'تعذّر الوصول إلى البحث الآن. حاول مرة أخرى أو انظر أدناه.',
		meant: 'هل تقصد {words}؟',
	},
	elsewhere: 'طرق أخرى للعثور على ما تريد',
	withoutScript:
		'لا يعمل البحث إلا مع JavaScript، وهو متوقف في متصفحك. تجد معظم ما تحتاج إليه في هذه الصفحات.',
	ways: {
		districts: 'منطقتك: ما الذي يجري عمله في مكان سكنك',
		contact: 'اتصل بنا: بمن تتصل عندما يحدث شيء',
		areaDays: 'أيام المنطقة: متى وأين نلتقي',
		results: 'النتائج: ما أظهرته الاستبيانات',
		measures: 'ما الذي يجري عمله وما هو مخطط له',
		articles: 'كيف نعمل من أجل أمانك',
	},
	parts: { measures: 'ما الذي يجري عمله', articles: 'كيف نعمل', other: 'عن الموقع' },
	call: 'اتصل',
	calls: {
		emergency: {
			name: 'شخص في خطر، أو حريق، أو جريمة تحدث الآن',
			words: wordList('طوارئ, عاجل, إسعاف, حريق, نار, خطر, نجدة, اعتداء, هجوم, سرقة'),
		},
		police: {
			name: 'الشرطة، عندما لا يكون الأمر عاجلاً',
			words: wordList('شرطة, بوليس, جريمة, سرقة, مخدرات'),
		},
		care: {
			name: 'نصيحة صحية',
			words: wordList('صحة, صحية, طبيب, دكتور, مريض, مستشفى, رعاية'),
		},
		women: {
			name: 'الخط الوطني لمساعدة النساء (Kvinnofridslinjen)',
			words: wordList('عنف, تهديد, يضربني, زوجي'),
		},
		emergencyRepairs: {
			name: 'خدمة الطوارئ عندما يكون الإبلاغ عن الأعطال مغلقاً',
			words: wordList('تسرب, تسريب, فيضان'),
		},
		repairs: {
			name: 'الإبلاغ عن الأعطال (Felanmälan)',
			words: wordList('عطل, أعطال, معطل, مكسور, تصليح, إصلاح, تسرب, تسريب'),
		},
		disturbance: {
			name: 'خدمة الإبلاغ عن الإزعاج (Störningsjouren)',
			words: wordList('إزعاج, ضجيج, ضوضاء, صراخ, حفلة'),
		},
		customerService: {
			name: 'خدمة العملاء',
			words: wordList('خدمة العملاء, هاتف, تلفون, رقم'),
		},
	},
};
