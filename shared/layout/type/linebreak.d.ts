// The package has no types of its own. https://github.com/foliojs/linebreak
declare module 'linebreak' {
  export interface Break {
    /** Code unit offset at which a new line may start. */
    readonly position: number;
    /** A newline stands before it. */
    readonly required: boolean;
  }
  export default class LineBreaker {
    constructor(text: string);
    nextBreak(): Break | null;
  }
}
