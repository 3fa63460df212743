// Which icon a channel's name suggests, in Russian, English and Kazakh: by how its words begin. Where several fit, the
// longest beginning wins, so that «банковская карта» is no map.
import type { ChannelIconName } from './channel-icons';

/** Beginnings of words; several words stand with one space between them. */
const beginnings: Readonly<Partial<Record<ChannelIconName, string>>> = {
  ad: 'реклам, объявлен, баннер, ad, ads, advert, banner, promo, жарнама',
  search: 'поиск, поисков, search, google, яндекс, yandex, іздеу',
  billboard: 'вывеск, билборд, щит, наружн, billboard, sign, outdoor, маңдайша',
  tv: 'тв, телевиз, телеканал, tv, television, теледидар',
  radio: 'радио, radio',
  press: 'газет, журнал, пресс, сми, press, newspaper, magazine',
  leaflet: 'листовк, буклет, брошюр, каталог, leaflet, flyer, brochure, booklet, catalog, парақша',
  social: 'соцсет, социальн, инстаграм, вконтакт, social, instagram, facebook, linkedin, tiktok, әлеуметтік',
  video: 'видео, ютуб, video, youtube, zoom, бейне',
  event: 'мероприят, событи, выставк, event, exhibition, іс шара',
  presentation: 'презентац, вебинар, семинар, обучен, presentation, webinar, training, workshop session',
  'word-of-mouth':
    'устно, сарафан, знаком, рекоменд, совет, друзья, word of mouth, friend, referral, recommend, ауызша, таныс',
  review: 'отзыв, рейтинг, review, rating, пікір',
  site: 'сайт, веб, интернет, лендинг, site, web, website, internet, online, landing, ғаламтор',
  app: 'приложен, мобильн, смартфон, app, mobile, smartphone, қосымша',
  email: 'эл почт, электронн, email, e mail, имейл, почта, mail',
  letter: 'письм, бумажн, почтов, letter, post, хат',
  sms: 'смс, sms, text message',
  push: 'пуш, уведомл, напомин, push, notification, reminder, хабарлама',
  chat: 'чат, chat, онлайн консультант, live chat',
  messenger: 'мессенджер, ватсап, вотсап, телеграм, вайбер, messenger, whatsapp, telegram, viber',
  bot: 'бот, чат бот, чатбот, робот, bot, chatbot, robot, ivr, голосовое меню',
  call: 'телефон, звон, созвон, call, phone, telephone, қоңырау',
  'call-centre':
    'колл центр, кол центр, контакт центр, горячая линия, поддержк, call cent, contact cent, hotline, support, helpdesk, байланыс орталы',
  office: 'офис, приёмн, приемн, ресепшн, здани, office, reception, кеңсе',
  bank: 'банк, отделени, филиал, bank, branch, бөлімше',
  store:
    'магазин, торгов, салон, витрин, рынок, store, shop, retail, showroom, marketplace, маркетплейс, дүкен',
  'service-point': 'стойк, окно, пункт, сервис, обслуж, прилавок, service, desk, counter, point, қызмет',
  meeting:
    'встреч, визит, лично, выезд, консультац, менеджер, meeting, visit, in person, consult, manager, кездесу',
  kiosk: 'киоск, терминал, планшет, автомат, kiosk, terminal, tablet',
  atm: 'банкомат, наличн, atm, cash machine, cash, қолма қол',
  'cash-desk': 'касс, оплат, платёж, платеж, checkout, cash desk, till, payment, төлем',
  'bank-card':
    'карта банк, банковская карта, кредитн, дебетов, bank card, credit card, debit card, card, банк карта',
  qr: 'qr, кьюар, куар',
  receipt: 'чек, квитанц, receipt, түбіртек',
  invoice: 'счёт, счет, акт, накладн, документ, invoice, bill, document, шот, құжат',
  contract: 'договор, контракт, подпис, оферт, contract, agreement, signature, шарт',
  form: 'форм, анкет, заявк, заявлен, опрос, бланк, form, application form, questionnaire, survey, өтінім, сауалнама',
  product: 'товар, продукт, упаковк, посылк, коробк, product, package, parcel, box, тауар',
  delivery: 'доставк, грузов, логист, delivery, shipping, truck, логистика, жеткізу',
  courier: 'курьер, courier, messenger boy',
  workshop: 'цех, мастерск, ремонт, сто, автосервис, workshop, repair, garage, шеберхана, жөндеу',
  car: 'авто, автомоб, машин, такси, car, vehicle, taxi, drive, көлік',
  parking: 'парковк, стоянк, площадк, двор, parking, yard, lot, тұрақ',
  map: 'карт, карты, геолокац, навигат, 2гис, map, maps, navigat, gps',
  fuel: 'азс, заправ, топлив, fuel, petrol, gas station',
  warranty: 'гарант, страхов, полис, warranty, guarantee, insurance, кепілдік, сақтандыру',
  gift: 'подар, бонус, лояльн, gift, bonus, loyalty, reward, сыйлық',
  coupon: 'купон, промокод, скидк, акци, coupon, discount, voucher, sale, жеңілдік',
  home: 'дом, дома, квартир, home, house, үй',
  school: 'школ, вуз, универс, курсы, school, universit, college, мектеп',
  hospital: 'больниц, клиник, поликлин, аптек, врач, hospital, clinic, pharmac, doctor, аурухана, емхана',
  hotel: 'отел, гостиниц, hotel, hostel, қонақ үй',
  restaurant: 'ресторан, кафе, столов, бар, кухн, restaurant, cafe, bar, kitchen, мейрамхана',
  flight: 'аэропорт, самол, рейс, авиа, airport, flight, plane, airline, әуежай',
};

/** Very short beginnings must be whole words: «акт» begins «активный», "ad" begins "admin". */
const wholeWordUpTo = 3;

const rules = Object.entries(beginnings)
  .flatMap(([icon, words]) => words.split(', ').map((word) => ({ icon: icon as ChannelIconName, word })))
  .sort((a, b) => b.word.length - a.word.length);

/** The icon the name suggests, or null. */
export function guessedIcon(name: string): ChannelIconName | null {
  const said = ` ${
    name
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu)
      ?.join(' ') ?? ''
  } `;
  const rule = rules.find(({ word }) =>
    said.includes(word.length <= wholeWordUpTo ? ` ${word} ` : ` ${word}`),
  );
  return rule?.icon ?? null;
}
