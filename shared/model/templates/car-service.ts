// A first visit to a car service, from the knock to loyalty: stages and steps, no answers.
import type { MapPlan } from './map-plan';

export const carService: MapPlan = {
  title: { ru: 'Автосервис', en: 'Car service' },
  mapName: { ru: 'Первый визит', en: 'First visit' },
  runs: [
    {
      phase: null,
      stages: [
        {
          name: { ru: 'Осознание', en: 'Need' },
          steps: [{ ru: 'Слышу стук в подвеске', en: 'I hear a knock' }],
        },
        {
          name: { ru: 'Поиск', en: 'Search' },
          steps: [
            { ru: 'Спрашиваю знакомых', en: 'I ask friends' },
            { ru: 'Ищу СТО в картах и отзывах', en: 'I look in maps and reviews' },
          ],
        },
        {
          name: { ru: 'Выбор', en: 'Choice' },
          steps: [{ ru: 'Сравниваю цены на сайте', en: 'I compare prices on the site' }],
        },
        {
          name: { ru: 'Обращение', en: 'Contact' },
          steps: [
            { ru: 'Звоню на СТО', en: 'I call the workshop' },
            { ru: 'Записываюсь на время', en: 'I book a slot' },
          ],
        },
        {
          name: { ru: 'Визит', en: 'Visit' },
          steps: [
            { ru: 'Нахожу въезд', en: 'I find the entrance' },
            { ru: 'Жду мастера-приёмщика', en: 'I wait for the service adviser' },
            { ru: 'Осмотр и диагностика', en: 'Inspection and diagnostics' },
            { ru: 'Согласую смету', en: 'I agree the estimate' },
          ],
        },
        {
          name: { ru: 'Ремонт', en: 'Repair' },
          steps: [
            { ru: 'Жду ремонт без машины', en: 'I wait without the car' },
            { ru: 'Согласую доп. работы по телефону', en: 'Extra work agreed by phone' },
          ],
        },
        {
          name: { ru: 'Выдача', en: 'Handover' },
          steps: [
            { ru: 'Оплачиваю', en: 'I pay' },
            { ru: 'Получаю авто и объяснения', en: 'I get the car and an explanation' },
          ],
        },
        {
          name: { ru: 'Использование', en: 'Use' },
          steps: [{ ru: 'Проверяю в поездке', en: 'I check on the road' }],
        },
        {
          name: { ru: 'Гарантия', en: 'Warranty' },
          steps: [{ ru: 'Обращаюсь по гарантии', en: 'I claim warranty' }],
        },
        {
          name: { ru: 'Лояльность', en: 'Loyalty' },
          steps: [{ ru: 'Решаю: вернуться, советовать?', en: 'Return, recommend?' }],
        },
      ],
    },
  ],
  lanes: ['actions', 'thoughts', 'touchpoints', 'emotion', 'pains', 'ideas'],
};
