// The bundled icons of channels: which there are, their strokes for the display list, and the one for a channel.
import type { Channel } from '../../model/records/channel';
import type { PathPrimitive } from '../primitives';
import { channelShapes } from './channel-shapes';
import { guessedIcon } from './guessed-icon';
import { type ShapePlace, shapePath } from './shape-path';

export type ChannelIconName = keyof typeof channelShapes;

/** In the order in which they are offered; the last is for what is nothing else. */
export const channelIcons = Object.keys(channelShapes) as readonly ChannelIconName[];

const isIcon = (name: string): name is ChannelIconName => Object.hasOwn(channelShapes, name);

/** The icon a channel was given, else the one its name suggests, else the neutral one. */
export function iconOfChannel(channel: Pick<Channel, 'icon' | 'name'> | null): ChannelIconName {
  if (channel === null) return 'other';
  return isIcon(channel.icon) ? channel.icon : (guessedIcon(channel.name) ?? 'other');
}

/** The shape as the text of an SVG path. */
export const iconShape = (icon: ChannelIconName): string => channelShapes[icon];

/** The icon in a square whose top left corner is x, y, drawn with strokes of one twelfth of its side. */
export const iconPath = (icon: ChannelIconName, place: ShapePlace): PathPrimitive =>
  shapePath(channelShapes[icon], place);
