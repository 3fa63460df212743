// The few words the board itself says, on screen and in exports.
import { phrases } from './language';

export const sceneText = phrases({
  parking: { ru: 'Парковка', en: 'Parking lot' },
  free: { ru: 'Свободное поле', en: 'Free area' },
  freeHint: {
    ru: 'Положите сюда стикер, вставьте картинку, пишите и рисуйте: T — надпись, F — рамка, A — стрелка',
    en: 'Drop a note here, paste a picture, write and draw: T for text, F for a frame, A for an arrow',
  },
  lineOfInteraction: { ru: 'Линия взаимодействия', en: 'Line of interaction' },
  lineOfVisibility: { ru: 'Линия видимости', en: 'Line of visibility' },
  lineOfInternalInteraction: { ru: 'Линия внутреннего взаимодействия', en: 'Line of internal interaction' },
  but: { ru: 'НО', en: 'BUT' },
  phantom: { ru: 'фантом', en: 'phantom' },
  blindSpot: { ru: 'слепое пятно', en: 'blind spot' },
  stagesTracked: { ru: 'Этапы с замером опыта', en: 'Stages tracked' },
  stepsLinked: { ru: 'Шаги, которые мы видим', en: 'Steps we see' },
  shareOf: {
    ru: (part: number, whole: number) => `${part} из ${whole}`,
    en: (part: number, whole: number) => `${part} of ${whole}`,
  },
  times: { ru: (count: string) => `×${count}`, en: (count: string) => `×${count}` },
});

/** Whether the company meets the customer at a stage, as its badge says it. */
export const stageContactText = phrases({
  none: { ru: 'нет контакта', en: 'no contact' },
  contact: { ru: 'контакт', en: 'contact' },
  tracked: { ru: 'контакт и замер', en: 'contact, tracked' },
});

/** Why customers came. */
export const triggerKindText = phrases({
  price: { ru: 'Цена', en: 'Price' },
  recommendation: { ru: 'Рекомендация', en: 'Recommendation' },
  urgency: { ru: 'Срочность', en: 'Urgency' },
  location: { ru: 'Место', en: 'Location' },
  ad: { ru: 'Реклама', en: 'Ad' },
  habit: { ru: 'Привычка', en: 'Habit' },
  other: { ru: 'Другое', en: 'Other' },
});
