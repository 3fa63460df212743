// Content that comes with the product, in both languages of a project. Interface strings stand in `text/`.
import type { Project } from '../records/project';

export type ProjectLanguage = Project['language'];
export type Bilingual = Readonly<Record<ProjectLanguage, string>>;
