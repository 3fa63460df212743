// The picture of a persona in a round frame; without one the first letters of the name.
import { useEffect, useRef } from 'react';
import type { Image } from '#shared/model/records/image';
import type { Persona } from '#shared/model/records/persona';
import { drawPortrait } from '../../canvas/pictures/portrait';
import styles from './personas.module.css';

interface PortraitProps {
  readonly persona: Persona;
  readonly image: Image | undefined;
  readonly large?: boolean;
}

/** Of the first two words that begin with a letter. */
const initials = (name: string): string =>
  (name.match(/(?<!\p{L})\p{L}/gu) ?? []).slice(0, 2).join('').toUpperCase();

export function Portrait({ persona, image, large = false }: PortraitProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const sha256 = image?.sha256;
  useEffect(() => {
    if (canvas.current !== null && sha256 !== undefined) void drawPortrait(canvas.current, sha256);
  }, [sha256]);
  return (
    <span className={styles.portrait} data-large={large ? '' : undefined} aria-hidden>
      {sha256 === undefined ? initials(persona.name) : <canvas key={sha256} ref={canvas} />}
    </span>
  );
}
