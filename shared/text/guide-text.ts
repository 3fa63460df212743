// The guide to making a map: every task with why, how, and when it is done; and the words of its panel.
import type { GuideTask } from '../model/records/guide-tick';
import { phrases } from './language';

interface TaskWords {
  readonly title: string;
  readonly why: string;
  readonly how: string;
  /** Completes «Готово, когда …» and "Done when …". */
  readonly when: string;
}

const ru: Readonly<Record<GuideTask, TaskWords>> = {
  goal: {
    title: 'Цель',
    why: 'Без цели карта превращается в опись всего на свете. Цель решает, что на ней лишнее.',
    how: 'Спросите заказчика: какое решение он примет, когда увидит карту? Запишите одной фразой.',
    when: 'цель записана в свойствах карты',
  },
  persona: {
    title: 'Типаж',
    why: 'Карта — путь одного человека, а не «всех клиентов» сразу. У разных людей разные ожидания.',
    how: 'Выберите того, чей путь важнее сейчас. Что о нём известно, а что предположение — отметьте в карточке.',
    when: 'у карты есть типаж с именем',
  },
  stages: {
    title: 'Этапы',
    why: 'Этапы держат разговор: видно, где мы сейчас и что ещё впереди.',
    how: 'Начните раньше первого контакта с вами и закончите позже последнего. Называйте так, как сказал бы клиент.',
    when: 'этапов не меньше трёх и у каждого своё имя',
  },
  steps: {
    title: 'Шаги',
    why: 'Шаг от первого лица («Жду мастера») ставит всех на место клиента. «Обслуживание клиента» — уже место компании.',
    how: 'На каждом этапе спросите: что я делаю, вижу, жду? Один шаг — одно действие.',
    when: 'на каждом этапе есть шаг от первого лица',
  },
  touchpoints: {
    title: 'Точки контакта',
    why: 'Здесь клиент встречается с компанией, и за каждую встречу кто-то отвечает.',
    how: 'У каждого шага укажите канал и подразделение. Никто не отвечает? Это находка — запишите её.',
    when: 'у каждого шага есть точка контакта с каналом и подразделением',
  },
  ratings: {
    title: 'Оценки',
    why: 'Разрыв между ожиданием и тем, что вышло, показывает, где болит сильнее всего.',
    how: 'Сначала ожидание, потом факт, от 1 до 10. Лучше спросить самих клиентов; если оценивает команда — помните, что это гипотеза.',
    when: 'оценены ожидание и факт хотя бы у 80 % точек контакта',
  },
  emotion: {
    title: 'Эмоции',
    why: 'Кривая показывает ритм пути: где радость, где провал и каким будет последнее впечатление.',
    how: 'Посмотрите на кривую вместе с залом. Где она удивляет? Совпадает ли с тем, что рассказывают клиенты?',
    when: 'зал посмотрел на кривую и согласен с ней: отметьте сами',
  },
  'weak-spots': {
    title: 'Слабые места',
    why: 'Чинить всё сразу нельзя. Пять самых болезненных точек стоят разговора больше, чем остальные.',
    how: 'Для каждой из худших точек спросите «почему?» и положите стикер в «Боли» или «НО-ситуации» её этапа.',
    when: 'на этапах худших точек есть стикеры о том, что болит',
  },
  actions: {
    title: 'Действия',
    why: 'Карта без решений останется картинкой на стене.',
    how: 'Для трёх худших мест придумайте, что изменить, кто возьмётся и с чего начать завтра.',
    when: 'на этапах трёх худших точек есть идеи или возможности',
  },
};

const en: Readonly<Record<GuideTask, TaskWords>> = {
  goal: {
    title: 'Goal',
    why: 'Without a goal a map becomes an inventory of everything. The goal decides what does not belong on it.',
    how: 'Ask the sponsor: which decision will you take once you see the map? Write it down in one sentence.',
    when: 'the goal stands in the properties of the map',
  },
  persona: {
    title: 'Persona',
    why: 'A map is the journey of one person, not of “all customers” at once. People differ in what they expect.',
    how: 'Choose whose journey matters most now. Mark on the card what is known and what is a guess.',
    when: 'the map has a persona with a name',
  },
  stages: {
    title: 'Stages',
    why: 'Stages hold the conversation: everybody sees where we are and what is still to come.',
    how: 'Begin before the first contact with you and end after the last. Use the words a customer would use.',
    when: 'there are at least three stages, each with a name of its own',
  },
  steps: {
    title: 'Steps',
    why: 'A step in the first person (“I wait for the adviser”) puts the room in the customer’s place. “Customer service” is the company’s place.',
    how: 'At each stage ask: what do I do, see, wait for? One step is one action.',
    when: 'every stage has a step in the first person',
  },
  touchpoints: {
    title: 'Touchpoints',
    why: 'Here the customer meets the company, and somebody answers for every meeting.',
    how: 'Give every step a channel and a department. Nobody answers for it? That is a finding: write it down.',
    when: 'every step has a touchpoint with a channel and a department',
  },
  ratings: {
    title: 'Ratings',
    why: 'The gap between what was expected and what happened shows where it hurts most.',
    how: 'First the expectation, then the actual, from 1 to 10. Best ask customers themselves; a team’s own ratings are a hypothesis.',
    when: 'at least 80 % of the touchpoints have both an expectation and an actual',
  },
  emotion: {
    title: 'Emotion',
    why: 'The curve shows the rhythm of the journey: the peak, the pit, and the last impression.',
    how: 'Look at the curve together. Where does it surprise? Does it agree with what customers tell?',
    when: 'the room has looked at the curve and agrees with it: tick it yourself',
  },
  'weak-spots': {
    title: 'Weak spots',
    why: 'Not everything can be mended at once. The five most painful points deserve more talk than the rest.',
    how: 'For each of the worst points ask “why?” and put a note into Pains or BUT situations of its stage.',
    when: 'the stages of the worst points have notes that say what hurts',
  },
  actions: {
    title: 'Actions',
    why: 'A map without decisions remains a picture on the wall.',
    how: 'For the three worst places find what to change, who takes it on, and how to begin tomorrow.',
    when: 'the stages of the three worst points have ideas or opportunities',
  },
};

export const guideTasksText = { ru, en } as const;

export const guideText = phrases({
  title: { ru: 'Как сделать карту', en: 'How to make a map' },
  close: { ru: 'Закрыть руководство', en: 'Close the guide' },
  lead: {
    ru: 'Девять задач, одна за другой. Программа сама видит, что готово.',
    en: 'Nine tasks, one after another. The app sees by itself what is done.',
  },
  progress: {
    ru: (done: number, all: number) => `Готово ${done} из ${all}`,
    en: (done: number, all: number) => `${done} of ${all} done`,
  },
  isDone: { ru: 'готово', en: 'done' },
  why: { ru: 'Зачем', en: 'Why' },
  how: { ru: 'Как', en: 'How' },
  when: { ru: (text: string) => `Готово, когда ${text}.`, en: (text: string) => `Done when ${text}.` },
  share: {
    ru: (have: number, of: number) => `Сейчас: ${have} из ${of}.`,
    en: (have: number, of: number) => `Now: ${have} of ${of}.`,
  },
  showMissing: { ru: 'Показать, чего не хватает', en: 'Show what is missing' },
  tick: { ru: 'Считать выполненным', en: 'Count it as done' },
  tickHint: { ru: 'Отметка хранится в файле', en: 'The tick is kept in the file' },
  allDone: {
    ru: 'Карта готова. Покажите её тем, кто будет решать.',
    en: 'The map is done. Show it to those who decide.',
  },
});
