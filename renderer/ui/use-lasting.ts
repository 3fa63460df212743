// A condition that counts only once it has lasted: what passes in a blink is not worth a word.
import { useEffect, useState } from 'react';

/** True when `condition` has been true for `lastingMs` without a break. */
export function useLasting(condition: boolean, lastingMs: number): boolean {
  const [lasted, setLasted] = useState(false);
  useEffect(() => {
    if (!condition) return;
    const timer = setTimeout(() => setLasted(true), lastingMs);
    return () => {
      clearTimeout(timer);
      setLasted(false);
    };
  }, [condition, lastingMs]);
  return condition && lasted;
}
