// What templates and examples are given in tests: ids counted up, a fixed moment.
import { idLength } from '#shared/base/id';
import type { NewProjectContext } from '#shared/model/templates/lay-map';

export function freshContext(): NewProjectContext {
  let made = 0;
  return { newId: () => String(++made).padStart(idLength, '0'), now: 1_795_000_000_000 };
}
