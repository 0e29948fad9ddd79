import type { SearchStrings } from '../search.ts';
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
	callNames: {
		care: 'نصيحة صحية',
		women: 'الخط الوطني لمساعدة النساء (Kvinnofridslinjen)',
		emergencyRepairs: 'خدمة الطوارئ عندما يكون الإبلاغ عن الأعطال مغلقاً',
		repairs: 'الإبلاغ عن الأعطال (Felanmälan)',
		disturbance: 'خدمة الإبلاغ عن الإزعاج (Störningsjouren)',
		customerService: 'خدمة العملاء',
	},
	callWords: {
		emergency: wordList('طوارئ, عاجل, إسعاف, حريق, نار, خطر, نجدة, اعتداء, هجوم, سرقة'),
		police: wordList('شرطة, بوليس, جريمة, سرقة, مخدرات'),
		care: wordList('صحة, صحية, طبيب, دكتور, مريض, مستشفى, رعاية'),
		women: wordList('عنف, تهديد, يضربني, زوجي'),
		emergencyRepairs: wordList('تسرب, تسريب, فيضان'),
		repairs: wordList(
			'عطل, أعطال, معطل, لا يعمل, مكسور, تصليح, إصلاح, تسرب, تسريب, مصعد, تدفئة, ماء ساخن',
		),
		disturbance: wordList('إزعاج, مزعج, ضجيج, ضوضاء, صراخ, حفلة'),
		customerService: wordList('خدمة العملاء, هاتف, تلفون, رقم'),
	},
};
