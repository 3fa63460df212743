// The icons of channels: the shapes kept are those of the icon library, every one has names, a name finds its icon.
import { describe, expect, it } from 'vitest';
import { channelIcons, iconOfChannel, iconPath, iconShape } from '#shared/scene/icons/channel-icons';
import { guessedIcon } from '#shared/scene/icons/guessed-icon';
import { channelIconText } from '#shared/text/channel-icon-text';
import { channelShapesMade } from '../../../build/icons/channel-shapes';
import { plainPath } from '../../../build/icons/plain-path';

describe('the shapes of icons', () => {
  it('are those the icon library has', async () => {
    const made = await channelShapesMade();
    expect(Object.fromEntries(channelIcons.map((icon) => [icon, iconShape(icon)]))).toEqual(made);
  });

  it('have a name in both languages, each its own', () => {
    expect(Object.keys(channelIconText)).toEqual(channelIcons);
    for (const language of ['ru', 'en'] as const) {
      const names = Object.values(channelIconText).map((name) => name[language]);
      expect(new Set(names).size).toBe(names.length);
    }
  });

  it('stay inside their box when they are drawn', () => {
    for (const icon of channelIcons) {
      const { segments } = iconPath(icon, { x: 100, y: 200, size: 48, stroke: '#000000' });
      expect(segments[0]?.[0]).toBe('M');
      for (const [kind, ...at] of segments) {
        expect(['M', 'L', 'C', 'Z']).toContain(kind);
        expect(at.every((value) => typeof value === 'number' && Number.isFinite(value))).toBe(true);
        const [x = 124, y = 224] = at.slice(-2) as number[];
        expect(x).toBeGreaterThanOrEqual(101);
        expect(x).toBeLessThanOrEqual(147);
        expect(y).toBeGreaterThanOrEqual(201);
        expect(y).toBeLessThanOrEqual(247);
      }
    }
  });
});

describe('a path in plain commands', () => {
  it.each([
    ['moves and lines after one letter', 'm1 2 3 4 5 6', 'M1 2L4 6L9 12'],
    ['lines along an axis', 'M1 2h3v-1H0V0z', 'M1 2L4 2L4 1L0 1L0 0Z'],
    ['a curve that goes on smoothly', 'M0 0C0 1 1 2 2 2s2 1 2 2', 'M0 0C0 1 1 2 2 2C3 2 4 3 4 4'],
    ['numbers without spaces', 'M.5-.5l1-1', 'M0.5 -0.5L1.5 -1.5'],
    ['a quarter of a circle', 'M1 0A1 1 0 0 1 0 1', 'M1 0C1 0.55 0.55 1 0 1'],
    ['an arc whose flags stand together', 'M1 0a1 1 0 01-1 1', 'M1 0C1 0.55 0.55 1 0 1'],
  ])('has %s', (_, path, plain) => {
    expect(plainPath(path)).toBe(plain);
  });
});

describe('the icon of a channel', () => {
  it('is the one it was given', () => {
    expect(iconOfChannel({ icon: 'tv', name: 'Сайт' })).toBe('tv');
  });

  it('is guessed by its name when it was given none, or one of another program', () => {
    expect(iconOfChannel({ icon: '', name: 'Сайт' })).toBe('site');
    expect(iconOfChannel({ icon: 'fa-globe', name: 'Сайт' })).toBe('site');
    expect(iconOfChannel({ icon: 'toString', name: '' })).toBe('other');
  });

  it.each([
    ['авто', 'car'],
    ['устно', 'word-of-mouth'],
    ['карты', 'map'],
    ['сайт', 'site'],
    ['телефон', 'call'],
    ['площадка', 'parking'],
    ['офис', 'office'],
    ['цех', 'workshop'],
    ['касса', 'cash-desk'],
    ['отзывы', 'review'],
    ['СМС', 'sms'],
    ['Онлайн-чат', 'chat'],
    ['Чат-бот', 'bot'],
    ['Банковская карта', 'bank-card'],
    ['Мобильное приложение', 'app'],
    ['Колл-центр', 'call-centre'],
    ['Курьер', 'courier'],
    ['Договор', 'contract'],
    ['Word of mouth', 'word-of-mouth'],
    ['Phone call', 'call'],
    ['Cash desk', 'cash-desk'],
    ['Admin office', 'office'],
    ['Credit card', 'bank-card'],
    ['Қоңырау', 'call'],
    ['Дүкен', 'store'],
    ['Банк бөлімшесі', 'bank'],
  ])('of «%s» is %s', (name, icon) => {
    expect(guessedIcon(name)).toBe(icon);
  });

  it.each(['', '—', 'Zzz', 'активный'])('of «%s» is none', (name) => {
    expect(guessedIcon(name)).toBeNull();
  });
});
