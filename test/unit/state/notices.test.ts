// What is said to the person: nothing twice at once.
import { beforeEach, describe, expect, it } from 'vitest';
import { say, sessionStore } from '../../../renderer/state/session';

const texts = () => sessionStore.getState().notices.map(({ text }) => text);

describe('what is said', () => {
  beforeEach(() => sessionStore.setState({ notices: [] }));

  it('stands in the order in which it was said', () => {
    say({ tone: 'info', text: 'one' });
    say({ tone: 'info', text: 'two' });
    expect(texts()).toEqual(['one', 'two']);
  });

  it('again takes the place of what was said before, with the newest button', () => {
    const pressed: string[] = [];
    say({ tone: 'warning', text: 'locked', actionLabel: 'Unlock', action: () => pressed.push('old') });
    say({ tone: 'info', text: 'two' });
    say({ tone: 'warning', text: 'locked', actionLabel: 'Unlock', action: () => pressed.push('new') });
    expect(texts()).toEqual(['two', 'locked']);
    sessionStore.getState().notices.at(-1)?.action?.();
    expect(pressed).toEqual(['new']);
  });
});
