// The example «Гараж 14»: what one customer expected and got at each of the 17 steps of a first visit.
// Notes say only what these figures, the steps and the triggers say.
import { carService } from '../car-service';
import { sample } from './sample';

export const carServiceSample = sample({
  plan: carService,
  title: { ru: 'СТО «Гараж 14»: первый визит', en: 'Garage 14 car service: first visit' },
  goal: {
    ru: 'Увидеть, где первый визит не оправдывает ожиданий',
    en: 'See where the first visit falls short of expectations',
  },
  scenario: {
    ru: 'Стук в подвеске: от поиска СТО до решения, вернуться ли',
    en: 'A knock in the suspension: from the search for a workshop to the decision to return',
  },
  persona: {
    name: { ru: 'Андрей, 34', en: 'Andrey, 34' },
    about: {
      ru: 'Первый визит, Skoda Octavia 2016, стук в подвеске',
      en: 'First visit, Skoda Octavia 2016, suspension knock',
    },
    language: 'ru',
  },
  channels: {
    car: { ru: 'авто', en: 'car' },
    wordOfMouth: { ru: 'устно', en: 'word of mouth' },
    maps: { ru: 'карты', en: 'maps' },
    site: { ru: 'сайт', en: 'site' },
    phone: { ru: 'телефон', en: 'phone' },
    yard: { ru: 'площадка', en: 'yard' },
    office: { ru: 'офис', en: 'office' },
    workshop: { ru: 'цех', en: 'workshop' },
    cashDesk: { ru: 'касса', en: 'cash desk' },
    reviews: { ru: 'отзывы', en: 'reviews' },
  },
  departments: {
    marketing: { name: { ru: 'Маркетинг', en: 'Marketing' }, color: 'violet' },
    reception: { name: { ru: 'Приёмка', en: 'Reception' }, color: 'orange' },
    administration: { name: { ru: 'Администрация', en: 'Administration' }, color: 'grey' },
    workshop: { name: { ru: 'Цех', en: 'Workshop' }, color: 'blue' },
    cashDesk: { name: { ru: 'Касса', en: 'Cash desk' }, color: 'green' },
  },
  touchpoints: [
    { channel: 'car', department: null, importance: 3, rated: null, minutes: null },
    { channel: 'wordOfMouth', department: 'marketing', importance: 2, rated: [6, 6], minutes: null },
    { channel: 'maps', department: 'marketing', importance: 4, rated: [7, 5], minutes: [20, 10] },
    { channel: 'site', department: 'marketing', importance: 4, rated: [7, 4], minutes: [15, 5] },
    { channel: 'phone', department: 'reception', importance: 4, rated: [8, 7], minutes: [3, 2] },
    { channel: 'phone', department: 'reception', importance: 3, rated: [8, 8], minutes: [4, 5] },
    { channel: 'yard', department: 'administration', importance: 2, rated: [7, 4], minutes: [12, 5] },
    { channel: 'office', department: 'reception', importance: 5, rated: [8, 3], minutes: [35, 10] },
    { channel: 'workshop', department: 'workshop', importance: 5, rated: [8, 9], minutes: [40, 45] },
    { channel: 'office', department: 'reception', importance: 5, rated: [8, 6], minutes: [15, 10] },
    { channel: null, department: 'workshop', importance: 3, rated: [6, 5], minutes: [300, 180] },
    { channel: 'phone', department: 'workshop', importance: 5, rated: [8, 3], minutes: [90, 15] },
    { channel: 'cashDesk', department: 'cashDesk', importance: 3, rated: [8, 8], minutes: [6, 5] },
    { channel: 'office', department: 'reception', importance: 4, rated: [8, 5], minutes: [10, 15] },
    { channel: 'car', department: 'workshop', importance: 5, rated: [9, 9], minutes: null },
    { channel: 'phone', department: 'administration', importance: 5, rated: [8, 4], minutes: [2880, 1440] },
    { channel: 'reviews', department: 'marketing', importance: 4, rated: [7, 6], minutes: null },
  ],
  companySteps: [
    { title: { ru: 'Принять обращение', en: 'Take the call' }, steps: [5] },
    { title: { ru: 'Записать', en: 'Book' }, steps: [6] },
    { title: { ru: 'Осмотр и диагностика', en: 'Inspect and diagnose' }, steps: [9] },
    { title: { ru: 'Ремонт', en: 'Repair' }, steps: [11] },
    { title: { ru: 'Оплата и выдача', en: 'Payment and handover' }, steps: [13, 14] },
  ],
  trackedStages: [4],
  triggers: [
    { kind: 'recommendation', text: { ru: 'отзывы', en: 'reviews' } },
    { kind: 'location', text: { ru: 'близко к дому', en: 'near home' } },
    { kind: 'price', text: { ru: 'цена', en: 'price' } },
    { kind: 'recommendation', text: { ru: 'совет друга', en: "a friend's advice" } },
    { kind: 'urgency', text: { ru: 'срочность', en: 'urgency' } },
  ],
  notes: [
    {
      lane: 'actions',
      step: 1,
      color: 'yellow',
      text: {
        ru: 'Skoda Octavia 2016: слышу стук в подвеске',
        en: 'Skoda Octavia 2016: I hear a suspension knock',
      },
    },
    {
      lane: 'thoughts',
      step: 1,
      color: 'blue',
      text: { ru: 'Насколько это срочно?', en: 'How urgent is it?' },
    },
    {
      lane: 'actions',
      step: 2,
      color: 'yellow',
      text: {
        ru: 'Спросил знакомых: вышло как ожидал, 6 из 6',
        en: 'Asked friends: just as expected, 6 for 6',
      },
    },
    {
      lane: 'thoughts',
      step: 2,
      color: 'blue',
      text: {
        ru: 'Что советует друг? Что пишут в отзывах?',
        en: 'What does a friend advise? What do the reviews say?',
      },
    },
    {
      lane: 'pains',
      step: 3,
      color: 'pink',
      text: {
        ru: '20 минут в картах и отзывах при норме 10',
        en: '20 minutes in maps and reviews, the norm is 10',
      },
    },
    {
      lane: 'thoughts',
      step: 4,
      color: 'blue',
      text: { ru: 'Какая цена? Близко ли к дому?', en: 'What is the price? Is it near home?' },
    },
    {
      lane: 'pains',
      step: 4,
      color: 'pink',
      text: {
        ru: 'Сравнивал цены на сайте 15 минут при норме 5',
        en: 'Comparing prices on the site took 15 minutes, the norm is 5',
      },
    },
    {
      lane: 'actions',
      step: 6,
      color: 'yellow',
      text: { ru: 'Записался за 4 минуты при норме 5', en: 'Booked in 4 minutes, the norm is 5' },
    },
    {
      lane: 'pains',
      step: 7,
      color: 'pink',
      text: {
        ru: 'Искал въезд 12 минут при норме 5',
        en: 'Finding the entrance took 12 minutes, the norm is 5',
      },
    },
    {
      lane: 'pains',
      step: 8,
      color: 'red',
      text: {
        ru: 'Ждал мастера 35 минут при норме 10',
        en: 'Waited 35 minutes for the adviser, the norm is 10',
      },
    },
    {
      lane: 'thoughts',
      step: 9,
      color: 'blue',
      text: {
        ru: 'Диагностика лучше, чем ждал: 9 вместо 8',
        en: 'Diagnostics beat what I expected: 9 for 8',
      },
    },
    {
      lane: 'ideas',
      step: 8,
      color: 'green',
      text: {
        ru: 'Встречать клиента за 10 минут, как в норме',
        en: 'Meet the customer within the norm of 10 minutes',
      },
    },
    {
      lane: 'pains',
      step: 11,
      color: 'pink',
      text: { ru: '5 часов без машины при норме 3', en: '5 hours without the car, the norm is 3' },
    },
    {
      lane: 'pains',
      step: 12,
      color: 'red',
      text: {
        ru: 'Доп. работы согласовывали 90 минут при норме 15',
        en: 'Agreeing extra work took 90 minutes, the norm is 15',
      },
    },
    {
      lane: 'ideas',
      step: 12,
      color: 'green',
      text: { ru: 'Согласовывать доп. работы за 15 минут', en: 'Agree extra work within 15 minutes' },
    },
    {
      lane: 'pains',
      step: 14,
      color: 'pink',
      text: {
        ru: 'Выдача и объяснения: 10 минут вместо 15, оценка 5 вместо 8',
        en: 'Handover and explanation: 10 minutes, not 15; a 5 where I expected an 8',
      },
    },
    {
      lane: 'thoughts',
      step: 15,
      color: 'blue',
      text: { ru: 'В поездке всё как ждал: 9 из 9', en: 'On the road all is as expected: 9 for 9' },
    },
    {
      lane: 'pains',
      step: 16,
      color: 'red',
      text: { ru: 'По гарантии — 2 дня при норме 1', en: 'The warranty claim took 2 days, the norm is 1' },
    },
    {
      lane: 'ideas',
      step: 16,
      color: 'green',
      text: { ru: 'Отвечать по гарантии за один день', en: 'Answer warranty claims within one day' },
    },
    {
      lane: 'thoughts',
      step: 17,
      color: 'blue',
      text: { ru: 'Вернуться? Советовать другим?', en: 'Do I return? Do I recommend?' },
    },
  ],
});
