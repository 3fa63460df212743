// The few words the board itself says, on screen and in exports.
import { phrases } from './language';

export const sceneText = phrases({
  parking: { ru: 'Парковка', en: 'Parking lot' },
  lineOfInteraction: { ru: 'Линия взаимодействия', en: 'Line of interaction' },
  lineOfVisibility: { ru: 'Линия видимости', en: 'Line of visibility' },
  lineOfInternalInteraction: { ru: 'Линия внутреннего взаимодействия', en: 'Line of internal interaction' },
  manual: { ru: 'вручную', en: 'manual' },
});
