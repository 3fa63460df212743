// What main says itself: native dialogs, the crash page, the save status of a quit. The rest the window says.
import { phrases } from './language';

export const shellText = phrases({
  projectFiles: { ru: 'Проекты Wayboard', en: 'Wayboard projects' },
  openTitle: { ru: 'Открыть проект', en: 'Open a project' },
  pictureTitle: { ru: 'Добавить картинки', en: 'Add pictures' },
  pictureFiles: { ru: 'Картинки', en: 'Pictures' },
  saveTitle: { ru: 'Сохранить проект', en: 'Save the project' },
  saveCopyTitle: { ru: 'Сохранить копию проекта', en: 'Save a copy of the project' },
  exportTitle: { ru: 'Экспорт карты', en: 'Export the map' },
  untitled: { ru: 'Без названия', en: 'Untitled' },
  copySuffix: { ru: ' (копия)', en: ' (copy)' },
  ok: { ru: 'Понятно', en: 'OK' },

  unsavedTitle: {
    ru: (name: string) => `Проект «${name}» ещё не сохранён в файл`,
    en: (name: string) => `The project “${name}” is not in a file yet`,
  },
  unsavedDetail: {
    ru: 'Все правки целы на этом компьютере. Сохраните проект в файл, чтобы его можно было скопировать или отправить.',
    en: 'All edits are safe on this computer. Save the project to a file to be able to copy or send it.',
  },
  save: { ru: 'Сохранить…', en: 'Save…' },
  keepHere: { ru: 'Оставить здесь до следующего запуска', en: 'Keep here until the next start' },
  discard: { ru: 'Удалить', en: 'Delete' },
  cancel: { ru: 'Отмена', en: 'Cancel' },

  failedTitle: {
    ru: (name: string) => `Последние правки не попали в файл «${name}»`,
    en: (name: string) => `The latest edits are not in the file “${name}”`,
  },
  failedDetail: {
    ru: (reason: string) => `${reason}\n\nПравки целы на этом компьютере и появятся при следующем запуске.`,
    en: (reason: string) =>
      `${reason}\n\nThe edits are safe on this computer and will be there at the next start.`,
  },
  saveElsewhere: { ru: 'Сохранить копию…', en: 'Save a copy…' },
  closeAnyway: { ru: 'Закрыть', en: 'Close' },

  unsentTitle: {
    ru: (name: string) => `Последние правки проекта «${name}» ещё не записаны`,
    en: (name: string) => `The latest edits of the project “${name}” are not stored yet`,
  },
  unsentDetail: {
    ru: 'Окно не успело передать их: возможно, на диске нет места. Если закрыть его сейчас, эти правки пропадут.',
    en: 'The window could not hand them over in time: the disk may be full. Closed now, these edits are lost.',
  },
  stay: { ru: 'Не закрывать', en: 'Stay' },
  closeUnsent: { ru: 'Всё равно закрыть', en: 'Close anyway' },

  crashTitle: { ru: 'Окно остановилось', en: 'The window stopped' },
  crashLead: {
    ru: 'Интерфейс проекта дважды подряд завершился с ошибкой. Сам проект не пострадал.',
    en: 'The project’s interface failed twice in a row. The project itself is unharmed.',
  },
  crashData: {
    ru: 'Каждая правка записана на этом компьютере, в папке:',
    en: 'Every edit is stored on this computer, in the folder:',
  },
  crashFile: { ru: 'Файл проекта:', en: 'The project’s file:' },
  crashNoFile: {
    ru: 'В файл проект ещё не сохранялся.',
    en: 'The project has not been saved to a file yet.',
  },
  crashLog: { ru: 'Что случилось, записано в журнале:', en: 'What happened is written in the log:' },
  crashHow: {
    ru: 'Сохраните копию, чтобы она точно была под рукой, или попробуйте открыть окно ещё раз.',
    en: 'Save a copy to have it at hand for certain, or try to open the window again.',
  },
  crashCopySaved: {
    ru: (name: string) => `Копия сохранена: «${name}».`,
    en: (name: string) => `The copy is saved: “${name}”.`,
  },
  tryAgain: { ru: 'Попробовать ещё раз', en: 'Try again' },
  closeWindow: { ru: 'Закрыть окно', en: 'Close the window' },
  hungTitle: { ru: 'Окно не отвечает', en: 'The window does not answer' },
  hungDetail: {
    ru: 'Его можно открыть заново: всё, что сделано, записано и появится снова.',
    en: 'It can be opened anew: all that was done is stored and will be there again.',
  },
  reload: { ru: 'Открыть заново', en: 'Open anew' },
  wait: { ru: 'Подождать', en: 'Wait' },
});
