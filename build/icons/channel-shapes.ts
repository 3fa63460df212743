// Which icon of lucide each channel has, and their shapes as the board and the window draw them.
import { type IconNode, pathOfNode } from './path-of-node';
import { plainPath } from './plain-path';

/** By our names, which stand in project files and never change; the last is for what is nothing else. */
const icons: Readonly<Record<string, string>> = {
  ad: 'megaphone',
  search: 'search',
  billboard: 'signpost-big',
  tv: 'tv',
  radio: 'radio',
  press: 'newspaper',
  leaflet: 'book-open',
  social: 'share-2',
  video: 'video',
  event: 'calendar-days',
  presentation: 'presentation',
  'word-of-mouth': 'users-round',
  review: 'star',
  site: 'globe',
  app: 'smartphone',
  email: 'mail',
  letter: 'mailbox',
  sms: 'message-square-text',
  push: 'bell',
  chat: 'messages-square',
  messenger: 'send',
  bot: 'bot',
  call: 'phone',
  'call-centre': 'headset',
  office: 'building-complex',
  bank: 'landmark',
  store: 'store',
  'service-point': 'concierge-bell',
  meeting: 'handshake',
  kiosk: 'tablet',
  atm: 'banknote',
  'cash-desk': 'wallet',
  'bank-card': 'credit-card',
  qr: 'qr-code',
  receipt: 'receipt',
  invoice: 'file-text',
  contract: 'signature',
  form: 'clipboard-list',
  product: 'package',
  delivery: 'truck',
  courier: 'bike',
  workshop: 'wrench',
  car: 'car',
  parking: 'square-letter-p',
  map: 'map',
  fuel: 'fuel',
  warranty: 'shield-check',
  gift: 'gift',
  coupon: 'badge-percent',
  home: 'house',
  school: 'school',
  hospital: 'hospital',
  hotel: 'bed',
  restaurant: 'utensils',
  flight: 'plane',
  other: 'circle-dot',
};

interface IconModule {
  readonly __iconData: { readonly size: number; readonly node: readonly IconNode[] };
}

async function shapeOf(icon: string): Promise<string> {
  const { __iconData: data } = (await import(`lucide-react/icons/${icon}`)) as IconModule;
  if (data.size !== 24) throw new Error(`${icon} is not drawn in a box of 24`);
  return data.node.map((node) => plainPath(pathOfNode(node))).join('');
}

/** The shapes by our names. */
export async function channelShapesMade(): Promise<Readonly<Record<string, string>>> {
  const shapes = await Promise.all(Object.values(icons).map(shapeOf));
  return Object.fromEntries(Object.keys(icons).map((name, at) => [name, shapes[at] as string]));
}
