// What the command line says: help, results for people, messages. Words, options and exit codes are not translated.
import { enPlural, phrases, ruPlural } from './language';

const helpRu = `Wayboard: карты пути клиента, без сети. Командная строка.

  new ФАЙЛ.cjm --template ИМЯ | --sample ИМЯ | --from ВОРКШОП.json [--lang ru|en]
      Создаёт проект из шаблона (blank, lifecycle, communications, find-buy-use, car-service,
      consumer-loan, service-blueprint), примера (car-service, laptop-purchase, bank-loan)
      или описания воркшопа (формат: shared/model/templates/workshop/README.md в исходниках).
      Существующий файл не заменяется.
  info ФАЙЛ [--json]
      Что внутри: карты, этапы, дорожки, стикеры.
  analyse ФАЙЛ [--map НАЗВАНИЕ] [--json]
      Что говорят карты: разрывы ожиданий, узкие места, слабые подразделения, передачи, покрытие.
  check ФАЙЛ
      Цел ли файл. Код 0 — цел, 1 — повреждён (список повреждений), 2 — не проект.
  merge ИТОГ.cjm ФАЙЛ ФАЙЛ… [--prefer first|newest | --decisions РЕШЕНИЯ.json] [--json]
      Объединяет копии проекта, которые правили отдельно. Файлы не меняются; порядок важен только для --prefer first.
      О чём они говорят разное, решаете вы: без выбора остаётся прежнее общее значение, а все варианты
      записываются в ИТОГ.cjm.conflicts.json, код выхода 1. Впишите номера вариантов в «take» и
      повторите с --decisions. --prefer решает сразу: по первому файлу или по времени правки.
  export ФАЙЛ --pdf|--png|--svg|--json КУДА [--map НАЗВАНИЕ]
         [--paper fit|A4|A3|A2|A1|A0] [--orientation portrait|landscape]
         [--scale N | --dpi N] [--questions] [--lang ru|en]
      Рисует карту (без --map — первую). Без --paper лист — по размеру карты.
      --scale: пикселей PNG на единицу доски; --dpi: пикселей PNG на дюйм бумаги.
      --questions печатает под картой вопросы фасилитатора; без него их нет.
      --json выгружает весь проект.
  --help, --version

Общее: --lang — язык сообщений, надписей карты и нового проекта; иначе он берётся из LANG.
Имя файла, которое начинается с дефиса, пишите после «--»: info -- -план.cjm
Результаты идут в stdout, сообщения — в stderr.
Коды выхода: 0 — хорошо; 1 — check нашёл повреждения, merge ждёт решений; 2 — неверные аргументы или входные данные.

Те же слова понимает установленная программа: wayboard export ФАЙЛ --pdf КУДА. Экран для них не нужен;
он нужен только окнам программы. Из исходников: npm run cli -- СЛОВО …`;

const helpEn = `Wayboard: customer journey maps, offline. The command line.

  new FILE.cjm --template NAME | --sample NAME | --from WORKSHOP.json [--lang ru|en]
      Makes a project from a template (blank, lifecycle, communications, find-buy-use, car-service,
      consumer-loan, service-blueprint), an example (car-service, laptop-purchase, bank-loan) or the
      description of a workshop (its form: shared/model/templates/workshop/README.md in the sources).
      An existing file is not replaced.
  info FILE [--json]
      What is inside: maps, stages, lanes, notes.
  analyse FILE [--map NAME] [--json]
      What the maps say: expectation gaps, bottlenecks, weak departments, hand-offs, coverage.
  check FILE
      Whether the file is whole. 0: no damage; 1: damaged (the damage is listed); 2: not a project.
  merge OUT.cjm FILE FILE… [--prefer first|newest | --decisions DECISIONS.json] [--json]
      Unites copies of a project that were edited apart. The files are not changed; their order
      matters for --prefer first only. What they say differently is yours to decide: without a choice the value they once
      agreed on stands, all variants go to OUT.cjm.conflicts.json, and the exit code is 1. Write the
      numbers of the variants into "take" and call again with --decisions. --prefer decides at once:
      by the first file, or by the time of the edit.
  export FILE --pdf|--png|--svg|--json OUT [--map NAME]
         [--paper fit|A4|A3|A2|A1|A0] [--orientation portrait|landscape]
         [--scale N | --dpi N] [--questions] [--lang ru|en]
      Draws a map (without --map the first). Without --paper the page is as large as the map.
      --scale: PNG pixels per board unit; --dpi: PNG pixels per inch of paper.
      --questions prints the facilitator's questions below the map; else they are not there.
      --json writes the whole project.
  --help, --version

Everywhere: --lang is the language of messages, of the map's furniture and of a new project; without it, LANG's.
A file name that begins with a dash goes after "--": info -- -plan.cjm
Results go to stdout, messages to stderr.
Exit codes: 0 good; 1 check found damage, merge waits for decisions; 2 wrong arguments or input.

The installed program takes the same words: wayboard export FILE --pdf OUT. They need no display; only the
program's windows do. From the sources: npm run cli -- WORD …`;

