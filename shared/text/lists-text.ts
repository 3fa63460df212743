// The lists of departments and channels, shared by all maps of a file.
import { enPlural, phrases, ruPlural } from './language';

const uses = {
  ru: (count: number) =>
    count === 0 ? 'не используется' : `${count} ${ruPlural(count, 'точка', 'точки', 'точек')}`,
  en: (count: number) =>
    count === 0 ? 'not used' : `${count} ${enPlural(count, 'touchpoint', 'touchpoints')}`,
};

export const listsText = phrases({
  departments: { ru: 'Подразделения', en: 'Departments' },
  channels: { ru: 'Каналы', en: 'Channels' },
  shared: { ru: 'Список общий для всех карт файла.', en: 'All maps of the file share this list.' },
  name: { ru: (name: string) => `Название: ${name}`, en: (name: string) => `Name: ${name}` },
  color: {
    ru: (name: string, color: string) => `${name}: цвет, сейчас ${color}`,
    en: (name: string, color: string) => `${name}: colour, now ${color}`,
  },
  icon: {
    ru: (name: string, icon: string) => `${name}: значок, сейчас «${icon}»`,
    en: (name: string, icon: string) => `${name}: icon, now “${icon}”`,
  },
  uses,
  up: { ru: (name: string) => `${name}: выше`, en: (name: string) => `${name}: move up` },
  down: { ru: (name: string) => `${name}: ниже`, en: (name: string) => `${name}: move down` },
  merge: {
    ru: (name: string) => `${name}: объединить с другим`,
    en: (name: string) => `${name}: merge with another`,
  },
  mergeInto: { ru: (name: string) => `Объединить с «${name}»`, en: (name: string) => `Merge into “${name}”` },
  remove: { ru: (name: string) => `${name}: удалить`, en: (name: string) => `${name}: delete` },
  removed: {
    ru: (name: string, count: number) =>
      count === 0
        ? `«${name}»: удалено.`
        : `«${name}»: удалено и убрано у ${count} ${ruPlural(count, 'точки', 'точек', 'точек')} контакта.`,
    en: (name: string, count: number) =>
      count === 0
        ? `“${name}” deleted.`
        : `“${name}” deleted and taken from ${count} ${enPlural(count, 'touchpoint', 'touchpoints')}.`,
  },
  merged: {
    ru: (name: string, into: string) => `«${name}» теперь «${into}».`,
    en: (name: string, into: string) => `“${name}” is now “${into}”.`,
  },
  takeBack: { ru: 'Вернуть', en: 'Undo' },
  newDepartment: { ru: 'Новое подразделение', en: 'New department' },
  newChannel: { ru: 'Новый канал', en: 'New channel' },
  add: { ru: 'Добавить', en: 'Add' },
  addUsual: { ru: 'Добавить обычные каналы', en: 'Add the usual channels' },
  noDepartments: {
    ru: 'Подразделений пока нет. Напишите первое: кто отвечает за встречи с клиентом?',
    en: 'No departments yet. Write the first one: who answers for meeting the customer?',
  },
  noChannels: {
    ru: 'Каналов пока нет. Напишите свой или начните с обычных.',
    en: 'No channels yet. Write your own or begin with the usual ones.',
  },
});
