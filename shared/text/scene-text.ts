// The few words the board itself says, on screen and in exports.
import { phrases } from './language';

export const sceneText = phrases({
  parking: { ru: 'Парковка', en: 'Parking lot' },
  free: { ru: 'Свободное поле', en: 'Free area' },
  freeHint: {
    ru: 'Положите сюда стикер, вставьте картинку, пишите и рисуйте: T – надпись, F – рамка, A – стрелка',
    en: 'Drop a note here, paste a picture, write and draw: T for text, F for a frame, A for an arrow',
  },
  lineOfInteraction: { ru: 'Линия взаимодействия', en: 'Line of interaction' },
  lineOfVisibility: { ru: 'Линия видимости', en: 'Line of visibility' },
  lineOfInternalInteraction: { ru: 'Линия внутреннего взаимодействия', en: 'Line of internal interaction' },
});