export const cliText = phrases({
  help: { ru: helpRu, en: helpEn },
  noDamage: { ru: 'повреждений нет', en: 'no damage' },
  exists: {
    ru: (name: string) => `Файл «${name}» уже есть и не заменён. Выберите другое имя.`,
    en: (name: string) => `The file “${name}” exists and was not replaced. Choose another name.`,
  },
  tinyType: {
    ru: (points: string) => `Самый мелкий текст на бумаге — ${points} пт. Возьмите лист больше.`,
    en: (points: string) => `The smallest type on paper is ${points} pt. Take a larger sheet.`,
  },
  missingImages: {
    ru: (count: number) =>
      `${count} ${ruPlural(count, 'картинка не читается', 'картинки не читаются', 'картинок не читаются')}: на их месте серая рамка.`,
    en: (count: number) =>
      `${count} ${enPlural(count, 'picture', 'pictures')} could not be read: a grey frame stands instead.`,
  },
  edits: {
    ru: (count: number) => `${count} ${ruPlural(count, 'правка', 'правки', 'правок')}`,
    en: (count: number) => `${count} ${enPlural(count, 'edit', 'edits')}`,
  },
  map: {
    ru: (name: string) => `Карта «${name}»`,
    en: (name: string) => `Map “${name}”`,
  },
  mapCounts: {
    ru: (stages: number, steps: number, lanes: number, notes: number) =>
      [
        `${stages} ${ruPlural(stages, 'этап', 'этапа', 'этапов')}`,
        `${steps} ${ruPlural(steps, 'шаг', 'шага', 'шагов')}`,
        `${lanes} ${ruPlural(lanes, 'дорожка', 'дорожки', 'дорожек')}`,
        `${notes} ${ruPlural(notes, 'стикер', 'стикера', 'стикеров')}`,
      ].join(', '),
    en: (stages: number, steps: number, lanes: number, notes: number) =>
      [
        `${stages} ${enPlural(stages, 'stage', 'stages')}`,
        `${steps} ${enPlural(steps, 'step', 'steps')}`,
        `${lanes} ${enPlural(lanes, 'lane', 'lanes')}`,
        `${notes} ${enPlural(notes, 'note', 'notes')}`,
      ].join(', '),
  },
  united: {
    ru: (added: number, changed: number, removed: number) =>
      `Добавлено: ${added}, изменено: ${changed}, удалено: ${removed}.`,
    en: (added: number, changed: number, removed: number) =>
      `Added: ${added}, changed: ${changed}, removed: ${removed}.`,
  },
  undecided: {
    ru: (count: number, file: string) =>
      `Не решено: ${count} ${ruPlural(count, 'разногласие', 'разногласия', 'разногласий')}. Варианты — в «${file}».`,
    en: (count: number, file: string) =>
      `Undecided: ${count} ${enPlural(count, 'disagreement', 'disagreements')}. The variants are in “${file}”.`,
  },
});
