import { describe, expect, test } from 'vitest'
import { formatMovieDetails } from '../src/index.ts'
import { languages, movie, named } from './movies.ts'

/** One film in every language, for those who speak it to read. */
const film = movie({
  title: 'Spirited Away',
  originalTitle: '千と千尋の神隠し',
  year: 2001,
  released: '2001-07-20',
  directors: named('Hayao Miyazaki'),
  writers: named('Hayao Miyazaki'),
  cast: [{ name: 'Rumi Hiiragi', role: 'Chihiro' }, ...named('Miyu Irino', 'Mari Natsuki')],
  runtime: 125,
  languages: ['ja', 'en'],
  countries: ['JP'],
  genres: ['Fantasy', 'Adventure'],
  certification: 'PG',
})
const fields = [
  ...(['title', 'originalTitle', 'year', 'released', 'directors', 'writers', 'cast'] as const),
  ...(['runtime', 'languages', 'countries', 'genres', 'certification'] as const),
]

/** Which kind of space stands before a unit is CLDR’s choice; brackets show where a name is isolated. */
const seen = (text: string) =>
  text.replaceAll('\u00A0', ' ').replaceAll('\u2068', '⟦').replaceAll('\u2069', '⟧')

const blocks: Record<string, string> = {
  en: `
Title: Spirited Away
Original Title: 千と千尋の神隠し
Release Year: 2001
Release Date: July 20, 2001
Director: Hayao Miyazaki
Writer: Hayao Miyazaki
Actors: Rumi Hiiragi (Chihiro), Miyu Irino, a.o.
Runtime: 2 hours 5 minutes
Languages: Japanese, English
Country: Japan
Genres: Fantasy, Adventure
Certification: PG
`,
  de: `
Titel: Spirited Away
Originaltitel: 千と千尋の神隠し
Erscheinungsjahr: 2001
Veröffentlichungsdatum: 20. Juli 2001
Regie: Hayao Miyazaki
Drehbuch: Hayao Miyazaki
Besetzung: Rumi Hiiragi (Chihiro), Miyu Irino u. a.
Länge: 2 Stunden, 5 Minuten
Sprachen: Japanisch, Englisch
Land: Japan
Genres: Fantasy, Adventure
Altersfreigabe: PG
`,
  fr: `
Titre : Spirited Away
Titre original : 千と千尋の神隠し
Année : 2001
Date de sortie : 20 juillet 2001
Réalisation : Hayao Miyazaki
Scénario : Hayao Miyazaki
Acteurs principaux : Rumi Hiiragi (Chihiro), Miyu Irino, etc.
Durée : 2 heures 5 minutes
Langues : japonais, anglais
Pays : Japon
Genres : Fantasy, Adventure
Classification : PG
`,
  es: `
Título: Spirited Away
Título original: 千と千尋の神隠し
Año: 2001
Fecha de estreno: 20 de julio de 2001
Dirección: Hayao Miyazaki
Guion: Hayao Miyazaki
Reparto: Rumi Hiiragi (Chihiro), Miyu Irino y otros
Duración: 2 horas 5 minutos
Idiomas: japonés, inglés
País: Japón
Géneros: Fantasy, Adventure
Clasificación: PG
`,
  it: `
Titolo: Spirited Away
Titolo originale: 千と千尋の神隠し
Anno: 2001
Data di uscita: 20 luglio 2001
Regia: Hayao Miyazaki
Sceneggiatura: Hayao Miyazaki
Interpreti: Rumi Hiiragi (Chihiro), Miyu Irino e altri
Durata: 2 ore 5 minuti
Lingue: giapponese, inglese
Paese: Giappone
Generi: Fantasy, Adventure
Classificazione: PG
`,
  nl: `
Titel: Spirited Away
Oorspronkelijke titel: 千と千尋の神隠し
Jaar: 2001
Verschijningsdatum: 20 juli 2001
Regie: Hayao Miyazaki
Scenario: Hayao Miyazaki
Acteurs: Rumi Hiiragi (Chihiro), Miyu Irino e.a.
Speelduur: 2 uur, 5 minuten
Talen: Japans, Engels
Land: Japan
Genres: Fantasy, Adventure
Leeftijdsclassificatie: PG
`,
  pt: `
Título: Spirited Away
Título original: 千と千尋の神隠し
Ano: 2001
Data de estreia: 20 de julho de 2001
Realização: Hayao Miyazaki
Argumento: Hayao Miyazaki
Elenco: Rumi Hiiragi (Chihiro), Miyu Irino, entre outros
Duração: 2 horas 5 minutos
Idiomas: japonês, inglês
País: Japão
Géneros: Fantasy, Adventure
Classificação: PG
`,
  'pt-BR': `
Título: Spirited Away
Título original: 千と千尋の神隠し
Ano: 2001
Data de lançamento: 20 de julho de 2001
Direção: Hayao Miyazaki
Roteiro: Hayao Miyazaki
Elenco: Rumi Hiiragi (Chihiro), Miyu Irino, entre outros
Duração: 2 horas 5 minutos
Idiomas: japonês, inglês
País: Japão
Gêneros: Fantasy, Adventure
Classificação indicativa: PG
`,
  pl: `
Tytuł: Spirited Away
Tytuł oryginalny: 千と千尋の神隠し
Rok produkcji: 2001
Data premiery: 20 lipca 2001
Reżyseria: Hayao Miyazaki
Scenariusz: Hayao Miyazaki
Obsada: Rumi Hiiragi (Chihiro), Miyu Irino i inni
Czas trwania: 2 godziny i 5 minut
Języki: japoński, angielski
Kraj: Japonia
Gatunki: Fantasy, Adventure
Kategoria wiekowa: PG
`,
  ru: `
Название: Spirited Away
Оригинальное название: 千と千尋の神隠し
Год: 2001
Дата выхода: 20 июля 2001 г.
Режиссёр: Hayao Miyazaki
Сценарист: Hayao Miyazaki
В ролях: Rumi Hiiragi (Chihiro), Miyu Irino и др.
Длительность: 2 часа 5 минут
Языки: японский, английский
Страна: Япония
Жанры: Fantasy, Adventure
Возрастной рейтинг: PG
`,
  ja: `
題名：Spirited Away
原題：千と千尋の神隠し
公開年：2001
公開日：2001年7月20日
監督：Hayao Miyazaki
脚本：Hayao Miyazaki
出演者：Rumi Hiiragi (Chihiro)、Miyu Irino ほか
上映時間：2時間5分
言語：日本語、英語
製作国：日本
ジャンル：Fantasy、Adventure
年齢制限：PG
`,
  zh: `
片名：Spirited Away
原标题：千と千尋の神隠し
上映年份：2001
上映日期：2001年7月20日
导演：Hayao Miyazaki
编剧：Hayao Miyazaki
主演：Rumi Hiiragi (Chihiro)、Miyu Irino等
片长：2小时5分钟
语言：日语、英语
国家/地区：日本
类型：Fantasy、Adventure
分级：PG
`,
  'zh-Hant': `
片名：Spirited Away
原始標題：千と千尋の神隠し
上映年份：2001
上映日期：2001年7月20日
導演：Hayao Miyazaki
編劇：Hayao Miyazaki
主演：Rumi Hiiragi (Chihiro)、Miyu Irino等
片長：2小時5分鐘
語言：日文、英文
國家/地區：日本
類型：Fantasy、Adventure
分級：PG
`,
  ar: `
العنوان: ⟦Spirited Away⟧
العنوان الأصلي: ⟦千と千尋の神隠し⟧
سنة الإصدار: 2001
تاريخ الإصدار: 20 يوليو 2001
إخراج: ⟦Hayao Miyazaki⟧
سيناريو: ⟦Hayao Miyazaki⟧
البطولة: ⟦Rumi Hiiragi (Chihiro)⟧، ⟦Miyu Irino⟧، وآخرون
المدة: ساعتان و5 دقائق
اللغات: اليابانية، الإنجليزية
البلد: اليابان
الأنواع: ⟦Fantasy⟧، ⟦Adventure⟧
التصنيف العمري: ⟦PG⟧
`,
  sv: `
Titel: Spirited Away
Originaltitel: 千と千尋の神隠し
År: 2001
Premiärdatum: 20 juli 2001
Regi: Hayao Miyazaki
Manus: Hayao Miyazaki
Skådespelare: Rumi Hiiragi (Chihiro), Miyu Irino m.fl.
Speltid: 2 timmar 5 minuter
Språk: japanska, engelska
Land: Japan
Genrer: Fantasy, Adventure
Åldersgräns: PG
`,
  nb: `
Tittel: Spirited Away
Originaltittel: 千と千尋の神隠し
År: 2001
Premiere: 20. juli 2001
Regi: Hayao Miyazaki
Manus: Hayao Miyazaki
Skuespillere: Rumi Hiiragi (Chihiro), Miyu Irino m.fl.
Spilletid: 2 timer, 5 minutter
Språk: japansk, engelsk
Land: Japan
Sjangre: Fantasy, Adventure
Aldersgrense: PG
`,
  da: `
Titel: Spirited Away
Originaltitel: 千と千尋の神隠し
År: 2001
Premiere: 20. juli 2001
Instruktør: Hayao Miyazaki
Manuskript: Hayao Miyazaki
Medvirkende: Rumi Hiiragi (Chihiro), Miyu Irino m.fl.
Spilletid: 2 timer og 5 minutter
Sprog: japansk, engelsk
Land: Japan
Genrer: Fantasy, Adventure
Aldersgrænse: PG
`,
  fi: `
Nimi: Spirited Away
Alkuperäinen nimi: 千と千尋の神隠し
Vuosi: 2001
Ensi-ilta: 20. heinäkuuta 2001
Ohjaaja: Hayao Miyazaki
Käsikirjoittaja: Hayao Miyazaki
Näyttelijät: Rumi Hiiragi (Chihiro), Miyu Irino ym.
Kesto: 2 tuntia 5 minuuttia
Kielet: japani, englanti
Maa: Japani
Lajityypit: Fantasy, Adventure
Ikäraja: PG
`,
  cs: `
Název: Spirited Away
Originální název: 千と千尋の神隠し
Rok: 2001
Premiéra: 20. července 2001
Režie: Hayao Miyazaki
Scénář: Hayao Miyazaki
Hrají: Rumi Hiiragi (Chihiro), Miyu Irino a další
Délka: 2 hodiny 5 minut
Jazyky: japonština, angličtina
Země: Japonsko
Žánry: Fantasy, Adventure
Přístupnost: PG
`,
  hu: `
Cím: Spirited Away
Eredeti cím: 千と千尋の神隠し
Megjelenés éve: 2001
Bemutató: 2001. július 20.
Rendező: Hayao Miyazaki
Forgatókönyvíró: Hayao Miyazaki
Szereplők: Rumi Hiiragi (Chihiro), Miyu Irino és mások
Játékidő: 2 óra és 5 perc
Nyelvek: japán, angol
Ország: Japán
Műfajok: Fantasy, Adventure
Korhatár: PG
`,
  ro: `
Titlu: Spirited Away
Titlu original: 千と千尋の神隠し
An: 2001
Data lansării: 20 iulie 2001
Regia: Hayao Miyazaki
Scenariul: Hayao Miyazaki
Distribuția: Rumi Hiiragi (Chihiro), Miyu Irino ș.a.
Durată: 2 ore, 5 minute
Limbi: japoneză, engleză
Țara: Japonia
Genuri: Fantasy, Adventure
Clasificare: PG
`,
  uk: `
Назва: Spirited Away
Оригінальна назва: 千と千尋の神隠し
Рік: 2001
Дата виходу: 20 липня 2001 р.
Режисер: Hayao Miyazaki
Сценарист: Hayao Miyazaki
У головних ролях: Rumi Hiiragi (Chihiro), Miyu Irino та ін.
Тривалість: 2 години і 5 хвилин
Мови: японська, англійська
Країна: Японія
Жанри: Fantasy, Adventure
Віковий рейтинг: PG
`,
  el: `
Τίτλος: Spirited Away
Αρχικός τίτλος: 千と千尋の神隠し
Έτος: 2001
Ημερομηνία κυκλοφορίας: 20 Ιουλίου 2001
Σκηνοθεσία: Hayao Miyazaki
Σενάριο: Hayao Miyazaki
Ηθοποιοί: Rumi Hiiragi (Chihiro), Miyu Irino κ.ά.
Διάρκεια: 2 ώρες 5 λεπτά
Γλώσσες: Ιαπωνικά, Αγγλικά
Χώρα: Ιαπωνία
Είδη: Fantasy, Adventure
Καταλληλότητα: PG
`,
  tr: `
Başlık: Spirited Away
Orijinal başlık: 千と千尋の神隠し
Yapım yılı: 2001
Vizyon tarihi: 20 Temmuz 2001
Yönetmen: Hayao Miyazaki
Senarist: Hayao Miyazaki
Oyuncular: Rumi Hiiragi (Chihiro), Miyu Irino ve diğerleri
Süre: 2 saat 5 dakika
Diller: Japonca, İngilizce
Ülke: Japonya
Türler: Fantasy, Adventure
Yaş sınırı: PG
`,
  ko: `
제목: Spirited Away
원제: 千と千尋の神隠し
개봉 연도: 2001
개봉일: 2001년 7월 20일
감독: Hayao Miyazaki
각본: Hayao Miyazaki
출연: Rumi Hiiragi (Chihiro), Miyu Irino 외
상영 시간: 2시간 5분
언어: 일본어, 영어
제작 국가: 일본
장르: Fantasy, Adventure
관람 등급: PG
`,
  hi: `
शीर्षक: Spirited Away
मूल शीर्षक: 千と千尋の神隠し
वर्ष: 2001
प्रदर्शन तिथि: 20 जुलाई 2001
निर्देशक: Hayao Miyazaki
लेखक: Hayao Miyazaki
कलाकार: Rumi Hiiragi (Chihiro), Miyu Irino आदि
अवधि: 2 घंटे 5 मिनट
भाषाएँ: जापानी, अंग्रेज़ी
देश: जापान
शैलियाँ: Fantasy, Adventure
प्रमाणपत्र: PG
`,
  th: `
ชื่อเรื่อง: Spirited Away
ชื่อเดิม: 千と千尋の神隠し
ปีที่ฉาย: 2001
วันที่ฉาย: 20 กรกฎาคม ค.ศ. 2001
กำกับโดย: Hayao Miyazaki
เขียนบทโดย: Hayao Miyazaki
นักแสดง: Rumi Hiiragi (Chihiro), Miyu Irino และคนอื่น ๆ
ความยาว: 2 ชั่วโมง 5 นาที
ภาษา: ญี่ปุ่น, อังกฤษ
ประเทศ: ญี่ปุ่น
แนว: Fantasy, Adventure
เรตติ้ง: PG
`,
  he: `
כותרת: ⟦Spirited Away⟧
כותרת מקורית: ⟦千と千尋の神隠し⟧
שנה: 2001
תאריך יציאה: 20 ביולי 2001
בימוי: ⟦Hayao Miyazaki⟧
תסריט: ⟦Hayao Miyazaki⟧
שחקנים: ⟦Rumi Hiiragi (Chihiro)⟧, ⟦Miyu Irino⟧ ועוד
משך: שעתיים 5 דקות
שפות: יפנית, אנגלית
ארץ: יפן
ז׳אנרים: ⟦Fantasy⟧, ⟦Adventure⟧
הגבלת גיל: ⟦PG⟧
`,
  fa: `
عنوان: ⟦Spirited Away⟧
عنوان اصلی: ⟦千と千尋の神隠し⟧
سال: ۲۰۰۱
تاریخ اکران: ۲۰ ژوئیهٔ ۲۰۰۱
کارگردان: ⟦Hayao Miyazaki⟧
نویسنده: ⟦Hayao Miyazaki⟧
بازیگران: ⟦Rumi Hiiragi (Chihiro)⟧، ⟦Miyu Irino⟧ و دیگران
مدت: ۲ ساعت ۵ دقیقه
زبان: ژاپنی، انگلیسی
کشور: ژاپن
ژانر: ⟦Fantasy⟧، ⟦Adventure⟧
رده سنی: ⟦PG⟧
`,
  id: `
Judul: Spirited Away
Judul asli: 千と千尋の神隠し
Tahun rilis: 2001
Tanggal rilis: 20 Juli 2001
Sutradara: Hayao Miyazaki
Penulis: Hayao Miyazaki
Pemeran: Rumi Hiiragi (Chihiro), Miyu Irino, dll.
Durasi: 2 jam, 5 menit
Bahasa: Jepang, Inggris
Negara: Jepang
Genre: Fantasy, Adventure
Klasifikasi usia: PG
`,
  vi: `
Tiêu đề: Spirited Away
Tiêu đề gốc: 千と千尋の神隠し
Năm phát hành: 2001
Ngày phát hành: 20 tháng 7, 2001
Đạo diễn: Hayao Miyazaki
Biên kịch: Hayao Miyazaki
Diễn viên: Rumi Hiiragi (Chihiro), Miyu Irino, v.v.
Thời lượng: 2 giờ 5 phút
Ngôn ngữ: Tiếng Nhật, Tiếng Anh
Quốc gia: Nhật Bản
Thể loại: Fantasy, Adventure
Phân loại: PG
`,
}

