import { describe, expect, test } from 'vitest';
import { detectLanguage, readingLanguage } from '../../lib/language';

/** What each says: we keep your name and your address so that we can send you what you have ordered, and don't give them to others. */
const TEXTS: Record<string, string> = {
  en: 'We keep your name and the address to which you want the parcel sent, and that is all we ask you for.',
  de: 'Wir speichern den Namen und die Adresse, an die das Paket gehen soll, und geben sie nicht weiter.',
  fr: 'Nous gardons votre nom et l’adresse à laquelle le colis est envoyé, et nous ne les donnons pas à des tiers.',
  es: 'Guardamos su nombre y la dirección a la que se envía el paquete, y no los damos a los demás.',
  pt: 'Guardamos o seu nome e a morada para a qual a encomenda é enviada, e não os damos a outros.',
  it: 'Conserviamo il nome e l’indirizzo al quale va il pacco, e non li diamo a terzi che non sono della ditta.',
  nl: 'Wij bewaren uw naam en het adres van de bestelling, en geven die niet door op een andere wijze dan u wilt.',
  sv: 'Vi sparar ditt namn och den adress som paketet ska till, för att du ska få det, och ger det inte till andra.',
  da: 'Vi gemmer dit navn og den adresse, som pakken skal sendes til, og giver dem ikke videre af egen drift.',
  no: 'Vi lagrer navnet ditt og adressen som pakken skal til for å levere den, og gir det ikke til andre.',
  fi: 'Tallennamme nimesi ja osoitteesi, että voimme lähettää paketin, joka on tilattu, ja ne ovat vain meillä.',
  et: 'Me hoiame alles teie nime ja aadressi, kui te midagi tellite, ning see on kõik, mis meie teada on.',
  pl: 'Przechowujemy imię i adres, na który wysyłamy paczkę, i nie przekazujemy ich nikomu, o ile nie jest to konieczne do dostawy.',
  cs: 'Uchováváme jméno a adresu, na kterou se zásilka posílá, a že nejsou pro nikoho jiného, je samozřejmé.',
  sk: 'Uchovávame meno a adresu, na ktorú sa zásielka posiela, a že nie sú pre nikoho iného, je samozrejmé.',
  sl: 'Hranimo ime in naslov, na katerega se pošlje paket, in da ga ne damo drugim, je za nas samoumevno.',
  hr: 'Čuvamo ime i adresu na koju se šalje paket, i ne dajemo ih drugima, osim ako je to nužno za dostavu.',
  hu: 'Megőrizzük a nevet és a címet, amelyre az árut küldjük, és nem adjuk tovább, ha ez nem szükséges vagy kért.',
  ro: 'Păstrăm numele și adresa la care se trimite pachetul, și nu le dăm altora, în afară de ceea ce este necesar pe drum.',
  lt: 'Saugome jūsų vardą ir adresą, į kurį siunčiame siuntą, bei neperduodame jų kitiems, kad būtų ramu.',
  lv: 'Mēs glabājam jūsu vārdu un adresi, uz kuru sūtām paku, un ka to neviens cits neredz, ir skaidrs.',
  tr: 'Adınızı ve paketin gideceği adresi saklarız, bu bilgiler teslimat için gerekli olan ile sınırlı ve bir sır olarak kalır.',
  ca: 'Guardem el nom i l’adreça a la qual va el paquet, i no els donem a altres que no siguin de la casa per res.',
  id: 'Kami menyimpan nama dan alamat yang dituju untuk pengiriman paket ini, dan tidak membaginya dengan orang lain.',
  vi: 'Chúng tôi giữ tên và địa chỉ của người đặt hàng cho việc giao hàng, và không đưa cho người khác.',
  ru: 'Мы храним имя и адрес, на который отправляем посылку, и не передаём их другим, если это не нужно для доставки.',
  uk: 'Ми зберігаємо ім’я та адресу, на яку надсилаємо посилку, і не передаємо їх іншим, що б там не було.',
  bg: 'Пазим името и адреса, на който се изпраща пратката, и не ги даваме на други, освен за да се достави.',
  sr: 'Чувамо име и адресу на коју се шаље пакет, и не дајемо их другима, осим ако је то нужно за доставу.',
  ar: 'نحفظ الاسم والعنوان من أجل إرسال الطلب إلى المكان التي تريده، ولا نعطي هذا إلى أحد، لا في الداخل ولا في الخارج.',
  fa: 'ما نام و نشانی را برای فرستادن بسته نگه می‌داریم و این داده‌ها را به دیگران که از ما نیستند نمی‌دهیم.',
  ur: 'ہم آپ کا نام اور پتہ صرف سامان بھیجنے کے لیے رکھتے ہیں اور اس میں سے کچھ کسی کو نہیں دیتے، یہ آپ کی ملکیت ہے۔',
  el: 'Κρατάμε το όνομα και τη διεύθυνση για την αποστολή του δέματος και δεν τα δίνουμε σε άλλους.',
  he: 'אנו שומרים את השם ואת הכתובת לצורך המשלוח ואיננו מוסרים אותם לאחרים.',
  th: 'เราเก็บชื่อและที่อยู่เพื่อส่งพัสดุเท่านั้น และไม่ให้ผู้อื่น',
  ja: '当店は荷物を送るためにお名前と住所を保存し、第三者には渡しません。',
  zh: '我们保存您的姓名和地址以便寄送包裹，不会交给他人。',
  ko: '소포를 보내기 위해 이름과 주소를 보관하며 다른 사람에게 주지 않습니다.',
  hi: 'हम पार्सल भेजने के लिए आपका नाम और पता रखते हैं और किसी और को नहीं देते।',
  ka: 'ჩვენ ვინახავთ სახელსა და მისამართს ამანათის გასაგზავნად.',
};

