// What is said about pictures on the board: while they come, and of what else is dropped there.
import { enPlural, phrases, ruPlural } from './language';

export const pictureText = phrases({
  madeSmaller: {
    ru: (count: number) =>
      `${count === 1 ? 'Картинка уменьшена' : `${count} ${ruPlural(count, 'картинка уменьшена', 'картинки уменьшены', 'картинок уменьшены')}`} до 2560 точек по длинной стороне.`,
    en: (count: number) =>
      `${count === 1 ? 'The picture was' : `${count} ${enPlural(count, 'picture was', 'pictures were')}`} made smaller, to 2,560 pixels on the long side.`,
  },
  folder: {
    ru: 'Папку на карту не положить: перетащите сами файлы картинок.',
    en: 'A folder cannot go on the map: drop the picture files themselves.',
  },
  project: {
    ru: 'Это проект Wayboard: он открывается в своём окне.',
    en: 'This is a Wayboard project: it opens in a window of its own.',
  },
  openProject: { ru: 'Открыть проект…', en: 'Open a project…' },
  remote: {
    ru: 'Эта картинка лежит в сети, а Wayboard ничего не скачивает. Сохраните её на диск и перетащите файл.',
    en: 'This picture is on a network, and Wayboard downloads nothing. Save it to your disk and drop the file.',
  },
  nothing: {
    ru: 'Этого на карту не положить. Подойдут файлы картинок и текст.',
    en: 'This cannot go on the map. Picture files and text can.',
  },
  caption: { ru: 'Подпись картинки', en: 'Caption of the picture' },
});
