// What went wrong and what to do, in the user's language, for every error code there is.
import type { AppError, ErrorCode } from '../base/errors';
import { isWorkshopFault, type WorkshopFault } from '../model/templates/workshop/workshop-fault';
import type { Language, Phrase } from './language';
import { workshopFaultText } from './workshop-text';

const say = (ru: string, en: string): Phrase<string> => ({ ru, en });

// {name} stands for a detail of the error; where the detail is missing, the sentence still reads.
const sentences: Readonly<Record<ErrorCode, Phrase<string>>> = {
  'file/not-found': say(
    'Файл не найден{: «name»}. Проверьте, не переименован ли он и вставлен ли носитель.',
    'The file was not found{: “name”}. Check whether it was renamed and the drive is plugged in.',
  ),
  'file/not-a-file': say(
    'Это не файл{: «name»}. Выберите файл проекта с окончанием .cjm.',
    'This is not a file{: “name”}. Choose a project file ending in .cjm.',
  ),
  'file/empty': say(
    'Файл пуст{: «name»}. Возможно, копирование прервалось: скопируйте его заново.',
    'The file is empty{: “name”}. Copying may have been cut short: copy it again.',
  ),
  'file/not-sqlite': say(
    'Это не проект Wayboard{: «name»}: содержимое другого вида. Файл не изменён.',
    'This is not a Wayboard project{: “name”}: its content is of another kind. The file was not changed.',
  ),
  'file/foreign': say(
    'Это база данных другой программы{: «name»}, не проект Wayboard. Файл не изменён.',
    'This is a database of another program{: “name”}, not a Wayboard project. The file was not changed.',
  ),
  'file/newer': say(
    'Файл создан в более новой версии Wayboard{: «name»}. Обновите программу или попросите прислать PDF. Файл не изменён.',
    'The file was made by a newer version of Wayboard{: “name”}. Update the program or ask for a PDF. The file was not changed.',
  ),
  'file/truncated': say(
    'Файл обрывается{: «name»}: скопирована только часть. Скопируйте его заново; этот файл не изменён.',
    'The file breaks off{: “name”}: only a part was copied. Copy it again; this file was not changed.',
  ),
  'file/damaged': say(
    'Файл повреждён{: «name»}. Он не изменён; откройте другую копию или последнюю точку восстановления.',
    'The file is damaged{: “name”}. It was not changed; open another copy or the last restore point.',
  ),
  'file/too-large': say(
    'Файл слишком велик{: «name»}: проект может занимать до 200 МБ.',
    'The file is too large{: “name”}: a project may take up to 200 MB.',
  ),
  'file/unreadable': say(
    'Файл не читается{: «name»}. Проверьте права доступа и носитель.',
    'The file cannot be read{: “name”}. Check the permissions and the drive.',
  ),
  'file/hostile': say(
    'В файле есть то, чего в проектах Wayboard не бывает{: «name»}, поэтому он не открыт. Файл не изменён.',
    'The file holds things a Wayboard project never holds{: “name”}, so it was not opened. It was not changed.',
  ),
  'file/timed-out': say(
    'Чтение файла заняло слишком много времени и остановлено{: «name»}. Файл не изменён.',
    'Reading the file took too long and was stopped{: “name”}. The file was not changed.',
  ),
  'disk/full': say(
    'На диске нет места{: «name»}. Правки сохранены на этом компьютере; освободите место или сохраните копию в другую папку.',
    'The disk is full{: “name”}. Your edits are safe on this computer; free some space or save a copy elsewhere.',
  ),
  'disk/read-only': say(
    'Сюда нельзя записать{: «name»}: носитель только для чтения. Сохраните проект в другую папку.',
    'This place is read-only{: “name”}. Save the project in another folder.',
  ),
  'disk/missing-folder': say(
    'Папки больше нет{: «name»}. Сохраните проект в другую папку.',
    'The folder is gone{: “name”}. Save the project in another folder.',
  ),
  'disk/busy': say(
    'Файл занят другой программой{: «name»}. Правки сохранены на этом компьютере, запись повторится сама.',
    'The file is in use by another program{: “name”}. Your edits are safe on this computer; saving is tried again.',
  ),
  'disk/denied': say(
    'Нет прав на запись{: «name»}. Сохраните проект в другую папку.',
    'You may not write here{: “name”}. Save the project in another folder.',
  ),
  'disk/media-gone': say(
    'Носитель отключён{: «name»}. Вставьте его или сохраните проект в другую папку; правки целы на этом компьютере.',
    'The drive is gone{: “name”}. Plug it in or save elsewhere; your edits are safe on this computer.',
  ),
  'disk/changed-outside': say(
    'Файл изменён кем-то ещё{: «name»} и не перезаписан. Сохраните свою версию под другим именем.',
    'The file was changed by somebody else{: “name”} and was not overwritten. Save your version under another name.',
  ),
  'disk/failed': say(
    'Не удалось записать{: «name»}. Правки целы на этом компьютере; сохраните копию в другую папку.',
    'Writing failed{: “name”}. Your edits are safe on this computer; save a copy elsewhere.',
  ),
  'session/not-open': say('Проект не открыт. Откройте его ещё раз.', 'No project is open. Open it again.'),
  'session/host-gone': say(
    'Хранилище проекта перезапускается. Последняя правка будет записана ещё раз.',
    'The project store is restarting. The last edit will be written again.',
  ),
  'commit/refused': say(
    'Правка не принята хранилищем и отменена. Повторите её.',
    'The edit was refused by the store and taken back. Do it again.',
  ),
  'record/invalid': say(
    'В данных есть недопустимое значение{: name}. Ничего не изменено.',
    'The data holds a value that is not allowed{: name}. Nothing was changed.',
  ),
  'project/invariant': say(
    'Части проекта не сходятся друг с другом{: name}. Ничего не изменено.',
    'Parts of the project do not fit together{: name}. Nothing was changed.',
  ),
  'map/not-found': say(
    'Такой карты в проекте нет{: «name»}.{ Есть: maps.}',
    'The project has no such map{: “name”}.{ There is: maps.}',
  ),
  'sample/unknown': say('Такого примера нет{: «name»}.', 'There is no such example{: “name”}.'),
  'template/unknown': say('Такого шаблона нет{: «name»}.', 'There is no such template{: “name”}.'),
  'merge/decisions': say(
    'Это не файл решений{: «name»}. Возьмите файл .conflicts.json, который записало объединение, и впишите в «take» номера вариантов, от 1.',
    'This is no file of decisions{: “name”}. Take the .conflicts.json file that uniting has written, and put the numbers of the variants into “take”, from 1.',
  ),
  'workshop/not-json': say(
    'Это не описание воркшопа{: «name»}: файл не читается как JSON в UTF-8. Проверьте скобки и запятые.',
    'This is no description of a workshop{: “name”}: the file does not read as JSON in UTF-8. Check brackets and commas.',
  ),
  'workshop/too-large': say(
    'Описание воркшопа слишком велико{: «name»}: оно может занимать до 20 МБ.',
    'The description of the workshop is too large{: “name”}: it may take up to 20 MB.',
  ),
  'workshop/invalid': say(
    'В описании воркшопа есть недопустимое значение{: name}. Ничего не создано.',
    'The description of the workshop holds a value that is not allowed{: name}. Nothing was made.',
  ),
  'command/refused': say('Это действие здесь невозможно.', 'This cannot be done here.'),
  'text/too-long': say(
    'Текст слишком длинный{: name}: в один стикер помещается до 10 000 знаков. Разделите его на несколько стикеров.',
    'The text is too long{: name}: one note holds up to 10,000 characters. Split it into several notes.',
  ),
  'text/over-limit': say(
    'Текст слишком длинный{: сюда помещается до name знаков}. Сократите его: написанное осталось в поле, но не сохранено.',
    'The text is too long{: up to name characters fit here}. Shorten it: what you typed is still in the field, but not saved.',
  ),
  'export/failed': say(
    'Экспорт не удался{: name}. Файл не создан.',
    'The export failed{: name}. No file was made.',
  ),
  'export/too-large': say(
    'Картинка такого размера не получится{: name}. Уменьшите масштаб или выберите PDF.',
    'A picture of that size cannot be made{: name}. Use a smaller scale, or PDF.',
  ),
  'print/failed': say('Печать не удалась{: name}.', 'Printing failed{: name}.'),
  'picture/not-a-picture': say(
    'Это не картинка{: «name»}. Подойдут PNG, JPEG, WebP, GIF и BMP.',
    'This is not a picture{: “name”}. PNG, JPEG, WebP, GIF and BMP will do.',
  ),
  'picture/unreadable-kind': say(
    'Картинки этого вида Wayboard не читает{: «name»}. Откройте её в программе просмотра и сохраните как PNG или JPEG.',
    'Wayboard does not read pictures of this kind{: “name”}. Open it in a viewer and save it as PNG or JPEG.',
  ),
  'picture/broken': say(
    'Картинка повреждена или обрывается{: «name»}. Откройте её в другой программе и сохраните заново.',
    'The picture is damaged or breaks off{: “name”}. Open it in another program and save it anew.',
  ),
  'picture/too-large': say(
    'Файл картинки больше 64 МБ{: «name»}. Сохраните её меньшего размера и добавьте снова.',
    'The picture’s file is larger than 64 MB{: “name”}. Save it smaller and add it again.',
  ),
  'picture/too-many-pixels': say(
    'В картинке больше 64 мегапикселей или 30 000 точек по стороне{: «name»}. Уменьшите её в программе просмотра и добавьте снова.',
    'The picture has more than 64 megapixels or 30,000 pixels a side{: “name”}. Make it smaller in a viewer and add it again.',
  ),
  'picture/too-many': say(
    'За один раз добавляется до 30 картинок. Ничего не добавлено: возьмите меньше файлов.',
    'Up to 30 pictures are added at once. Nothing was added: take fewer files.',
  ),
  'ipc/malformed': say(
    'Внутренний запрос отклонён: неверный вид{: name}.',
    'An internal request was refused: wrong shape{: name}.',
  ),
  'ipc/foreign-sender': say(
    'Запрос из чужого окна отклонён.',
    'A request from a foreign window was refused.',
  ),
  'app/bug': say(
    'Внутренняя ошибка программы; она записана в журнал. Повторите действие.',
    'An internal error; it was written to the log. Try again.',
  ),
  'cli/usage': say('Неверные аргументы{: name}. Справка: --help.', 'Wrong arguments{: name}. See --help.'),
  'cli/needs-display': say(
    'Для этого нужен экран{: name}. Без экрана используйте npm run cli.',
    'This needs a display{: name}. Without one use npm run cli.',
  ),
};

