// The metrics of the bundled fonts, as the app has them.
import json from '#generated/font-metrics.json';
import { type FontMetrics, parseFontMetrics } from '#shared/layout/type/font-metrics';

export const metrics: FontMetrics = parseFontMetrics(json);
