import { lookUp } from '@reviewkit/locale'
import { lazy } from '../lazy.ts'

/**
 * By language tag, the words that links are called by where one thinks of the mouse; a
 * link of nothing but such words could lead anywhere. The longer stand before the
 * shorter that they begin with.
 */
const vague: Readonly<Record<string, string>> = {
  ar: 'اضغط|انقر|هنا|من|على|الرابط|هذا|رابط|المزيد|اقرأ',
  cs: 'klikněte|klikni|zde|tady|sem|na|tento|odkaz|více|číst|dál',
  da: 'klik|her|dette|linket|link|læs|se|mere',
  de: 'klicken sie|klicken|klicke|klick|hier|dieser|link|mehr|weiterlesen|lesen|erfahren|infos|details',
  el: 'κάντε κλικ|κλικ|πατήστε|εδώ|αυτός|σύνδεσμος|περισσότερα|διαβάστε|δείτε',
  en: 'click|here|this|the|link|page|more|read|see|learn|info|details',
  es: 'haz clic|haga clic|clic|pincha|este|enlace|aquí|leer|ver|saber|más|información',
  fa: 'کلیک کنید|اینجا|این|جا|لینک|پیوند|بیشتر|ادامه|مطلب|بخوانید',
  fi: 'klikkaa|paina|tässä|täältä|tästä|täällä|tämä|linkki|lisää|lisätietoja|lue|katso',
  fr: 'cliquez|cliquer|clique|ici|ce|lien|lire|la suite|en savoir|voir|plus',
  he: 'לחצו|לחץ|הקישו|כאן|פה|הקישור|קישור|זה|קראו|קרא|עוד|למידע נוסף',
  hi: 'यहाँ|क्लिक करें|लिंक|यह|और|अधिक|पढ़ें|देखें|जानें',
  hu: 'kattintson|kattints|itt|ide|ez a|link|tovább|bővebben|részletek|több',
  id: 'klik|di sini|sini|tautan|link|ini|baca|lihat|selengkapnya|lebih lanjut',
  it: 'cliccare|clicca|qui|questo|link|altro|leggi|scopri|vedi|di più|più|tutto',
  ja: 'クリック|こちら|ここ|これ|リンク|この|を|は|から|続き|読む|もっと|見る|詳細|詳しく',
  ko: '여기|이곳|클릭|를|을|링크|이|더|보기|읽기|자세히',
  nb: 'klikk|her|denne|lenken|lenke|link|les|se|mer|info',
  nl: 'klik|hier|deze|link|lees|lezen|zie|meer|verder|info',
  pl: 'kliknij|tutaj|tu|ten|link|czytaj|zobacz|dowiedz się|więcej|dalej',
  pt: 'clique|clica|aqui|este|link|ligação|leia|ler|saiba|saber|ver|mais',
  ro: 'click|clic|apasă|aici|acest|link|citește|vezi|află|mai multe|mai mult|detalii',
  ru: 'нажмите|кликните|тут|здесь|сюда|по|эта|ссылка|ссылке|далее|подробнее|читать|узнать|ещё|больше',
  sv: 'klicka|här|den|länken|länk|läs|se|mer|info',
  th: 'คลิก|ที่นี่|ตรงนี้|ลิงก์|นี้|อ่าน|ดู|ต่อ|เพิ่มเติม',
  tr: 'tıklayın|tıkla|için|buraya|buradan|burada|bu|bağlantı|link|devamını|devamı|oku|daha|fazla',
  uk: 'натисніть|клацніть|тут|сюди|за|це|посиланням|посилання|далі|докладніше|детальніше|читати|більше',
  vi: 'bấm|nhấn|nhấp|vào|ở|tại|đây|liên kết|này|link|xem|đọc|thêm',
  zh: '点击|点|这里|这儿|此处|这个|链接|查看|阅读|更多|详情|全文',
  'zh-Hant': '點擊|點|這裡|這裏|此處|這個|連結|鏈接|查看|閱讀|更多|詳情|全文',
}

/** Without capitals, accents and punctuation: `Clic aqui »` is *clic aquí*. */
const folded = (words: string) =>
  words
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{Mn}/gu, '')
    .replaceAll('ı', 'i')
    .replace(/[^\p{L}\p{M}\p{N}|]+/gu, ' ')
    .trim()

/** Whether words are, in a language, those that could stand on any link. A language that is not here is read as English. */
export function vagueIn(locale: string): (words: string) => boolean {
  const known = lazy(() => new RegExp(folded(lookUp(vague, locale, 'en')), 'g'))
  return words => {
    // More words than this say something, and are not worth folding.
    if (words.length > 60) return false
    const left = folded(words)
    return left !== '' && left.replace(known(), '').trim() === ''
  }
}
