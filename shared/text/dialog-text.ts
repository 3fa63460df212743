// What the dialogs say: export, about, keys, the palette, and the screen after a crash.
import { enPlural, phrases, ruPlural } from './language';

export const exportText = phrases({
  title: { ru: 'Экспорт карты', en: 'Export the map' },
  format: { ru: 'Формат', en: 'Format' },
  pdf: { ru: 'PDF', en: 'PDF' },
  png: { ru: 'PNG', en: 'PNG' },
  svg: { ru: 'SVG', en: 'SVG' },
  pdfHint: {
    ru: 'Для печати и пересылки: чёткий при любом размере, текст находится поиском.',
    en: 'To print and send: sharp at any size, its text can be searched.',
  },
  pngHint: { ru: 'Картинка для слайдов и чатов.', en: 'A picture for slides and chats.' },
  svgHint: { ru: 'Векторная картинка для редакторов.', en: 'A vector picture for editors.' },
  paper: { ru: 'Бумага', en: 'Paper' },
  fit: { ru: 'По размеру карты', en: 'As large as the map' },
  millimetres: {
    ru: (width: number, height: number) => `${width} × ${height} мм`,
    en: (width: number, height: number) => `${width} × ${height} mm`,
  },
  orientation: { ru: 'Ориентация', en: 'Orientation' },
  portrait: { ru: 'Книжная', en: 'Portrait' },
  landscape: { ru: 'Альбомная', en: 'Landscape' },
  scale: { ru: 'Масштаб', en: 'Scale' },
  times: { ru: (scale: number) => `${scale}×`, en: (scale: number) => `${scale}×` },
  dpi: { ru: 'Точек на дюйм', en: 'Dots per inch' },
  tiled: { ru: 'Разложить на листы', en: 'Spread over sheets' },
  tiledHint: {
    ru: 'Крупно, на нескольких листах, стикеры не режутся',
    en: 'Large, over several sheets, no note is cut',
  },
  questions: { ru: 'Вопросы фасилитатора', en: 'Facilitator’s questions' },
  questionsHint: {
    ru: 'Под картой, каждый под своим этапом',
    en: 'Below the map, each under its stage',
  },
  shadows: { ru: 'Тени под стикерами', en: 'Shadows under notes' },
  shadowsHint: { ru: 'Без теней печать чище', en: 'Prints cleaner without' },
  language: { ru: 'Язык подписей', en: 'Language of labels' },
  sheets: {
    ru: (count: number) => `${count} ${ruPlural(count, 'лист', 'листа', 'листов')}`,
    en: (count: number) => `${count} ${enPlural(count, 'sheet', 'sheets')}`,
  },
  typeOnPaper: {
    ru: (points: string) => `Самый мелкий текст на бумаге — ${points} пт`,
    en: (points: string) => `The smallest type on paper is ${points} pt`,
  },
  takePaper: {
    ru: (paper: string) => `Взять ${paper}`,
    en: (paper: string) => `Take ${paper}`,
  },
  spread: { ru: 'Разложить на листы', en: 'Spread over sheets' },
  tinyType: {
    ru: (points: string) =>
      `Самый мелкий текст на бумаге — ${points} пт, читается от 6. Возьмите лист больше или разложите карту на листы.`,
    en: (points: string) =>
      `The smallest type on paper is ${points} pt; it reads from 6 up. Take a larger sheet or spread the map over sheets.`,
  },
  run: { ru: 'Экспортировать…', en: 'Export…' },
  print: { ru: 'Печать…', en: 'Print…' },
  running: { ru: 'Экспортируем…', en: 'Exporting…' },
  done: { ru: (file: string) => `Готово: ${file}`, en: (file: string) => `Done: ${file}` },
  reveal: { ru: 'Показать в папке', en: 'Show in folder' },
  again: { ru: 'Ещё один', en: 'Another one' },
});

export const aboutText = phrases({
  title: { ru: 'О программе', en: 'About' },
  purpose: {
    ru: 'Карты пути клиента на воркшопе. Без сети: проект остаётся на вашем компьютере.',
    en: 'Customer journey mapping for workshops. Offline: a project stays on your computer.',
  },
  version: { ru: (version: string) => `Версия ${version}`, en: (version: string) => `Version ${version}` },
  builtWith: { ru: 'Внутри', en: 'Inside' },
  licences: { ru: 'Лицензии открытых компонентов', en: 'Licences of open components' },
  find: { ru: 'Найти компонент', en: 'Find a component' },
  noneFound: { ru: 'Ничего не нашлось', en: 'Nothing found' },
  licenceOf: { ru: (name: string) => `Лицензия: ${name}`, en: (name: string) => `Licence of ${name}` },
  loading: { ru: 'Читаем…', en: 'Reading…' },
});

