// A folder's path cut to what says most: its end, in whole names.

/** The longest run of last names that fits into `limit` characters, with «…» in front when something is cut. */
export function shortFolder(folder: string, limit: number): string {
  if (folder.length <= limit) return folder;
  const separator = folder.includes('\\') ? '\\' : '/';
  const names = folder.split(separator);
  let kept = names.pop() ?? '';
  for (let name = names.pop(); name !== undefined; name = names.pop()) {
    const longer = `${name}${separator}${kept}`;
    if (longer.length + 2 > limit) break;
    kept = longer;
  }
  return `…${separator}${kept}`;
}
