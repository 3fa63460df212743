// Konva empties its container by `innerHTML = ''`. Under trusted types that needs a policy: this one lets the
// empty string through and nothing else, so markup still has no way into the page.

interface PolicyFactory {
  createPolicy(name: 'default', rules: { createHTML(html: string): string }): unknown;
}

/** Call once, before the first canvas. */
export function allowEmptyHtmlOnly(): void {
  const factory = (window as unknown as { trustedTypes?: PolicyFactory }).trustedTypes;
  factory?.createPolicy('default', {
    createHTML(html) {
      if (html !== '') throw new TypeError('markup is never set as HTML here');
      return html;
    },
  });
}