test.each(Object.entries(TEXTS))('%s', (language, text) => {
  expect(detectLanguage(text, null)).toBe(language);
  // What the page declares never overrules the text.
  expect(detectLanguage(text, language === 'en' ? 'de' : 'en-US')).toBe(language);
});

describe('a policy of one sentence', () => {
  test.each([
    ['en', 'This app collects no personal data.'],
    ['en', 'We do not sell your data. No cookies.'],
    ['en', 'No data collected. No ads. No analytics.'],
    ['en', 'Privacy policy. Nothing is collected.'],
    ['de', 'Datenschutzerklärung. Wir speichern keine personenbezogenen Daten.'],
    ['de', 'Wir setzen keine Cookies ein. Fragen beantwortet unser Datenschutzbeauftragter.'],
    ['fr', 'Cette application ne collecte aucune donnée personnelle.'],
    ['es', 'No vendemos sus datos a terceros. No usamos cookies.'],
    ['pt', 'Não vendemos seus dados. Não usamos cookies.'],
    ['it', 'Questa app non raccoglie dati personali.'],
    ['nl', 'Deze app verzamelt geen persoonsgegevens.'],
    ['sv', 'Appen samlar inte in några personuppgifter.'],
    ['da', 'Appen indsamler ikke personoplysninger.'],
    ['no', 'Appen samler ikke inn personopplysninger.'],
    ['fi', 'Sovellus ei kerää henkilötietoja.'],
    ['pl', 'Aplikacja nie zbiera danych osobowych.'],
    ['cs', 'Aplikace neshromažďuje osobní údaje.'],
    ['hu', 'Az alkalmazás nem gyűjt személyes adatokat.'],
    ['ro', 'Aplicația nu colectează date personale.'],
    ['tr', 'Uygulama kişisel veri toplamaz.'],
    ['ru', 'Приложение не собирает персональные данные.'],
    ['uk', 'Застосунок не збирає персональні дані.'],
    ['id', 'Aplikasi ini tidak mengumpulkan data pribadi.'],
    ['vi', 'Ứng dụng không thu thập dữ liệu cá nhân.'],
  ])('%s: %s', (language, text) => {
    expect(detectLanguage(text, null)).toBe(language);
    expect(detectLanguage(text, language === 'en' ? 'de' : 'en')).toBe(language);
  });

  test('names and menus tell nothing', () => {
    expect(detectLanguage('Larchwood Press. Basket. Contact. Login.', null)).toBeNull();
  });
});

describe('what the page declares', () => {
  const words = 'Vi og du, en pakke til dig, i det hus og det rum af sten';
  test.each([
    ['decides between close languages', words, 'no', 'no'],
    ['decides between close languages', words, 'da-DK', 'da'],
    ['is read by its first subtag, whatever its case', words, 'NB_NO', 'no'],
    ['decides where a script has several languages', TEXTS.hi ?? '', 'mr', 'mr'],
    ['decides where the text is too short', 'Privacy', 'en', 'en'],
    ['decides for a language that is not known here', 'Ni tunatunza jina lako tu kwa usalama', 'sw', 'sw'],
    ['is nothing where it is no language tag', 'Privacy', 'English', null],
    ['is nothing where there is no text', ' 1. – 2. ', 'en', null],
    ['may be missing', 'Privacy', null, null],
    ['may be empty', 'Privacy', '', null],
  ])('%s: %s (%s)', (_, text, declared, language) => {
    expect(detectLanguage(text, declared)).toBe(language);
  });
});

test('of several languages the one of most of the text', () => {
  const german = `${TEXTS.de}\n`.repeat(400);
  const english = `${TEXTS.en}\n`.repeat(400);
  const korean = `${TEXTS.ko}\n`.repeat(100);
  expect(detectLanguage(german + english.repeat(3), 'de')).toBe('en');
  expect(detectLanguage(english + german.repeat(3), 'en')).toBe('de');
  expect(detectLanguage(`Acme Inc. Home About Help\n${TEXTS.ja}`.repeat(20), 'en')).toBe('ja');
  expect(detectLanguage(english.repeat(2) + korean, 'ko')).toBe('en');
});

describe('the language in which a page is read', () => {
  const french = `${TEXTS.fr}\n`.repeat(8);
  const english = `${TEXTS.en}\n`.repeat(6);
  test.each([
    ['that of most of the text', french, 'fr', 'fr'],
    ['English, where the whole text stands in English too', french + english, 'fr', 'en'],
    ['whichever comes first', english + french, 'fr', 'en'],
    ['not where a line is in English', `${french}${TEXTS.en}\n`.repeat(2), 'fr', 'fr'],
    ['not known where nothing tells it', 'Larchwood Press. Basket. Contact.', null, null],
  ])('is %s', (_, text, declared, language) => expect(readingLanguage(text, declared)).toBe(language));
});