test('there is a block for each language with labels', () => {
  expect(Object.keys(blocks)).toEqual(languages)
})

test.each(Object.entries(blocks))('in %s', (locale, block) => {
  expect(seen(formatMovieDetails(film, { locale, fields, maxCast: 2 }))).toBe(block.trim())
})

const pages: Record<string, string> = {
  ar: `
<dl class="rk-details">
<div><dt>العنوان</dt><dd><bdi>Spirited Away</bdi></dd></div>
<div><dt>العنوان الأصلي</dt><dd><bdi>千と千尋の神隠し</bdi></dd></div>
<div><dt>سنة الإصدار</dt><dd>2001</dd></div>
<div><dt>تاريخ الإصدار</dt><dd><time datetime="2001-07-20">20 يوليو 2001</time></dd></div>
<div><dt>إخراج</dt><dd><bdi>Hayao Miyazaki</bdi></dd></div>
<div><dt>سيناريو</dt><dd><bdi>Hayao Miyazaki</bdi></dd></div>
<div><dt>البطولة</dt><dd><bdi>Rumi Hiiragi (Chihiro)</bdi>، <bdi>Miyu Irino</bdi>، وآخرون</dd></div>
<div><dt>المدة</dt><dd><time datetime="PT2H5M">ساعتان و5 دقائق</time></dd></div>
<div><dt>اللغات</dt><dd>اليابانية، الإنجليزية</dd></div>
<div><dt>البلد</dt><dd>اليابان</dd></div>
<div><dt>الأنواع</dt><dd><bdi>Fantasy</bdi>، <bdi>Adventure</bdi></dd></div>
<div><dt>التصنيف العمري</dt><dd><bdi>PG</bdi></dd></div>
</dl>
`,
  he: `
<dl class="rk-details">
<div><dt>כותרת</dt><dd><bdi>Spirited Away</bdi></dd></div>
<div><dt>כותרת מקורית</dt><dd><bdi>千と千尋の神隠し</bdi></dd></div>
<div><dt>שנה</dt><dd>2001</dd></div>
<div><dt>תאריך יציאה</dt><dd><time datetime="2001-07-20">20 ביולי 2001</time></dd></div>
<div><dt>בימוי</dt><dd><bdi>Hayao Miyazaki</bdi></dd></div>
<div><dt>תסריט</dt><dd><bdi>Hayao Miyazaki</bdi></dd></div>
<div><dt>שחקנים</dt><dd><bdi>Rumi Hiiragi (Chihiro)</bdi>, <bdi>Miyu Irino</bdi> ועוד</dd></div>
<div><dt>משך</dt><dd><time datetime="PT2H5M">שעתיים 5 דקות</time></dd></div>
<div><dt>שפות</dt><dd>יפנית, אנגלית</dd></div>
<div><dt>ארץ</dt><dd>יפן</dd></div>
<div><dt>ז׳אנרים</dt><dd><bdi>Fantasy</bdi>, <bdi>Adventure</bdi></dd></div>
<div><dt>הגבלת גיל</dt><dd><bdi>PG</bdi></dd></div>
</dl>
`,
  fa: `
<dl class="rk-details">
<div><dt>عنوان</dt><dd><bdi>Spirited Away</bdi></dd></div>
<div><dt>عنوان اصلی</dt><dd><bdi>千と千尋の神隠し</bdi></dd></div>
<div><dt>سال</dt><dd>۲۰۰۱</dd></div>
<div><dt>تاریخ اکران</dt><dd><time datetime="2001-07-20">۲۰ ژوئیهٔ ۲۰۰۱</time></dd></div>
<div><dt>کارگردان</dt><dd><bdi>Hayao Miyazaki</bdi></dd></div>
<div><dt>نویسنده</dt><dd><bdi>Hayao Miyazaki</bdi></dd></div>
<div><dt>بازیگران</dt><dd><bdi>Rumi Hiiragi (Chihiro)</bdi>، <bdi>Miyu Irino</bdi> و دیگران</dd></div>
<div><dt>مدت</dt><dd><time datetime="PT2H5M">۲ ساعت ۵ دقیقه</time></dd></div>
<div><dt>زبان</dt><dd>ژاپنی، انگلیسی</dd></div>
<div><dt>کشور</dt><dd>ژاپن</dd></div>
<div><dt>ژانر</dt><dd><bdi>Fantasy</bdi>، <bdi>Adventure</bdi></dd></div>
<div><dt>رده سنی</dt><dd><bdi>PG</bdi></dd></div>
</dl>
`,
}

describe('in HTML, from right to left', () => {
  test.each(Object.entries(pages))('in %s', (locale, page) => {
    const details = String(formatMovieDetails(film, { locale, fields, maxCast: 2, format: 'html' }))
    expect(seen(details)).toBe(page.replaceAll('\n', ''))
  })
})