export const keysText = phrases({
  title: { ru: 'Клавиши', en: 'Keyboard shortcuts' },
  board: { ru: 'На доске', en: 'On the board' },
  letters: { ru: 'А…Я', en: 'A…Z' },
  typeNote: {
    ru: 'Просто печатайте: новый стикер в ячейке, на стикере — продолжение текста',
    en: 'Just type: a new note in the cell, more text on a note',
  },
  enter: {
    ru: 'Править выбранное; в стикере — следующий',
    en: 'Edit what is selected; in a note, the next one',
  },
  escape: { ru: 'Закончить правку, снять выделение', en: 'Stop editing, clear the selection' },
  arrows: { ru: 'Ходить по ячейкам, стикерам и заголовкам', en: 'Walk through cells, notes and headers' },
  carry: { ru: 'Перенести выбранное', en: 'Carry what is selected along' },
  nextCell: { ru: 'Следующая ячейка', en: 'The next cell' },
  ends: { ru: 'Начало и конец дорожки', en: 'The beginning and end of the lane' },
  scroll: { ru: 'Листать доску', en: 'Scroll the board' },
  extend: { ru: 'Выделить и соседний', en: 'Select the next one too' },
  look: { ru: 'Перейти, не меняя выделения', en: 'Go on, leaving the selection' },
  toggle: { ru: 'Добавить к выделенному или убрать', en: 'Add to the selection or take away' },
  wholeCell: { ru: 'Выделить всю ячейку', en: 'Select the whole cell' },
  follow: { ru: 'Идти по связи', en: 'Follow a connector' },
  toCellEnd: { ru: 'Выделить до края ячейки', en: 'Select to the end of the cell' },
  digits: { ru: 'Цвет стикеров', en: 'Colour of notes' },
  space: { ru: 'Держать и тянуть: двигать доску', en: 'Hold and drag: move the board' },
  wheelZoom: { ru: 'Колесо: масштаб', en: 'Wheel: zoom' },
  shiftClick: { ru: 'Щелчок: добавить к выделенному', en: 'Click: add to the selection' },
  altDrag: { ru: 'Тянуть: копия стикера', en: 'Drag: a copy of the note' },
  altDraw: { ru: 'Тянуть по пустому месту: лассо', en: 'Drag on empty ground: lasso' },
  takePen: { ru: 'Взять перо, когда ничего не выбрано', en: 'Take the pen while nothing is chosen' },
  penInk: { ru: 'Перо: цвет чернил', en: 'Pen: colour of the ink' },
  penWeight: { ru: 'Перо: тоньше, толще', en: 'Pen: thinner, thicker' },
  penRubber: { ru: 'Перо: ластик', en: 'Pen: eraser' },
  ctrlDraw: { ru: 'Рамка: добавить или убрать', en: 'Marquee: add or take out' },
});

export const paletteText = phrases({
  title: { ru: 'Все команды', en: 'All commands' },
  placeholder: { ru: 'Что сделать?', en: 'What to do?' },
  noneFound: { ru: 'Такой команды нет', en: 'No such command' },
});

export const crashText = phrases({
  title: { ru: 'Окно сбилось', en: 'The window broke' },
  explain: {
    ru: 'Это ошибка программы, не ваша. Всё, что вы сделали, записано на этом компьютере.',
    en: 'This is a fault of the program, not yours. All you did is stored on this computer.',
  },
  sending: { ru: 'Дописываем последние правки…', en: 'Writing the last edits…' },
  waiting: {
    ru: (count: number) =>
      `Не ${ruPlural(count, 'записана', 'записаны', 'записано')} ещё ${count} ${ruPlural(count, 'правка', 'правки', 'правок')}. Сохраните копию, прежде чем продолжить.`,
    en: (count: number) =>
      `${count} ${enPlural(count, 'edit is', 'edits are')} not yet stored. Save a copy before you go on.`,
  },
  reload: { ru: 'Продолжить работу', en: 'Go on working' },
  saveCopy: { ru: 'Сохранить копию…', en: 'Save a copy…' },
  details: { ru: 'Подробности для разработчиков', en: 'Details for the developers' },
});
