// The bundled icons of channels: which there are, their strokes for the display list, and the one for a channel.
import type { Channel } from '../../model/records/channel';
import type { PathPrimitive, PathSegment } from '../primitives';
import { channelShapes } from './channel-shapes';
import { guessedIcon } from './guessed-icon';

export type ChannelIconName = keyof typeof channelShapes;

/** In the order in which they are offered; the last is for what is nothing else. */
export const channelIcons = Object.keys(channelShapes) as readonly ChannelIconName[];

const isIcon = (name: string): name is ChannelIconName => Object.hasOwn(channelShapes, name);

/** The icon a channel was given, else the one its name suggests, else the neutral one. */
export function iconOfChannel(channel: Pick<Channel, 'icon' | 'name'> | null): ChannelIconName {
  if (channel === null) return 'other';
  return isIcon(channel.icon) ? channel.icon : (guessedIcon(channel.name) ?? 'other');
}

/** The side of the box the shapes are drawn in. */
export const iconBox = 24;

/** The shape as the text of an SVG path. */
export const iconShape = (icon: ChannelIconName): string => channelShapes[icon];

const traced = new Map<ChannelIconName, readonly PathSegment[]>();

function segmentsOf(icon: ChannelIconName): readonly PathSegment[] {
  const known = traced.get(icon);
  if (known !== undefined) return known;
  const segments = channelShapes[icon].match(/[A-Z][^A-Z]*/g)?.map((command) => {
    const numbers = command.slice(1).split(' ').map(Number);
    return (command === 'Z' ? ['Z'] : [command[0], ...numbers]) as unknown as PathSegment;
  });
  traced.set(icon, segments ?? []);
  return segments ?? [];
}

/** The icon in a square whose top left corner is x, y, drawn with strokes of one twelfth of its side. */
export function iconPath(
  icon: ChannelIconName,
  {
    x,
    y,
    size,
    stroke,
  }: { readonly x: number; readonly y: number; readonly size: number; readonly stroke: string },
): PathPrimitive {
  const scale = size / iconBox;
  const segments = segmentsOf(icon).map(([kind, ...numbers]) => {
    return [
      kind,
      ...numbers.map((value, at) => (at % 2 === 0 ? x : y) + value * scale),
    ] as unknown as PathSegment;
  });
  return { kind: 'path', segments, stroke, strokeWidth: size / 12, round: true };
}
