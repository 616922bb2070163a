/** The few words that the renderer adds to a text, in one language. */
export interface Labels {
  /** The line to open a spoiler that has no label of its own. */
  readonly spoiler: string
  /** What a screen reader calls the switch over an inline spoiler. */
  readonly showSpoiler: string
  /** The heading above the footnotes, for screen readers. */
  readonly footnotes: string
  /** What a screen reader calls the arrow behind a footnote; `#` is the number. */
  readonly backToReference: string
  /** What a screen reader calls the box of a task that is done. */
  readonly taskDone: string
  /** And of one that is not. */
  readonly taskOpen: string
}

const words = (
  spoiler: string,
  showSpoiler: string,
  footnotes: string,
  backToReference: string,
  taskDone: string,
  taskOpen: string,
): Labels => ({ spoiler, showSpoiler, footnotes, backToReference, taskDone, taskOpen })

/** By language tag; a tag that is not here falls back along itself, then to English. */
export const labels: Readonly<Record<string, Labels>> = {
  ar: words('حرق للأحداث', 'إظهار الحرق', 'الحواشي', 'العودة إلى الموضع #', 'تم', 'لم يتم'),
  cs: words(
    'Spoiler',
    'Zobrazit spoiler',
    'Poznámky pod čarou',
    'Zpět na odkaz #',
    'Hotovo',
    'Nehotovo',
  ),
  da: words(
    'Spoiler',
    'Vis spoiler',
    'Fodnoter',
    'Tilbage til henvisning #',
    'Udført',
    'Ikke udført',
  ),
  de: words(
    'Spoiler',
    'Spoiler anzeigen',
    'Fußnoten',
    'Zurück zur Textstelle #',
    'Erledigt',
    'Offen',
  ),
  el: words(
    'Σπόιλερ',
    'Εμφάνιση σπόιλερ',
    'Υποσημειώσεις',
    'Επιστροφή στην παραπομπή #',
    'Ολοκληρώθηκε',
    'Εκκρεμεί',
  ),
  en: words('Spoiler', 'Show spoiler', 'Footnotes', 'Back to reference #', 'Done', 'To do'),
  es: words(
    'Spoiler',
    'Mostrar spoiler',
    'Notas al pie',
    'Volver a la referencia #',
    'Hecho',
    'Pendiente',
  ),
  fi: words(
    'Juonipaljastus',
    'Näytä juonipaljastus',
    'Alaviitteet',
    'Takaisin viitteeseen #',
    'Tehty',
    'Tekemättä',
  ),
  fr: words(
    'Spoiler',
    'Afficher le spoiler',
    'Notes de bas de page',
    'Retour à l’appel de note #',
    'Fait',
    'À faire',
  ),
  he: words('ספוילר', 'הצגת הספוילר', 'הערות שוליים', 'חזרה להפניה #', 'בוצע', 'לביצוע'),
  hi: words('स्पॉइलर', 'स्पॉइलर दिखाएँ', 'पाद टिप्पणियाँ', 'संदर्भ # पर वापस जाएँ', 'हो गया', 'बाकी'),
  hu: words(
    'Spoiler',
    'Spoiler megjelenítése',
    'Lábjegyzetek',
    'Vissza a hivatkozáshoz: #',
    'Kész',
    'Teendő',
  ),
  id: words(
    'Spoiler',
    'Tampilkan spoiler',
    'Catatan kaki',
    'Kembali ke rujukan #',
    'Selesai',
    'Belum selesai',
  ),
  it: words(
    'Spoiler',
    'Mostra lo spoiler',
    'Note a piè di pagina',
    'Torna al riferimento #',
    'Fatto',
    'Da fare',
  ),
  ja: words('ネタバレ', 'ネタバレを表示', '脚注', '参照 # に戻る', '完了', '未完了'),
  ko: words('스포일러', '스포일러 보기', '각주', '참조 #로 돌아가기', '완료', '미완료'),
  nb: words(
    'Spoiler',
    'Vis spoiler',
    'Fotnoter',
    'Tilbake til henvisning #',
    'Gjort',
    'Ikke gjort',
  ),
  nl: words(
    'Spoiler',
    'Spoiler tonen',
    'Voetnoten',
    'Terug naar verwijzing #',
    'Gedaan',
    'Te doen',
  ),
  pl: words(
    'Spoiler',
    'Pokaż spoiler',
    'Przypisy',
    'Powrót do odnośnika #',
    'Zrobione',
    'Do zrobienia',
  ),
  pt: words(
    'Spoiler',
    'Mostrar spoiler',
    'Notas de rodapé',
    'Voltar à referência #',
    'Feito',
    'Por fazer',
  ),
  ro: words(
    'Spoiler',
    'Arată spoilerul',
    'Note de subsol',
    'Înapoi la referința #',
    'Făcut',
    'De făcut',
  ),
  ru: words(
    'Спойлер',
    'Показать спойлер',
    'Примечания',
    'Назад к сноске #',
    'Сделано',
    'Не сделано',
  ),
  sv: words(
    'Spoiler',
    'Visa spoiler',
    'Fotnoter',
    'Tillbaka till hänvisning #',
    'Klart',
    'Att göra',
  ),
  tr: words(
    'Spoiler',
    'Spoiler’ı göster',
    'Dipnotlar',
    '# numaralı atıfa dön',
    'Yapıldı',
    'Yapılacak',
  ),
  uk: words(
    'Спойлер',
    'Показати спойлер',
    'Примітки',
    'Назад до посилання #',
    'Зроблено',
    'Не зроблено',
  ),
  vi: words(
    'Tiết lộ nội dung',
    'Hiện nội dung tiết lộ',
    'Cước chú',
    'Trở lại tham chiếu #',
    'Đã xong',
    'Chưa xong',
  ),
  zh: words('剧透', '显示剧透', '脚注', '返回引用 #', '已完成', '未完成'),
  'zh-Hant': words('劇透', '顯示劇透', '腳註', '返回參照 #', '已完成', '未完成'),
}
