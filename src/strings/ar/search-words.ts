import type { SearchWords } from '../../schemas/search-words.ts';
import { wordList } from '../word-list.ts';

/** What readers of Arabic type, and what it is called on the site, as `content/sok.yaml` has it of Swedish. */
export const ar: SearchWords = {
	groups: [
		{
			typed: ['هاتف', 'تلفون', 'رقم', 'عنوان', 'إيميل', 'بريد', 'مكتب', 'اتصال', 'أتصل'],
			searched: ['اتصل'],
		},
		{ typed: ['إيجار', 'شقة', 'بيت', 'منزل', 'عقد', 'مفتاح'], searched: ['الإيجار', 'السكن'] },
		{ typed: ['عطل', 'معطل', 'مكسور', 'تصليح', 'إصلاح', 'تسرب'], searched: ['الأعطال', 'تعطل'] },
		{ typed: ['ضجيج', 'ضوضاء', 'جار', 'جيران', 'صراخ', 'حفلة'], searched: ['الإزعاج', 'يزعجك'] },
		{ typed: ['بوليس', 'إسعاف', 'نار', 'نجدة'], searched: ['الشرطة', 'خطر', 'اتصل'] },
		{ typed: ['استمارة', 'استطلاع', 'أسئلة', 'رمز', 'رسالة'], searched: ['الاستبيان'] },
		{ typed: ['سري', 'خصوصية', 'مجهول', 'هوية'], searched: ['نحمي', 'إجاباتك'] },
		{ typed: ['إحصاء', 'أرقام', 'نسبة'], searched: ['النتائج'] },
		{ typed: ['لقاء', 'نشاط', 'فعالية', 'موعد'], searched: ['أيام', 'المنطقة'] },
		{ typed: ['حي', 'شارع'], searched: ['المناطق', 'المنطقة'] },
	],
	parts: [],
	ignored: wordList(`
		في, من, إلى, على, عن, هل, ما, ماذا, متى, أين, كيف, أنا, هذا, هذه, مع, أو, و
	`),
};