/** Why a rule said no: the rule's name → what to tell. A rule without words of its own gets the general sentence. */
const refusals: ReadonlyMap<string, Phrase<string>> = new Map([
  [
    'history-differs',
    say(
      'История не сходится с проектом: к этому состоянию вернуться нельзя. Ничего не изменено.',
      'The history does not fit the project: there is no way back to this state. Nothing was changed.',
    ),
  ],
  ['gone', say('Этого уже нет на карте.', 'This is no longer on the map.')],
  [
    'can-hold-notes',
    say(
      'Сюда стикеры не кладут: выберите ячейку другой дорожки.',
      'Notes cannot go here: choose a cell of another lane.',
    ),
  ],
  [
    'can-change-structure',
    say(
      'Структура карты закреплена на время сессии. Её открепляет команда «Закрепить или открепить структуру».',
      'The structure of the map is locked for the session. “Lock or unlock the structure” unlocks it.',
    ),
  ],
  [
    'note-locked',
    say(
      'Закреплено: нельзя перенести, изменить или удалить. Открепите на панели внизу.',
      'It is locked: it cannot be moved, changed or deleted. Unlock it in the bar below.',
    ),
  ],
  [
    'holds-locked-notes',
    say('Внутри есть закреплённое. Сначала открепите его.', 'Something inside is locked. Unlock it first.'),
  ],
  [
    'can-add-lying',
    say(
      'В одном проекте помещается до 10 000 надписей, рамок и стрелок. Ничего не добавлено.',
      'One project holds up to 10,000 texts, frames and arrows. Nothing was added.',
    ),
  ],
  [
    'two-to-group',
    say(
      'В группу объединяются хотя бы две вещи свободного поля.',
      'A group needs at least two things that lie freely.',
    ),
  ],
  ['no-group', say('Здесь нет группы.', 'There is no group here.')],
  ['same-note', say('Соединить можно два разных стикера.', 'A connector joins two different notes.')],
  ['joined-already', say('Эти стикеры уже соединены.', 'These notes are connected already.')],
  [
    'neighbours-only',
    say('В фазу объединяются только соседние этапы.', 'Only neighbouring stages can form a phase.'),
  ],
  [
    'not-a-day',
    say(
      'Такого дня в календаре нет. Напишите, например, 30.11.2026.',
      'The calendar has no such day. Write 30/11/2026, for example.',
    ),
  ],
  [
    'value-does-not-fit',
    say(
      'Такого значения здесь быть не может. Прежнее значение сохранено.',
      'There can be no such value here. The former value is kept.',
    ),
  ],
  [
    'nothing-follows',
    say('Следом ничего нет: объединять не с чем.', 'Nothing follows: there is nothing to merge with.'),
  ],
  [
    'lane-kind-stays',
    say('Вид меняют только у дорожек со стикерами.', 'Only lanes of notes can change their kind.'),
  ],
  ['last-map-stays', say('Последнюю карту удалить нельзя.', 'The last map cannot be deleted.')],
  [
    'can-have-codes',
    say(
      'На этой карте закончились коды стикеров. Начните новую карту.',
      'This map is out of note codes. Start a new map.',
    ),
  ],
  [
    'can-hold-pictures',
    say(
      'Картинке здесь нет места: выберите ячейку или свободное поле.',
      'A picture cannot go here: choose a cell or the free area.',
    ),
  ],
  [
    'can-add-pictures',
    say(
      'В одном проекте помещается до 2000 картинок. Ничего не добавлено.',
      'One project holds up to 2,000 pictures. Nothing was added.',
    ),
  ],
  [
    'can-add-drawings',
    say(
      'В одном проекте помещается до 20 000 рисунков. Ничего не добавлено.',
      'One project holds up to 20,000 drawings. Nothing was added.',
    ),
  ],
  [
    'can-add-notes',
    say(
      'В одном проекте помещается до 20 000 стикеров. Ничего не добавлено.',
      'One project holds up to 20,000 notes. Nothing was added.',
    ),
  ],
  [
    'several-respondents',
    say(
      'Здесь среднее нескольких ответов. Ответы правятся в карточке точки контакта.',
      'This is the mean of several answers. They are edited in the touchpoint’s card.',
    ),
  ],
  [
    'rating-range',
    say(
      'Оценка ставится от 1 до 10. Прежнее значение сохранено.',
      'A rating goes from 1 to 10. The former value is kept.',
    ),
  ],
  [
    'importance-range',
    say(
      'Важность ставится целым числом от 1 до 5. Прежнее значение сохранено.',
      'Importance is a whole number from 1 to 5. The former value is kept.',
    ),
  ],
  [
    'negative-minutes',
    say(
      'Время не бывает отрицательным. Прежнее значение сохранено.',
      'A time cannot be negative. The former value is kept.',
    ),
  ],
  [
    'too-many-minutes',
    say(
      'Время больше 190 лет не записать. Прежнее значение сохранено.',
      'A time above 190 years cannot be kept. The former value is kept.',
    ),
  ],
  [
    'norm-of-zero',
    say(
      'Норма времени больше нуля. Если нормы нет, оставьте поле пустым.',
      'A norm time is above zero. If there is none, leave the field empty.',
    ),
  ],
  ['not-a-number', say('Это не число. Напишите, например, 7 или 7,5.', 'This is no number. Write 7 or 7.5.')],
  [
    'not-a-duration',
    say(
      'Не удалось понять время. Напишите, например, 35, 1 ч 30 мин, 1:30 или 2 д.',
      'This time cannot be understood. Write 35, 1 h 30 min, 1:30 or 2 d.',
    ),
  ],
  [
    'not-a-gap',
    say(
      'Значение кривой — число от −9 до +9. Прежнее значение сохранено.',
      'A value of the curve is a number from −9 to +9. The former value is kept.',
    ),
  ],
  [
    'too-many-curves',
    say(
      'На кривую можно наложить не больше восьми других. Снимите одну, чтобы добавить новую.',
      'At most eight other curves can be laid over this one. Take one off to add another.',
    ),
  ],
  [
    'titles-differ',
    say(
      'Один шаг показан в нескольких строках, и названия для него разные. Оставьте одно.',
      'Several rows show one step, and its names differ. Leave one of them.',
    ),
  ],
  ['needs-a-name', say('Нужно название.', 'It needs a name.')],
  ['listed-already', say('Такое название в списке уже есть.', 'The list has this name already.')],
  [
    'minutes-range',
    say(
      'Время — число минут от 0 до 100 000 000, например 45 или 12,5.',
      'The time is a number of minutes from 0 to 100,000,000, such as 45 or 12.5.',
    ),
  ],
  [
    'metric-range',
    say(
      'Показатель — число, по величине не больше триллиона.',
      'A metric is a number, at most a trillion in size.',
    ),
  ],
  [
    'metric-label-taken',
    say(
      'Показатель с такой подписью на этом этапе уже есть. Дайте другую подпись.',
      'The stage has a metric of this label already. Give it another label.',
    ),
  ],
  [
    'not-a-metric',
    say(
      'Введите число, например 12,5. Подпись ставится перед ним: «NPS: 30».',
      'Type a number, such as 12.5. A label goes before it: “NPS: 30”.',
    ),
  ],
  ['metrics-lane-only', say('Показатели живут в своей дорожке.', 'Metrics live in a lane of their own.')],
  [
    'count-range',
    say('Сколько раз — целое число от 1 до 1 000 000.', 'The count is a whole number from 1 to 1,000,000.'),
  ],
  [
    'trigger-too-long',
    say(
      'Триггер короче стикера: до 300 знаков. Сократите стикер и повторите.',
      'A trigger is shorter than a note: up to 300 characters. Shorten the note and try again.',
    ),
  ],
  [
    'other-map',
    say(
      'Это с другой карты: перенесите через буфер обмена.',
      'This is from another map: use copy and paste.',
    ),
  ],
]);

/**
 * The sentence of an error. A hole `{: «name»}` or `{ Есть: maps.}` is filled with that detail of the error,
 * punctuation included, and vanishes where there is none.
 */
export function errorText(error: AppError, language: Language): string {
  const details = error.details ?? {};
  const { name, reason } = details;
  const refusal = error.code === 'command/refused' ? refusals.get(String(reason)) : undefined;
  if (refusal !== undefined) return refusal[language];
  if (error.code === 'workshop/invalid' && isWorkshopFault(String(reason)))
    return workshopFaultText(String(name), reason as WorkshopFault, language);
  return sentences[error.code][language].replace(
    /\{([^}]*)(name|maps)([^}]*)\}/g,
    (_hole, open: string, detail: string, close: string) =>
      details[detail] === undefined ? '' : `${open}${details[detail]}${close}`,
  );
}
