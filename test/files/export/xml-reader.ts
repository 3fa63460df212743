// A strict reader for the XML the writer makes: throws at the first thing an XML parser would refuse.

export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** Its own text, children's left out. */
  text: string;
}

const token = /<\?xml [^>]*\?>|<\/([\w:-]+)>|<([\w:-]+)((?:\s+[\w:-]+="[^"<]*")*)\s*(\/?)>|([^<]+)/gy;
const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udfff]/u;

/** The elements in document order, the root first. */
export function parseXml(source: string): readonly XmlElement[] {
  const elements: XmlElement[] = [];
  const open: XmlElement[] = [];
  if (forbidden.test(source)) throw new Error('a character XML cannot hold');
  let end = 0;
  for (const match of source.matchAll(token)) {
    end = match.index + match[0].length;
    const [, closed, opened, attributes = '', empty, text] = match;
    if (closed !== undefined) {
      if (open.pop()?.name !== closed) throw new Error(`</${closed}> closes nothing`);
    } else if (opened !== undefined) {
      if (open.length === 0 && elements.length > 0) throw new Error('two roots');
      const element = { name: opened, attributes: readAttributes(attributes), text: '' };
      elements.push(element);
      if (!empty) open.push(element);
    } else if (text !== undefined) {
      const inside = open.at(-1);
      if (inside) inside.text += decode(text);
      else if (text.trim() !== '') throw new Error('text outside the root');
    }
  }
  if (end !== source.length) throw new Error(`not XML: ${source.slice(end, end + 60)}`);
  if (open.length > 0) throw new Error(`<${open.at(-1)?.name}> is never closed`);
  return elements;
}

const readAttributes = (source: string): Record<string, string> =>
  Object.fromEntries(
    Array.from(source.matchAll(/([\w:-]+)="([^"]*)"/g), ([, name = '', value = '']) => [name, decode(value)]),
  );

const decode = (text: string): string =>
  text.replace(/&([^;]*);?/g, (whole, name: string) => {
    const sign = entities[name];
    if (sign === undefined) throw new Error(`unknown entity ${whole}`);
    return sign;
  });
