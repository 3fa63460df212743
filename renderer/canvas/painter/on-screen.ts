// Where an item is drawn on the screen: its bounds, and what it grows by when it is seen from afar.
import type { Rect } from '#shared/base/geometry';
import type { SceneItem } from '#shared/scene/primitives';

export const onScreen = ({ bounds, screenBounds }: SceneItem): Rect => screenBounds ?? bounds;
