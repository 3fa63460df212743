// How far italic leans. The bundled family has no italic, so every writer slants the upright faces by the same.

/** In degrees: what Chromium does where a family has no italic, so that a note open for typing looks as it does shut. */
export const slantDegrees = 14;

/** Its tangent: how far a point moves to the right for each unit above the baseline. Advances are unchanged. */
export const slant = Math.tan((slantDegrees * Math.PI) / 180);
