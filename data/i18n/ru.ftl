### Слова продукта по-русски. Ключи одинаковы во всех языках; порядок – по местам, где они видны.

## Оболочка

product = Adaldyq KPI
page-overview = Обзор
page-ranking = Рейтинг
page-comparison = Сравнение
page-region = Регион
page-indicator = Показатель
page-monitoring = Мониторинги
page-briefing = Справка
page-sources = Источники
page-reports = Отчёты
page-about = О программе
settings = Данные: рабочая область, дата знания, снимок
demo-banner = ДЕМОНСТРАЦИЯ. Все числа вымышлены.
demo-mark = демонстрация: числа вымышлены
known-at-banner = Показано то, что было известно на { $date }. Более поздние сведения скрыты.
borders-banner = Показано в границах на { $date } ({ $units } регионов): числа частей сложены там, где показатель складывается. Что сообщила одна область, делится между другими только по районам, о которых она сообщила сама.
section-as-reported = Этот раздел – как сообщено, в границах того времени.
borders-reported = как сообщено
borders-of = с { $date }: { $units } регионов
data-of = { $workspace } · данные опубликованы { $date } · снимок { $snapshot }
workspace-main = Основные данные
workspace-demo = Демонстрация (вымышленные числа)
snapshot-pinned = Ссылка закрепляет снимок { $snapshot }.
snapshot-unpin = Перейти к действующим данным
any = все
yes = да
no = нет
none = нет

## Выбор

choice-lang = Язык
choice-period = Период
choice-workspace = Рабочая область
choice-known_at = Что было известно на дату (ГГГГ-ММ-ДД)
choice-borders = Границы регионов
choice-since = По сравнению с тем, что знали на конец дня
choice-snapshot = Снимок
choice-indicator = Показатель
choice-region = Регион
choice-regions = Регионы (от двух до шести)
choice-theme = Тема
choice-programme = Проект
choice-view = Как смотреть
choice-group = Кого сравнивать
choice-scope = Охват
choice-show = Что показать
choice-desk = Что сделать
choice-year = Год
choice-form_period = За какой период
choice-kind = Вид
choice-from_region = Регион
choice-q = Поиск по словам
choice-compared = Показатель для сравнения
choice-against = С чем сравнить
choice-place = Какое место нужно
choice-within = К какому сроку
choice-x = По горизонтали
choice-y = По вертикали
choice-page = Страница таблицы
choice-by = Строки таблицы
choice-part = Что показать
choice-sphere = Сфера мониторинга
choice-state = Состояние рекомендации
choice-cell = Что в клетках
choice-format = Формат
choice-contents = Содержание справки
choice-doc_lang = Язык справки
choice-task = Что сделать
choice-read = Что прочитать
choose-placeholder = Выберите
view-level = Уровень
view-share = Доля базы
view-per_100k = На 100 000 человек
view-improvement = Прирост за год
group-all = Все
group-oblast = Области
group-city = Города
show-figures = Все числа
show-since = Что изменилось
show-contradictions = Противоречия
show-quality = Качество данных
show-reports = Документы и замечания
desk-load = Загрузить
desk-calendar = Календарь
desk-history = История
desk-form = Форма
task-make = Сделать справку
task-refresh = Обновить готовую
read-programme = Программа и метод
read-minister = Вице-министру
read-curator = Куратору
read-analyst = Аналитику
theme-core = Главные показатели
part-results = Итоги
part-register = Реестр мониторингов
part-recommendations = Рекомендации
cell-share = Доля с нарушениями
cell-checked = Проверено объектов
cell-monitorings = Мониторингов
state-open = в работе, срок не прошёл
state-overdue = просрочена
state-done = исполнена
state-declined = не принята адресатом
scope-all = весь показатель
scope-only = Учтено только: { $scope }

## Числа, единицы, даты

no-value = нет данных
no-data = нет данных
unit-count = { $number }
unit-percent = { $number } %
unit-percentage_points = { $number } п. п.
unit-per_100k = { $number }
unit-sqm = { $number } м²
unit-km2 = { $number } км²
unit-bn_kzt = { $number } млрд ₸
unit-days = { $number } дн.
unit-points = { $number } б.
unitname-count = единиц
unitname-percent = процентов
unitname-per_100k = на 100 000 человек
unitname-sqm = квадратных метров
unitname-bn_kzt = миллиардов тенге
unitname-days = дней
unitname-points = баллов
qualifier-exact = точно
qualifier-at_least = не менее
qualifier-at_most = не более
qualifier-about = около
kind-actual = факт
kind-target = цель
kind-plan = план
kind-derived = вычислено
kind-reference = справочник
origin-derived = вычислено
period-year = { $year } год
period-half = { $part ->
    [1] I
   *[2] II
 } полугодие { $year } года
period-quarter = { $part ->
    [1] I
    [2] II
    [3] III
   *[4] IV
 } квартал { $year } года
date-unknown = дата неизвестна
date-inferred = { $date } (дата установлена косвенно)
place-of = { $place } из { $ranked }
place-only = единственный с данными
since-year = за год { $change }
target-is = цель { $target } ({ $date })
target-line = Цель: { $target }
goal-nation = Цель по стране: { $target } ({ $date })
goal-regions = Ромб – цель самого региона на { $dates }
status-reached = Достигнута
status-on_track = По плану
status-behind = Отстаёт
status-far_behind = Сильно отстаёт
status-cannot = Нельзя оценить
aim-pace = нужно { $needed } в год, идёт { $pace }
aim-pace-unknown = нужно { $needed } в год; темп по одному числу не определить
aim-missed = срок прошёл, до цели { $gap }
aim-when = такими темпами – { $when }
aim-year = { $year } год (разброс неизвестен)
aim-year-sure = { $year } год
aim-year-range = { $year } год ({ $range })
aim-year-open = { $year } год (не раньше { $first }, возможно, и никогда)
aim-never = цель не будет достигнута и за 30 лет
aim-never-but = цель не будет достигнута и за 30 лет; при лучшем темпе – не раньше { $first } года
aim-reason-not_set_yet = цель стала известна позже, { $date }
aim-reason-no_direction = не сказано, больше или меньше – лучше
aim-reason-no_figure = нет числа, сопоставимого с целью
aim-reason-stale = последнее число слишком старое
aim-reason-no_base = неизвестно исходное значение
aim-reason-not_since_base = после исходного значения новых чисел нет
aim-reason-inexact = число дано с оговоркой и не доказывает ни успеха, ни отставания
aim-base-told = { $indicator }, { $region }: исходное значение { $base } на { $date } названо вместе с целью
aim-base-rule = { $indicator }, { $region }: исходное значение { $base } на { $date } – последнее до того дня, когда цель стала известна
aim-base-first = { $indicator }, { $region }: исходное значение { $base } на { $date } – первое после того дня, когда цель стала известна; более раннего нет
aim-base-none = { $indicator }, { $region }: исходное значение неизвестно
aim-moved = { $indicator }, { $region }: цель пересмотрена, раньше было { $before }
aims-line = Целей: { $total }. Достигнуто: { $reached }; по плану: { $on_track }; отстают: { $behind }; сильно отстают: { $far_behind }; нельзя оценить: { $cannot }.
aims-more = Отстающих целей, которые здесь не показаны: { $count }; они на страницах регионов и показателей.
formula = { $factor } × «{ $numerator }» / «{ $denominator }»
people-on = { $people } на { $date } ({ $source })

## Столбцы

column-place = Место
column-place_best = Место, лучшее возможное
column-place_worst = Место, худшее возможное
column-cause = Причина
column-stands_out = Изменение к шуму
column-old_place = Место было
column-range = Диапазон мест
column-low = Не меньше
column-high = Не больше
column-region = Регион
column-district = Район
column-indicator = Показатель
column-value = Значение
column-unit = Единица
column-qualifier = Точность
column-kind = Вид
column-change = За год
column-leader = До лидера
column-nation = К стране
column-date = На дату
column-start = Начало
column-end = Конец
column-scope = Охват
column-source = Источник
column-publisher = Издатель
column-title = Заголовок
column-address = Адрес
column-published = Опубликовано
column-written = Как написано
column-note = Примечание
column-file = Файл
column-line = Строка
column-reason = Почему без места
column-report = Документ
column-form = Форма
column-received = Получен
column-figures = Чисел
column-findings = Замечаний
column-status = Состояние
column-severity = Важность
column-place-in-file = Место в файле
column-finding = Замечание
column-case = Случай
column-verdict = Вывод
column-contradiction = Расхождение
column-sum = Сумма регионов
column-covered = Регионов с данными
column-old = Было
column-due = Срок
column-period = Период
column-refusals = Отказов
column-warnings = Предупреждений
column-snapshot = Снимок
column-size = Размер
column-complete = Полнота
column-timely = Своевременность
column-consistent = Согласованность
column-complete-part = Показателей с числом
column-complete-whole = Ожидалось
column-timely-part = Отчётов вовремя
column-timely-whole = Отчётов к сроку
column-consistent-part = Чисел без замечаний
column-consistent-whole = Всего чисел
column-questions = Вопросы
column-why = Почему
column-behind = Что стоит за процентом
column-goal = Цель и срок
column-now = Сейчас
column-expected = Ожидалось на эту дату
column-pace = Темп в год
column-reach = Такими темпами
column-target = Цель
column-base = Исходное значение
column-base_date = Дата исходного значения
column-now_date = На дату (сейчас)
column-unjudged = Почему нельзя оценить
column-needed = Нужный темп, в год
column-achieved = Достигнутый темп, в год
column-pace_low = Темп, нижняя граница
column-pace_high = Темп, верхняя граница
column-arrival = Цель будет достигнута
column-earliest = Не раньше
column-latest = Не позже
column-step = Шаг
column-rate = Доля или частота (95-процентный интервал)
column-next-place = Следующее место
column-others-still = Нужно, если другие останутся при своём
column-others-moving = Нужно за год, если другие сохранят темп
column-rate-of-all = То же по всем регионам вместе
column-nation-told = Сообщено по стране
column-sphere = Сфера
column-faulty = С нарушениями из проверенных
column-recommended = Рекомендаций исполнено
column-funds = Средства, млн тенге
column-before = Раньше
column-again = Снова
column-age = Сколько ждёт
column-open = Открыто
column-overdue = Из них просрочено
column-issued = Выдана
column-state = Состояние
column-regions = Регионов
column-what = Что произошло
column-places = Мест
column-reports = Что сообщает
column-compare = Сравнение
column-number = число
column-national = По стране
column-best = Лидер

## Откуда число

where-from = Откуда числа
where-from-nothing = На этом месте нет ни одного числа.
where-from-derived = вычислено из других чисел
where-from-more = { $count ->
    [one] И ещё { $count } число – в скачиваемой таблице.
    [few] И ещё { $count } числа – в скачиваемой таблице.
   *[many] И ещё { $count } чисел – в скачиваемой таблице.
 }
as-written = Написано
open-source = открыть источник
document-named = документ { $document }, адреса нет
no-address = адрес не указан
publisher-unknown = издатель не указан
title-unknown = без заголовка
published = опубликовано
received = получен
report = документ
line-of = { $file }, строка { $line }
corrected = исправлено
corrected-how = было «{ $old }», с { $since }: { $reason } ({ $by })
working-level = { $indicator }, { $region }, { $date }: { $value } = { $factor } × { $part } / { $base }
working-share = { $region }: { $value } = 100 × { $part } / { $base }
working-per_100k = { $region }: { $value } = { $part } / { $people } × 100 000 (население на { $date }: { $source })
working-improvement = { $region }: { $value } = { $now } − { $before }
role-numerator = Часть
role-denominator = База
download-docx = Скачать docx
download-pptx = Скачать pptx
download-xlsx = Скачать xlsx
download-csv = Скачать csv
sheet-sources = Источники
sheet-figures = Числа
sheet-findings = Замечания
sheet-changes = Изменения

## Обзор

coverage-line = { $period }: из { $core } главных показателей { $national ->
    [one] { $national } назван
    [few] { $national } названы
   *[many] { $national } названы
 } по стране, { $regional ->
    [one] { $regional } – хотя бы одним регионом
    [few] { $regional } – хотя бы одним регионом
   *[many] { $regional } – хотя бы одним регионом
 }.
nothing-headline = { $period }: ни одного главного показателя по стране не опубликовано. Выберите другой период или откройте все числа на странице «Источники».
headline-missing = { $count ->
    [one] Без числа по стране { $count } главный показатель: { $names }
    [few] Без числа по стране { $count } главных показателя: { $names }
   *[many] Без числа по стране { $count } главных показателей: { $names }
 }
how-to-report = Как добавить: загрузить отчёт на странице { $page }.
how-to-add = Опубликованное число можно внести и строкой с источником в data/published/figures.csv, затем выполнить make publish.
map-title = Регионы на карте
map-hint = Нажмите на регион, чтобы открыть его страницу. Штриховка – нет данных за период.
coverage-regions = Данные есть у { $covered } из { $units } регионов
nation-reported = По стране сообщено: **{ $value }** ({ $date })
nation-not-reported = По стране число не опубликовано
sum-of-regions = Сумма регионов: { $sum } ({ $covered } из { $units } регионов)
scorecard-title = Регионы и главные показатели
scorecard-empty = За этот период ни один регион не назвал ни одного главного показателя. Выберите другой период.
scorecard-missing = { $count ->
    [one] Ни один регион не сообщил { $count } показатель: { $names }
    [few] Ни один регион не сообщил { $count } показателя: { $names }
   *[many] Ни один регион не сообщил { $count } показателей: { $names }
 }
scorecard-silent = { $count ->
    [one] { $count } регион не сообщил ни одного главного показателя: { $names }
    [few] { $count } региона не сообщили ни одного главного показателя: { $names }
   *[many] { $count } регионов не сообщили ни одного главного показателя: { $names }
 }
attention-title = Требует внимания
attention-targets = Цели
attention-contradictions = Расхождения
attention-line = Найдено расхождений: { $cases }; из них без окончательного вывода: { $unsettled }.
attention-later = Ещё расхождений в числах за более позднее время, чем { $period }: { $count }.
no-contradictions = Расхождений между числами не найдено.
all-contradictions = Все расхождения и выводы по ним

## Рейтинг

unranked-title = { $count ->
    [one] Без места: { $count } регион
    [few] Без места: { $count } региона
   *[many] Без места: { $count } регионов
 }
date-footnote = * Дата установлена косвенно.
rank-rule = Места посчитаны до округления, среди тех из { $units } регионов, у кого есть данные; равные значения делят лучшее место. { $better ->
    [lower] Лучше то, что меньше.
    [neutral] Порядок – от большего к меньшему; это не оценка успеха.
   *[higher] Лучше то, что больше.
 }
rank-not-distinguishable = Где указаны два места через тире, точность чисел не позволяет различить регионы.
chance-group = Места { $first }–{ $last } не различимы: { $names }
chance-apart = Все места различимы: случайность их не переставила бы.
chance-about = { $kind ->
    [rate] Числа сосчитаны полностью, и сами они точны. Отрезок и диапазон мест – о другом: насколько частота могла бы отличаться случайно при той же работе. Чем меньше населения, тем шире. Уверенность 95 %; группы – для всех регионов сразу.
   *[share] Объекты сосчитаны все, и сами проценты точны. Отрезок и диапазон мест – о другом: насколько доля могла бы отличаться случайно при той же работе. Чем меньше объектов, тем шире. Уверенность 95 %; группы – для всех регионов сразу.
}
chance-without-base = { $count ->
    [one] У { $count } региона база не известна или не совпадает с процентом: его место может быть любым.
    [few] У { $count } регионов база не известна или не совпадает с процентом: их места могут быть любыми.
    [many] У { $count } регионов база не известна или не совпадает с процентом: их места могут быть любыми.
   *[other] У { $count } региона база не известна или не совпадает с процентом: их места могут быть любыми.
}
places-over-time = Места по годам
movement-empty = { $years ->
    [0] Ни в одном году нет мест, которые можно проследить.
   *[other] Места есть только за один год; движение можно показать, когда данные есть хотя бы за два года.
 }
to-ranking = Открыть рейтинг
reason-not_reported = Не сообщал этот показатель
reason-no_base = Нет базы, чтобы посчитать долю
reason-no_population = Нет численности населения на близкую дату
reason-no_earlier = Нет числа за год до этого или известны только границы
reason-old_borders = Число относится к прежним границам региона
reason-not_there = В то время такого региона не было
reason-other_borders = Число относится только к части региона в этих границах
reason-part_missing = Сообщили не все части, из которых состоял регион
reason-does_not_add_up = Показатель не складывается, а сообщён по частям региона
reason-no_parts = Долю не пересчитать: нет её числителя или знаменателя
reason-stale = Последнее число – на { $date }, для этого периода оно устарело
reason-later_only = Первое число – только на { $date }, позже периода
reason-other_period = Сообщено за другой период
reason-start_unknown = Не указано, с какого дня считали
reason-undated = Число без даты
reason-subset_only = Сообщена только часть или другой охват
reason-districts_only = Есть числа только по отдельным районам
measure-stock = состояние на дату; число действует не дольше { $months } мес.
measure-flow = считается за период
better-higher = больше – лучше
better-lower = меньше – лучше
better-neutral = ни больше, ни меньше не лучше само по себе

## Сравнение

comparison-choose = Выберите от двух до шести регионов.
comparison-empty = { $period }: по этой теме нет чисел ни у выбранных регионов, ни по стране.
comparison-missing = { $count ->
    [one] Без чисел { $count } показатель: { $names }
    [few] Без чисел { $count } показателя: { $names }
   *[many] Без чисел { $count } показателей: { $names }
 }
comparison-one = Один показатель
dumbbell-total = Число по стране – сумма: сравнивать с ним один регион нельзя, поэтому линии страны нет.
comparison-time = Во времени
comparison-no-time = Ни один показатель выбранных регионов не сообщён хотя бы на две даты, поэтому сравнить во времени пока нечего.
comparison-two = Два показателя
scatter-empty = Ни у одного из { $units } регионов нет обоих показателей за этот период.
scatter-line = Оба показателя есть у { $covered } из { $units } регионов.

## Регион

fact-brand = Проектный офис
fact-centre = Центр
fact-districts = { $count ->
    [one] { $count } район и город на { $date }
    [few] { $count } района и города на { $date }
   *[many] { $count } районов и городов на { $date }
 }
fact-register = По классификатору административно-территориальных объектов (КАТО); от этого числа берётся доля сервисных акиматов.
fact-area = Площадь
area-published = опубликована
area-measured_on_map = измерена по карте
area-published_sum_of_parts = сумма опубликованных частей
fact-people = Население
borders-formed = Образован { $date }; прежде эта территория входила в состав: { $old }.
borders-changed = Границы изменились: в этом виде регион существовал по { $date }.
region-not-then = { CAPITAL(OF($region)) } в период «{ $period }» не было; выберите другой период или регион.
region-monitoring = Реестр мониторингов и рекомендации региона
region-scorecard = Главные показатели
scorecard-range = В скобках – какие места могли бы выпасть случайно при той же работе (уверенность 95 %); подробнее – в рейтинге показателя.
region-targets = Цели
region-targets-none = На этот срок и позже целей у региона нет.
region-strengths = Сильные стороны
region-strengths-none = Ни по одному показателю, который сообщили хотя бы три региона, регион не входит в первую треть.
region-gaps = Слабые места и пробелы
region-gaps-none = Нет показателей в последней трети и нет несообщённых главных показателей.
region-not-reported = { $count ->
    [one] Не сообщён { $count } главный показатель за период: { $names }
    [few] Не сообщены { $count } главных показателя за период: { $names }
   *[many] Не сообщены { $count } главных показателей за период: { $names }
 }
region-figures = Все числа региона
region-trends = Во времени
trends-empty = Ни один показатель региона пока не сообщён хотя бы на две даты.
trends-elsewhere = Чтобы увидеть другие показатели во времени, выберите тему: { $names }.
region-programmes = Проекты программы
region-programmes-none = В источниках не назван ни один проект этого региона.
programme-figures = { $count ->
    [0] показатели региона не опубликованы
    [one] { $count } показатель с числами
    [few] { $count } показателя с числами
   *[many] { $count } показателей с числами
 }
region-contradictions = Расхождения
region-contradictions-none = Числа региона друг другу не противоречат.
region-reports = Отчёты региона
region-reports-none = По форме отчёта регион ещё не отчитывался.
region-reports-all = Все отчёты региона: { $count }

## Место региона: почему изменилось и что его изменит

moves-title = Место региона: почему изменилось и что его изменит
moves-neutral = У этого показателя нет лучшей стороны: место здесь – только порядок, и улучшать его не нужно. Выберите другой показатель.
moves-unranked = { $region }: за этот период места нет. { $reason }.
moves-alone = Число за этот период есть только у этого региона: сравнивать его место не с кем.
place-nth = { $place }-е место
against-year = Год назад
against-previous = Предыдущий период
why-title = Почему изменилось место
why-lead = { $before }: { $was }-е место из { $of_before }. { $now }: { $place }-е место из { $of_now }. { $turn ->
    [up] { $count ->
        [one] **На { $count } место выше.**
        [few] **На { $count } места выше.**
       *[many] **На { $count } мест выше.**
     }
    [down] { $count ->
        [one] **На { $count } место ниже.**
        [few] **На { $count } места ниже.**
       *[many] **На { $count } мест ниже.**
     }
   *[same] **Место не изменилось.**
 }
why-revised-since = Взято место по числам, как они стали известны впервые. По числам, уточнённым с тех пор, место за прежний период ({ $before }) – { $place }-е.
why-carried = Нового числа у региона нет: в обоих периодах действует одно и то же ({ $date }).
why-total = Всего
why-not-revised = не уточнялись
why-improved = числа лучше, чем были, у { $count } из { $of }
why-behind = теперь позади: { $names }
why-ahead = теперь впереди: { $names }
why-same-order = впереди и позади те же регионы
why-circle = регионов в стране: { $before } → { $now }
why-same-circle = прежние
why-method = «+» – на столько мест выше, «−» – ниже. Части складываются в изменение места точно; часть причины – среднее по всем порядкам, в которых причины могли вступить в силу (вектор Шепли), поэтому бывает дробной.
why-no_place_before = { $region }: за прежний период ({ $before }) места нет, поэтому изменение места посчитать нельзя.
why-no_place_now = { $region }: за выбранный период ({ $now }) места нет, поэтому изменение места посчитать нельзя.
why-borders = { $region }: границы региона между двумя периодами ({ $before } и { $now }) изменились. Это разные территории, и места их не сравниваются.
cause-new_data = Новые числа региона
cause-revisions = Уточнения чисел региона
cause-others = Числа других регионов
cause-borders = Границы и круг регионов
reach-title = Что нужно для лучшего места
reach-leader = Регион на первом месте. Ниже – что нужно, чтобы его сохранить.
reach-still = Другие регионы остаются при своих числах:
reach-trend = Другие регионы сохраняют темп последнего года:
reach-nothing = ничего не требуется, место – **{ $place }-е**.
reach-needed = нужно **{ $step }** (станет { $becomes }), место – **{ $place }-е**.
reach-pace = **{ $place }-го места { $by } не достичь**: нужно { $step } (станет { $becomes }), а так быстро ещё никто не улучшал.
reach-bounds = **{ $place }-го места не достичь**: не хватит даже всего, что есть.
reach-farthest = Лучшее достижимое: { $becomes }, место – { $place }-е.
reach-amount = { $thing ->
    [akimat] { $count ->
        [one] { $number } акимат
        [few] { $number } акимата
       *[many] { $number } акиматов
     }
    [body] { $count ->
        [one] { $number } орган
        [few] { $number } органа
       *[many] { $number } органов
     }
   *[other] { $number }
 }
reach-step = { $better ->
    [lower] на { $amount } меньше
   *[higher] ещё { $amount }
 }
reach-share = { $value }, то есть { $part } из { $base }
by-day = к { $date }
by-period = за период «{ $period }»
reach-best = Самое большое улучшение за год среди { $level ->
    [city] городов
   *[oblast] областей
 } – { $size } ({ $region }, { $period }).
reach-no-pace = { $level ->
    [city] Ни один город ещё не показал
   *[oblast] Ни одна область ещё не показала
 } улучшения за год, поэтому судить о том, достижимо ли это, не по чему.
reach-pace-unknown = Изменения за год у { $level ->
    [city] городов
   *[oblast] областей
 } неизвестны, поэтому судить о том, достижимо ли это, не по чему.
reach-trend-known = { $count ->
    [0] Темп других регионов за последний год неизвестен.
   *[other] Темп последнего года известен у { $count } из { $of } других регионов{ $rest ->
        [0] .
       *[other] ; остальные остаются при своих числах.
     }
 }
ahead-title = У кого лучше
ahead-none = Среди { $level ->
    [city] городов
   *[oblast] областей
 } впереди никого нет.
ahead-compare = сравнить
ahead-share = { $part } из { $base };
ahead-likeness = { $level ->
    [city] Города
   *[oblast] Области
 } впереди, сначала самые похожие на этот регион. Учтены: { $names }. Доля сельского населения не учтена: её с источником в данных нет.
ahead-no-likeness = Мер, известных у всех регионов этого типа, нет, поэтому порядок – по коду региона.
ahead-more = { $count ->
    [one] Впереди ещё { $count } регион того же типа.
    [few] Впереди ещё { $count } региона того же типа.
   *[many] Впереди ещё { $count } регионов того же типа.
 }
likeness-people = население
likeness-akimats = число районов и городов
likeness-rural_akimats = число сельских акиматов
size-people = { $number } чел.
size-akimats = { $count ->
    [one] { $number } район и город
    [few] { $number } района и города
   *[many] { $number } районов и городов
 }
size-rural_akimats = { $count ->
    [one] { $number } сельский акимат
    [few] { $number } сельских акимата
   *[many] { $number } сельских акиматов
 }

## Показатель

passport-code = Код
passport-theme = Тема
passport-programme = Проект
passport-measure = Что измеряет
passport-better = Что лучше
passport-noticeable = Изменением считается
noticeable-share = { $share } от большего числа
passport-adds = Складывается по регионам
passport-base = База
passport-formula = Вычисляется
passport-definition = Определение
indicator-time = Во времени
indicator-figures = Все числа и их источники
indicator-contradictions = Расхождения
indicator-contradictions-none = Числа этого показателя друг другу не противоречат.
timeline-empty = Нет ни одного числа с датой.
timeline-nation = Страна, своя шкала
timeline-regions = Регионы, одна шкала на всех
timeline-later = Не нарисовано чисел за более позднее время, чем { $period }: { $count }; все они в таблице ниже.
timeline-way = Пунктир – путь к цели: что ожидалось бы на каждую дату.
indicator-targets = Цели
indicator-targets-none = На этот срок и позже целей по показателю нет.
timeline-legend = Полый знак – дата установлена косвенно; черта слева – число относится к одному из дней этого срока; стрелка – «не менее» или «не более»; ромб – цель. Линией соединены только сопоставимые числа. { $undated ->
    [0] { "" }
    [one] { $undated } число без даты на график не нанесено, оно есть в таблице.
    [few] { $undated } числа без даты на график не нанесены, они есть в таблице.
   *[many] { $undated } чисел без даты на график не нанесено, они есть в таблице.
 }

## Мониторинги

chain-title = От проверки до результата
chain-empty = { $period }: за весь период не сообщено и двух шагов цепочки – например, сколько объектов проверено и на скольких нарушения. Поэтому её здесь нет; опубликованные итоги – ниже. Можно выбрать другой период или регион.
chain-rule = Доля считается, только когда часть взята из того же целого: за тот же период, по тем же регионам, тот же охват. Нарушения и объекты – разные единицы, поэтому для нарушений показана не доля, а среднее на объект. На сколько нарушений отвечает одна рекомендация, по итогам не видно: такой доли здесь нет. Интервал показывает, насколько число могла бы сдвинуть одна лишь случайность (Уилсон для долей, Байар для частот).
registers-as-reported = Цепочка и воронка показаны в выбранных границах. Реестры, опубликованные итоги и движение рекомендаций – как сообщено: строка остаётся за тем регионом, который её прислал.
chain-missing = Не сообщено: { $names }.
covered-of = { $covered } из { $units }
rate-regions = по { $count } регионам, назвавшим оба числа
link-objects_with_violations-of-monitored_objects = { $value } проверенных объектов ({ $between })
link-violations-of-monitored_objects = { $value } на проверенный объект ({ $between })
link-violations-of-monitorings = { $value } на мониторинг ({ $between })
link-recommendations_done-of-recommendations = { $value } выданных рекомендаций ({ $between })
link-violations_resolved-of-violations = { $value } выявленных нарушений ({ $between })
totals-title = Опубликованные итоги без реестра
totals-empty = { $period }: опубликованных итогов мониторинга, к которым нет реестра, не найдено. Можно выбрать другой период или регион.
totals-rule = Здесь известны только итоги, и каждый – за свои дни. Где по итогам нельзя сказать точно, названы границы, в которых лежит правда.
totals-alone = Отдельные числа
totals-missing = Числом не сообщено: { $names }.
source-note = Примечание источника: { $note }
bound-either = На скольких из { $base } объектов есть хотя бы одно из двух нарушений, не сообщено: от { $low } до { $high } ({ $shares }). { $least ->
    [0] Оба сразу – не более чем на { $both_high }.
   *[other] Оба сразу – не менее чем на { $both_low } и не более чем на { $both_high }.
 }
bound-objects = На скольких объектах эти нарушения, не сообщено: от { $low } до { $high }. Поэтому доли объектов с нарушениями нет.
bound-earlier = Исполнено больше, чем выдано за эти дни: из исполненных не менее { $low } и не более { $high } выданы раньше. Поэтому доли исполненных нет.
funnel-title = Чья доля нарушений выходит за пределы случайности
funnel-empty = Регионов, назвавших и проверенные объекты, и объекты с нарушениями за весь период: { $count }. Сравнивать можно от трёх. Выберите другой период или загрузите отчёты.
funnel-share = Доля объектов с нарушениями
funnel-reference = Все вместе: { $value }
funnel-all-within = Все регионы ({ $count }) внутри воронки: различия между ними не больше тех, что даёт случайность.
funnel-rule = Чем больше проверено объектов, тем меньше значит случайность, поэтому пределы сужаются. Точка вне воронки – вопрос, а не упрёк: там могли выбирать для проверки проблемные объекты, смотреть строже или проверять другие сферы. Точка внутри не значит, что нарушений мало. Нажмите на точку, чтобы открыть регион.
verdict-high_998 = Выше предела 99,8 %
verdict-high_95 = Выше предела 95 %, но не 99,8 %
verdict-within = внутри воронки
verdict-low_95 = Ниже предела 95 %, но не 99,8 %
verdict-low_998 = Ниже предела 99,8 %
share-of = { $count } из { $base }: { $value } ({ $between })
share-none = { $count } с нарушениями, проверено { $base }: доли нет
spheres-title = Сферы и регионы
spheres-empty = { $period }: ни в одном принятом отчёте нет реестра мониторингов, оконченных в этом периоде и по этому выбору, поэтому разложить итоги по сферам нельзя.
spheres-none = мониторингов не было
all-regions = Все регионы вместе
spheres-rule = По реестрам мониторингов: сумма объектов всех мониторингов сферы, оконченных в периоде. Чем темнее, тем больше число (в тёмной теме – чем ярче); доля без цвета – проверено меньше { $few } объектов; прочерк – мониторингов не было.
spheres-on-phone = Показано по стране или по выбранному региону; все регионы – на широком экране и в скачиваемой таблице.
register-title = Реестр мониторингов
register-empty = { $period }: в принятых отчётах нет реестра мониторингов, оконченных в этом периоде и по этому выбору. Реестр приходит с отчётом по форме, лист «Мониторинги».
register-nothing-chosen = По этому выбору в реестре нет ни одной строки. Снимите один из отборов.
register-count = Мониторингов: { $count }
done-of = { $done } из { $issued }
repeats-title = Нарушения найдены снова
repeats-rule = Повтор – нарушения в том же регионе, в той же сфере и на том же виде объектов, что и в мониторинге, который окончился раньше начала этого и не более чем за { $months } месяцев до его окончания. Это могут быть и другие объекты того же вида: отдельный объект форма не называет.
repeats-line = Мониторингов, нашедших нарушения там, где их уже находили: **{ $count }** из { $all }; в { $worse } из них доля объектов с нарушениями стала больше, чем была.
repeats-none = Повторных нарушений по этому выбору не найдено.
repeats-more = Показаны { $shown } с наибольшей долей из { $count }; все – в скачиваемой таблице.
before = раньше
found-on = { $date }: { $count } из { $base } ({ $share })
recommendations-title = Рекомендации на конец периода
recommendations-empty = { $period }: до конца периода нет ни одного принятого отчёта с реестром рекомендаций по этому выбору, поэтому неизвестно, какие открыты и как давно. Опубликованные итоги – в части «Итоги».
recommendations-issued = { $period }: по реестрам выдано **{ $issued }**, из них к концу периода исполнено { $done }, не принято { $declined }, открыто { $open }.
recommendations-open = На { $date } открыто **{ $open }**, вместе с выданными раньше; просрочено **{ $overdue }**.
recommendations-silent = Из открытых { $count } в более поздних отчётах своего региона не упомянуты: о них известно только то, что сообщено раньше. Возможно, часть уже исполнена – это вопрос к региону.
ages-title = Сколько ждут открытые
ages-none = Открытых рекомендаций нет.
ages-rule = Дней со дня выдачи до конца периода. День выдачи форма не спрашивает: это окончание мониторинга той же сферы в том же отчёте, а если подходит несколько – самого раннего, то есть показан наибольший возможный возраст. Просрочена – срок прошёл, а исполнения нет.
age-between = { $low }–{ $high } дней
age-over = более { $low } дней
age-unknown = день выдачи неизвестен
times-title = Как быстро исполняют
times-few = Исполненных рекомендаций с известными днями выдачи и исполнения за период: { $done }. Чтобы судить о сроках, нужно не менее { $least }. Выберите более длинный период или снимите отбор.
times-rule = По рекомендациям, выданным в периоде: { $done } исполнено, { $open } открыто. Открытые учтены до последнего дня, когда о них известно, – иначе срок казался бы короче, чем он есть (метод Каплана – Мейера). День выдачи установлен так же, как для открытых, поэтому сроки – наибольшие возможные. Полоса – 95-процентный интервал.
times-left-out = Не вошли { $count }: не приняты адресатом, без дня выдачи или исполнены раньше него.
median-between = Половина исполнена за **{ $days } дн.** (от { $low } до { $high }).
median-from = Половина исполнена за **{ $days } дн.** (не менее { $low }; верхней границы данные не дают).
median-none = За то время, что известно, исполнено меньше половины: срока, за который исполняют половину, назвать нельзя.
survival-days = Дней со дня выдачи
survival-share = Исполнено к этому дню
survival-half = половина: { $days } дн.
survival-hover = { $days } дн.: исполнено { $share } ({ $between })
recommendations-register = Реестр рекомендаций
recommendations-count = Рекомендаций: { $count }
days = { $count } дн.
done-on = исполнена { $date }
balance-title = Сходится ли движение рекомендаций
balance-empty = { $period }: нет отчётов за месяцы, кварталы или полугодия внутри периода с реестром рекомендаций, поэтому сверять нечего.
balance-rule = Открыто на начало + выдано − исполнено − не принято = открыто на конец. Выдано и исполнено – из показателей отчёта, открытые и непринятые – по реестру, поэтому равенство может нарушиться: тогда ошибочно либо указанное число, либо реестр. Регионы без отчёта за квартал в его строку не входят, поэтому начало квартала может отличаться от конца прошлого.
balance-holds = Сходится у всех. Проверено отчётов: { $count }.
balance-wrong = Не сходится в отчётах: { $count }. Сверьте указанные числа с реестром и пришлите исправленный отчёт.
balance-unchecked = Отчётов, где сверить нельзя, потому что не указано, сколько выдано или исполнено: { $count }.
balance-start = Открыто на начало
balance-issued = Выдано
balance-done = Исполнено
balance-declined = Не принято
balance-expected = Должно быть открыто
balance-end = Открыто на конец
balance-difference = Расхождение

## Источники

figures-none = По этому выбору нет ни одного числа.
figures-count = { $count ->
    [one] { $count } число
    [few] { $count } числа
   *[many] { $count } чисел
 }
form-published_figures = Опубликованные числа программы
form-targets = Цели показателей
form-territorial_register = Районы и города (справочник)
form-rural_okrugs = Сельские округа (справочник)
report-in-force = действует
report-superseded = заменён более поздним
report-refused = не прочитан
findings-none = Все строки всех документов приняты без замечаний.
findings-title = { $count ->
    [one] { $count } замечание
    [few] { $count } замечания
   *[many] { $count } замечаний
 }
who = Ваше имя
who-help = Имя записывается в историю документа рядом с каждым решением.
upload = Файлы отчётов: один или несколько
upload-help = Форма отчёта или любая таблица: xlsx, xls, ods, csv. Файл сразу сохраняется как черновик и не пропадёт, даже если связь прервётся; в показатели он попадёт только после подтверждения.
upload-choose = Выбрать файлы
upload-drop = или перетащите их сюда
upload-failed = не получен: связь прервалась, отправьте ещё раз
upload-too-large = Файл больше { $most } МБ не принимается. Разделите его на части или пришлите таблицу без картинок.
upload-header = Запрос без заголовка { $header } не принимается.
drafts-none = Черновиков нет.
drafts-title = { $count ->
    [one] Ждёт подтверждения: { $count } файл
    [few] Ждут подтверждения: { $count } файла
   *[many] Ждут подтверждения: { $count } файлов
 }
preview-running = Читаю файлы и сравниваю с действующими данными…
received-from = получен { $date }, { $sender }, { $size } КБ
sender-unnamed = отправитель не указан
form-unknown = Форма не распознана
draft-accept = Подтвердить и опубликовать
draft-put-aside = Отложить
put-aside-reason = Отложено на странице отчётов
draft-refused = Чисел из этого файла взять нельзя. Исправьте названное выше и загрузите файл снова; полученный файл остаётся в архиве.
accept-all = { $count ->
    [one] Подтвердить все: { $count } файл
    [few] Подтвердить все: { $count } файла
   *[many] Подтвердить все: { $count } файлов
 }
report-accepted = «{ $file }» опубликован, чисел: { $count }. Смотреть:
file-known = Файл «{ $file }» уже получен раньше; ничего не изменилось.
to-history = Его история
unpublished = { $count ->
    [one] { $count } документ подтверждён, но ещё не опубликован.
    [few] { $count } документа подтверждены, но ещё не опубликованы.
   *[many] { $count } документов подтверждены, но ещё не опубликованы.
 }
publish-now = Опубликовать
findings-clean = Замечаний нет.
findings-more = { $count ->
    [one] Ещё { $count } замечание – в файле замечаний.
    [few] Ещё { $count } замечания – в файле замечаний.
   *[many] Ещё { $count } замечаний – в файле замечаний.
 }
changes-title = Что изменится:
changes-were = Что изменил:
changes-none = Ни одно число не изменится.
change-changed = другое значение: { $count }
change-gone = больше не сообщено: { $count }
change-new = новые: { $count }
change-unchanged = без изменений: { $count }
changes-more = Ещё { $count } – в файле изменений.
download-original = Файл как получен
download-annotated = Файл с замечаниями
annotated-suffix = замечания
demo-file = ДЕМО-вымышлено
calendar-rule = Отчёт сдан вовремя, если получен не позднее { $days } дней после конца периода; считается первый полученный отчёт, даже если позже пришёл исправленный.
calendar-empty = По форме отчёта ещё никто не отчитался. Ближайший срок был { $date }.
calendar-complete = { $period }: отчитались { $reported } из { $expected }, вовремя { $timely }
calendar-head = { $period } (до { $date })
calendar-timely = вовремя
calendar-late = с опозданием
calendar-missing = не сдан
calendar-awaited = ожидается
calendar-not_asked = не запрашивался
calendar-not_there = региона не было
calendar-findings = { $count ->
    [one] { $count } замечание
    [few] { $count } замечания
   *[many] { $count } замечаний
 }
calendar-open = открыть
report-withdrawn = Отчёт отозван; данные опубликованы без него.
report-state-withdrawn = отозван
story-received = { $date }: получен, { $by }
story-accepted = { $date }: подтверждён, { $by }
story-withdrawn = { $date }: отозван, { $by }. Причина: { $reason }
story-sent_again = { $date }: тот же файл пришёл ещё раз, { $by }
story-superseded = Заменён документом { $report }
withdraw = Отозвать
withdraw-reason = Причина
withdraw-help = Числа этого отчёта перестанут действовать с сегодняшнего дня. Файл и его история останутся; отчёт, который он заменил, вернётся, только если его подтвердить снова.
withdraw-confirm = Отозвать и опубликовать
form-what = Форма готова к заполнению: названия районов вписаны, ответы выбираются из списков, правила проверки – на отдельном листе. Заполненную форму загрузите здесь же.
form-download = Скачать форму
form-file = отчёт
form-due = Срок: { $date } ({ $days } дней после конца периода).
table-describe = Скажите, какой столбец – какой показатель
table-describe-help = Один раз для таблиц такого вида: следующая прочитается сама. Подсказки только предлагаются, ничего не выбирается за вас.
table-title = Название таблицы
table-skip = не загружать
table-scale = Единица столбца
scale-unsaid = не указана
scale-ones = единицы
scale-thousand = тысячи
scale-million = миллионы
scale-billion = миллиарды
table-no-label = столбец без заголовка
table-column-facts = чисел: { $count } · { $examples } · { $period }
table-period-asked = период в заголовке не назван
table-period = За какой период эта таблица
table-period-save = Записать период
table-more = Ещё столбцов: { $count }. Удалите лишние столбцы и загрузите файл снова.
table-effect = { $count ->
    [one] Так загрузится { $count } число
    [few] Так загрузятся { $count } числа
   *[many] Так загрузится { $count } чисел
 }
table-save = Запомнить и прочитать файл
severity-refusal = отказ
severity-warning = предупреждение
severity-note = к сведению
verdict-none = вывода ещё нет
contradiction-differ_same_time = разные значения на одно время
contradiction-differ_order_unknown = разные значения, порядок дат неизвестен
contradiction-cumulative_stock_falls = накопленное число уменьшилось
contradiction-part_exceeds_whole = часть больше целого
contradiction-sub_period_exceeds_period = за часть срока больше, чем за весь срок
contradiction-region_exceeds_nation = у региона больше, чем по стране
contradiction-regions_exceed_nation = у регионов вместе больше, чем по стране
contradiction-districts_exceed_region = у районов вместе больше, чем по региону
contradiction-editorial = замечено редактором

## Качество данных

by-region = По регионам
by-indicator = По показателям
quality-lead = Насколько полны, своевременны и согласованы числа за период: { $period }. Это вопросы к отчётам, а не оценка работы: ни одно место в рейтинге от них не меняется.
quality-counts = { $part } из { $whole }
quality-complete-region = Полнота: по скольким из главных показателей ({ $core }) есть число с датой внутри периода. Число, перенесённое из прошлого периода, не считается; счёту за год нужны все его кварталы.
quality-complete-indicator = Полнота: у скольких из регионов ({ $units }) есть число с датой внутри периода. Число, перенесённое из прошлого периода, не считается. «Неприменимо» от «не сообщено» здесь не отличить: сельских акиматов, например, нет в городах.
quality-timely-region = Своевременность: сколько из отчётов, срок которых уже наступил, получено не позднее { $days } дней после конца квартала. «–» – сдавать было нечего.
quality-timely-indicator = Своевременность: в скольких из отчётов, срок которых уже наступил, показатель был и отчёт получен не позднее { $days } дней после конца квартала. «–» – сдавать было нечего.
quality-consistent-region = Согласованность от 0 до 100: доля чисел периода, против которых нет ни открытого противоречия, ни предупреждения проверки; округлена вниз, поэтому 100 – это ни одного. Если с числом страны расходится только сумма регионов, отдельному региону это не засчитывается.
quality-consistent-indicator = Согласованность от 0 до 100: доля чисел периода, против которых нет ни открытого противоречия, ни предупреждения проверки; округлена вниз, поэтому 100 – это ни одного. Кроме главных показателей, показаны те, у которых что-то нашлось.
quality-method = Понятия взяты из обзора качества данных Всемирной организации здравоохранения (2017, модуль 2): полнота и своевременность, внутренняя согласованность, внешнее сравнение.
quality-more = { $count ->
    [one] Ещё { $count } число – в скачиваемой таблице.
    [few] Ещё { $count } числа – в скачиваемой таблице.
   *[many] Ещё { $count } чисел – в скачиваемой таблице.
 }
flagged-title = Числа с противоречием или предупреждением
flagged-none = За этот период открытых противоречий и предупреждений нет.
flagged-rule = не выполнено правило: «{ $rule }»
flagged-verdict = вывод редактора: { $verdict }
flagged-whole = { $count ->
    [one] весь отчёт, { $count } число
    [few] весь отчёт, { $count } числа
   *[many] весь отчёт, { $count } чисел
 }
suspicion-title = О чём стоит спросить
suspicion-none = Закономерностей реже предела не нашлось.
suspicion-heaping = { $name }: { $count } из { $figures } { $figures ->
    [one] числа
    [few] чисел
   *[many] чисел
 } { $count ->
    [one] оканчивается
    [few] оканчиваются
   *[many] оканчиваются
 } на 0 или 5; случайно так бывает реже чем в 1 случае из { $odds }. Округляли?
suspicion-met = { $name }: чисел вблизи цели { $figures }, из них ровно на ней или чуть лучше – { $count }; случайно так бывает реже чем в 1 случае из { $odds }. Как получены эти числа?
suspicion-short = { $name }: чисел вблизи цели { $figures }, из них чуть-чуть до неё не дошли – { $count }; случайно так бывает реже чем в 1 случае из { $odds }. Почему остановились у самой цели?
mark-heaping = на 0 и 5: { $count } из { $figures }
mark-met = у самой цели: { $count } из { $figures }
mark-short = чуть не достигли цели: { $count } из { $figures }
suspicion-limit = Показано то, что случайно бывает реже чем в 1 случае из { $limit }. Проверено наборов чисел: { $tested }; по одной случайности под этот предел попало бы не больше { $expected }. Будь предел 1 из 20, среди 20 регионов один такой вопрос возникал бы и без всякой причины. Ни место в рейтинге, ни согласованность от этих вопросов не меняются.
suspicion-how = На 0 и 5: точные числа регионов от 23 (с этого числа начинается и индекс Уиппла), у которых по случаю так оканчиваются два из десяти; у состояний берётся последнее за период. У цели: числа не дальше 5 % от собственной опубликованной цели, где по случаю по обе стороны поровну; 100 % – край шкалы, а не порог, и не проверяется.
percents-title = Проценты и их базы
percents-none = Процентов, о которых можно что-то сказать, за это время не сообщали.
percents-counted = Не получаются ни из какого целого числа базы: { $none }. Получаются: { $fits }. База не сообщена: { $open }.
percents-rule = Перебраны все целые числа. Проценты «около», «не менее» и «не более» не проверяются; у 0 и 100 % возможна любая база. Взвешенная оценка опроса не обязана быть долей целого числа людей.
percent-fits = { $percent } – это { $parts } из { $base } ({ $name }, { $date })
percent-either = { $first } или { $last }
percent-parts = от { $first } до { $last }
percent-none = Ни одно целое из { $base } не даёт { $percent }: база другая или процент оценочный ({ $name }, { $date })
percent-open = База не сообщена; { $percent } дают базы (до { $most }): { $bases }
percent-far = База не сообщена; { $percent } не даёт ни одна база до { $most }, наименьшая возможная – { $least }
percent-beyond = База не сообщена; { $percent } не даёт ни одна база до { $most }

## О программе

guide-languages = Руководства есть на языках: { $names }
about-lead = Программа «Адалдық алаңы» создаёт в каждом регионе проектный офис, который убирает почву для бытовой коррупции: сервисные акиматы, открытые пространства, цифровые услуги, общественный мониторинг. Здесь собраны её показатели – каждое число с источником, датой и оговорками.
about-programmes = { $count ->
    [one] { $count } проект программы
    [few] { $count } проекта программы
   *[many] { $count } проектов программы
 }
programme-regions = Регионы, названные в источниках
programme-also = Числа по этим показателям есть и в других местах: { $names }
programme-no-indicators = Для этого проекта показатель ещё не определён: в источниках о нём говорится без чисел. Показатель добавляется строкой в data/catalog/indicators.csv.
about-method = Как устроены числа
about-indicators = Все показатели
about-glossary = Словарь
method-missing = Ноль, «нет данных», «неприменимо» и «не сообщено» – четыре разные вещи; ни одна не попадает в среднее.
method-source = У каждого числа показано, откуда оно: документ, строка, как написано, издатель, дата; у вычисленного – из чего оно получено.
method-qualifier = Оговорки остаются при числе: ≥ 2 000, ≈ 150. «Более 2 000» никогда не доказывает отставания.
method-carry = Состояние на дату переносится вперёд не дольше 12 месяцев и всегда подписано своей датой. Счёт за период сравнивается только за тот же период или как сумма частей, которые его точно составляют. Доля за такой период – отношение двух таких сумм, а не среднее долей.
method-rank = Сначала место, потом округление; равные значения делят лучшее место. Регион без числа стоит под таблицей с причиной, а не на последнем месте.
method-percent = Округлённый процент – это промежуток: 93 % значит от 92,5 до 93,5. Если промежутки пересекаются, вместо места показан ряд возможных мест.
method-conflict = Числа, которые расходятся, стоят рядом с выводом: другой охват, объяснимый рост, противоречие, без даты решить нельзя, перепечатка. 253 и 317 сервисных акиматов – не одна линия.
method-nation = Число по стране – то, которое сообщено по стране. Рядом – сумма регионов с охватом («4 из 17»). Они никогда не смешиваются.
method-peers = Регион сравнивается со всеми и среди подобных: области с областями, города с городами. Прирост показан рядом с уровнем.
method-target = Прирост в процентах никогда не принимается за уровень, цель – за факт.
method-progress = Состояние цели. Достигнута: число не хуже цели (счёт за период – когда период кончился). По плану: число не хуже ожидаемого на его дату или недостаёт меньше, чем у показателя считается изменением; когда срок наступил, скидки нет. Отстаёт: недостаёт больше. Сильно отстаёт: пройдено меньше половины пути, ожидаемого к этой дате. Ожидаемое лежит на прямой от исходного значения к цели, если не задан другой путь. Число «не менее» может доказать успех, но не отставание.
method-base = Исходное значение цели – названное вместе с ней, а если не названо – последнее до того дня, когда цель стала известна; если и его нет – первое после.
method-pace = Достигнутый темп – медиана темпов между каждыми двумя числами начиная с исходного (метод Тейла – Сена, 1968); разброс – его 90-процентный интервал, для него нужно не меньше четырёх чисел. Срок дальше 30 лет не называется.
method-change = У каждого показателя указано, какая разница считается изменением (например, 1 п. п. или 2 %); у меньшей нет стрелки.
method-shift = Изменение места раскладывается точно: новые числа региона, уточнения его чисел, числа других регионов, границы и круг регионов. Каждая причина включается или нет; часть причины – среднее по всем порядкам включения (вектор Шепли; для части и базы доли – вектор Оуэна).
method-reach = Путь к месту – наименьшее число целых единиц, с которым место получается при пересчёте. Он не выходит за базу и за лучшее годовое улучшение, известное среди регионов того же типа.
method-alike = Похожие регионы – того же типа, ближайшие по стандартизованным мерам (население в логарифмах, число акиматов), как в модели ближайших соседей британской статистики. Мера учитывается, только если она известна у всех.
term-region = Регион
term-region-is = Область или город республиканского значения. До 7 июня 2022 года их 17, с 8 июня 2022 года – 20. Число принадлежит региону в границах своего времени.
term-indicator = Показатель
term-indicator-is = То, что измеряется: код, единица, определение, что считать лучшим.
term-stock = Состояние
term-stock-is = Величина на дату: сколько акиматов работает по сервисной модели.
term-flow = Поток
term-flow-is = Величина за период: сколько нарушений выявлено за год.
term-observation = Число
term-observation-is = Одно значение показателя для региона, с датой, оговоркой, охватом и местом в документе.
term-qualifier = Оговорка
term-qualifier-is = Точно, не менее, не более, около.
term-scope = Охват
term-scope-is = Число считает часть или другую совокупность, чем определение показателя; такие числа не стоят в одном ряду с полными.
term-base = База
term-base-is = То, от чего берётся доля: все акиматы районов и городов для доли сервисных.
term-coverage = Полнота
term-coverage-is = Сколько регионов из всех имеют пригодное число.
term-place = Место
term-place-is = Порядковый номер среди регионов с данными; «2–4» – места, которые нельзя различить.
term-snapshot = Снимок
term-snapshot-is = Неизменный файл со всеми данными на момент публикации; ссылка может закрепить снимок.
term-workspace = Рабочая область
term-workspace-is = Отдельный архив документов со своими снимками: основные данные или демонстрация.
term-finding = Замечание
term-finding-is = Что не так в документе: вид, важность, место в файле.
term-contradiction = Расхождение
term-contradiction-is = Числа, которые не могут быть верны одновременно в том виде, как они сообщены.
term-known_at = Дата знания
term-known_at-is = День, на который показано, что было известно; позже опубликованное скрыто.
term-trajectory = Путь к цели
term-trajectory-is = Значения, которые ожидаются на каждую дату между исходным значением и целью; прямая, если не заданы промежуточные точки.
term-pace = Темп
term-pace-is = На сколько показатель меняется за год: нужный темп приводит к цели в срок, достигнутый виден по числам.

## Описания для чтения с экрана

alt-map = Карта регионов: { $indicator }. Данные есть у { $covered } из { $units } регионов.
alt-bars = Регионы по порядку: { $indicator }.
alt-bump = Места регионов по годам: { $indicator }.
alt-waterfall = Из чего сложилось изменение места: { $indicator }.
alt-scorecard = Места регионов по главным показателям.
alt-timeline = Все числа во времени: { $indicator }.
alt-trend = Число по стране во времени: { $indicator }.
alt-multiples = Показатели во времени, по одному графику на показатель.
alt-scatter = Регионы по двум показателям.
alt-funnel = Воронка: доля объектов с нарушениями против числа проверенных. Регионов: { $count }.
alt-spheres = Итоги мониторингов по регионам и сферам.
alt-survival = Доля исполненных рекомендаций по дням со дня выдачи.

## Ошибки и что делать

error-unexpected = Что-то пошло не так; данные не пострадали.
remedy-unexpected = Обновите страницу. Если не поможет, сообщите администратору время и адрес страницы: подробности записаны в журнал.
error-unknown-choice = В ссылке указано неизвестное значение «{ $value }» ({ $name }); показано значение по умолчанию.
error-unknown-value = Неизвестное значение «{ $value }» ({ $name }).
remedy-unknown-value = Проверьте адрес: коды – в data/catalog/, периоды пишутся как 2020, 2020-H1, 2020-Q3, 2020-07.
error-catalog = В справочниках { $count ->
    [one] { $count } ошибка
    [few] { $count } ошибки
   *[many] { $count } ошибок
 }; данные не публикуются, пока они не исправлены.
    { $faults }
remedy-catalog = Исправьте указанные строки в data/catalog/ и опубликуйте данные снова: make publish. Прежний снимок остаётся в работе.
error-corrections = В поправках (data/corrections.yml) { $count } неприменимых записей:
    { $faults }
remedy-corrections = Исправьте или уберите эти записи: документ, о котором они говорят, мог быть заменён. Прежний снимок остаётся в работе.
error-layout = Описание формы { $file } нельзя использовать: { $problem }
remedy-layout = Исправьте файл в data/layouts/.
error-workspace-unknown = Рабочей области «{ $workspace }» нет.
remedy-workspace-unknown = Уберите workspace из адреса или выберите область из списка.
error-workspace-not-demo = В рабочую область «{ $workspace }» нельзя записать вымышленные числа.
remedy-workspace-not-demo = Назовите область demo или demo-…: на её страницах и в выгрузках сказано, что числа вымышлены.
error-workspace-unreadable = Рабочую область «{ $workspace }» нельзя прочитать: { $problem }
remedy-workspace-unreadable = Проверьте права на папку и файл CURRENT; список снимков: python -m warehouse list, вернуться к прежнему: python -m warehouse use ID. Архив документов не тронут.
error-snapshot-missing = В рабочей области «{ $workspace }» ещё ничего не опубликовано.
remedy-snapshot-missing = Выполните make publish и обновите страницу.
error-snapshot-unknown = Снимка { $snapshot } в рабочей области «{ $workspace }» нет.
remedy-snapshot-unknown = Уберите snapshot из адреса, чтобы увидеть действующие данные, или выберите снимок из списка: python -m warehouse list.
error-snapshot-corrupt = Снимок { $snapshot } нельзя прочитать: { $problem }
remedy-snapshot-corrupt = Вернитесь к прежнему снимку: python -m warehouse list, затем python -m warehouse use ID; или соберите новый: make publish. Архив документов не тронут.
error-publisher-busy = Рабочую область «{ $workspace }» уже публикует другой процесс; ожидание { $seconds } с не помогло.
remedy-publisher-busy = Дождитесь окончания и повторите.
error-verification-failed = Новый снимок { $snapshot } не прошёл проверку: { $fault } ({ $offender }). Он не опубликован.
remedy-verification-failed = Прежний снимок остаётся в работе. Сообщите администратору.
error-boundaries = Файл границ { $file } нельзя использовать: { $problem }
remedy-boundaries = Исправьте файл, на который указывает KPI_BOUNDARIES, или уберите эту переменную: тогда карта рисуется из data/geo/hexmap.txt.

## Замечания к документам

finding-file_unreadable = Файл нельзя прочитать: { $problem }. Сохраните его заново как xlsx или csv в кодировке UTF-8 и пришлите ещё раз.
finding-column_missing = Нет столбцов: { $columns } (ближайшая форма – { $closest }).
finding-row_ragged = В строке больше или меньше полей, чем в заголовке; проверьте кавычки и разделители. Строка не загружена.
finding-unknown_indicator = Неизвестный показатель «{ $indicator }». Похожие: { $suggestions }. Строка не загружена. Верните название и код показателя.
finding-unknown_region = Неизвестный регион «{ $region }». Похожие: { $suggestions }. Строка не загружена.
finding-region_not_valid_then = { CAPITAL(OF($region)) } на { $date } не было. Строка не загружена.
finding-unknown_district = Неизвестный район «{ $district }». Похожие: { $suggestions }. Строка не загружена.
finding-unknown_scope = Неизвестный охват «{ $scope }». Похожие: { $suggestions }. Строка не загружена.
finding-number_not_understood = «{ $found }» – не число. Число не загружено. Впишите его цифрами, без слов и единиц.
finding-date_not_understood = «{ $found }» – не дата ({ $field }); пишется ГГГГ-ММ-ДД. Строка не загружена.
finding-period_reversed = Период кончается { $end }, раньше начала { $start }. Строка не загружена.
finding-word_not_understood = «{ $found }» в поле { $field }; допустимо: { $expected }. Строка не загружена.
finding-negative_count = Количество не бывает отрицательным: { $found }. Число не загружено. Впишите ноль или больше.
finding-percent_out_of_range = Процент вне 0–100: { $found }. Число не загружено. Впишите процент от 0 до 100.
finding-duplicate_row = Повторяет строку { $first }. Строка не загружена. Удалите повтор или уточните, чем строки различаются.
finding-outside_plausible_bounds = { $found } – вне правдоподобных границ { $bounds }. Число загружено, проверьте его.
finding-source_missing = Не указан ни адрес, ни документ источника ({ $publisher }). Число загружено.

## Справки

brief-offer = Справка
brief-title = Справка: программа «Адалдық алаңы» { IN($region) }, { $period }
brief-dated = Данные опубликованы { $date }. Регионы – в границах на { $borders }. Числа – как сообщено, с источниками.
brief-choose = выбрать содержание и посмотреть
brief-no-parts = В справке ничего не осталось. Выберите хотя бы одну часть.
brief-only-regions = Выбранные части говорят только о регионах: у страны нет места.
contents-summary = Кратко
contents-indicators = Таблица показателей
contents-charts = Диаграммы
contents-standings = Кто впереди и где слабо
contents-targets = Отстающие цели
contents-moves = Что поднимет место
contents-monitoring = Мониторинги
contents-contradictions = Расхождения
contents-missing = Чего не хватает
brief-footer = { $workspace } · снимок { $snapshot }
brief-page = Страница { $page } из { $pages }
brief-summary = Кратко
brief-charts = Регионы на диаграммах
brief-chart = { $indicator }, { $period }
brief-no-chart = Диаграммы нет: ни по одному главному показателю нет чисел хотя бы двух регионов.
brief-at_least = более { $value }
brief-at_most = не более { $value }
brief-about = около { $value }
brief-reported = { $period }: { IN($region) } есть числа по { $known } из { $core } { $count ->
    [one] главного показателя
    [few] главных показателей
   *[many] главных показателей
 }.
brief-nothing = { $period }: { IN($region) } нет чисел ни по одному главному показателю. Ниже сказано, чего не хватает и почему.
brief-country-reported = { $period }: по стране { $count ->
    [one] назван { $known } главный показатель
    [few] названы { $known } главных показателя
   *[many] названо { $known } главных показателей
 } из { $core }.
brief-country-nothing = { $period }: по стране не назван ни один главный показатель. Ниже сказано, чего не хватает и почему.
brief-nation = Сообщено по стране: { $figures }.
brief-figure = { $indicator } – { $value }
brief-best = Лучшее место – { $place }-е из { $ranked }: { $indicator } ({ $value }).
brief-worst = Самое низкое место – { $place }-е из { $ranked }: { $indicator } ({ $value }).
brief-only-place = Место есть по одному показателю – { $place }-е из { $ranked }: { $indicator } ({ $value }).
brief-rose = Выросло за год: { $changes }.
brief-fell = Снизилось за год: { $changes }.
brief-same = За год практически не изменилось: { $changes }.
brief-changed = { $indicator } ({ $change })
brief-aims = Целей: { $total }. Достигнуто: { $reached }; по плану: { $on_track }; отстают: { $behind }; нельзя оценить: { $cannot }.
brief-no-aims = Целей на этот срок и позже нет.
brief-listed = { $indicator }: { $value }, { $place }-е место из { $ranked }.
brief-listed-more = И ещё { $number } { $count ->
    [one] показатель
    [few] показателя
   *[many] показателей
 }: смотрите страницу региона.
brief-gaps = Слабые места
brief-gaps-none = Ни по одному показателю, который сообщили хотя бы три региона, регион не входит в последнюю треть.
brief-behind = Цели, которые отстают
brief-behind-none = Отстающих целей нет.
brief-late = { $indicator }: { $value }. Цель – { $target } к { $date }. { $status }.
brief-late-unknown = { $indicator }: числа нет. Цель – { $target } к { $date }. { $status }.
brief-behind_by = отстают – { $count } ({ $regions })
brief-far_behind_by = сильно отстают – { $count } ({ $regions })
brief-late-regions = { $indicator }, регионы: { $regions }.
brief-moves = Что поднимет место
brief-moves-none = Главного показателя, по которому у региона есть место хуже первого, нет.
brief-nearest = По отношению к нынешнему числу меньше всего до следующего места нужно по показателю «{ $indicator }»: { $step } (станет { $becomes }). Если другие регионы останутся при своих числах, место будет { $place }-м.
brief-move = { $step } (станет { $becomes })
brief-move-pace = { $step } (станет { $becomes }): так быстро за год ещё никто не улучшал
brief-step-of = «{ $counted }» – { $step }
brief-move-bounds = не достичь: не хватит даже всего, что есть
brief-move-nothing = ничего не нужно
brief-move-unknown = темп других неизвестен
brief-monitoring-none = { $period }: о мониторингах не сообщено ни одного числа.
brief-between = { $low }–{ $high }
brief-waiting = На { $date } { $count ->
    [one] не исполнена { $open } рекомендация
    [few] не исполнены { $open } рекомендации
   *[many] не исполнено { $open } рекомендаций
 }, срок прошёл у { $overdue }.
brief-funnel = Доля объектов с нарушениями { $verdict }.
brief-funnel-high_998 = намного выше общей: случайностью этого не объяснить (предел 99,8 %)
brief-funnel-high_95 = выше общей: случайностью это объяснить трудно (предел 95 %)
brief-funnel-within = отличается от общей не больше, чем даёт случайность
brief-funnel-low_95 = ниже общей: случайностью это объяснить трудно (предел 95 %)
brief-funnel-low_998 = намного ниже общей: случайностью этого не объяснить (предел 99,8 %)
brief-outside = { $verdict } по доле объектов с нарушениями: { $regions }.
brief-all-within = Доли объектов с нарушениями у всех регионов ({ $count }) различаются не больше, чем даёт случайность.
brief-total = Опубликованные итоги, { $about }: { $figures }.
brief-report-late = Отчёт за период «{ $period }» получен { $received }, позже срока ({ $due }).
brief-report-missing = Отчёт за период «{ $period }» не сдан; срок был { $due }.
brief-reports-timely = Отчёты за все периоды сданы в срок.
brief-reports = { $period }: отчитались { $reported } из { $expected } регионов, в срок – { $timely }.
brief-reports-missing = { $period }: отчёта нет от регионов: { $regions }.
brief-ends = Кто впереди и кто отстаёт
brief-ends-none = Ни один главный показатель не сообщили хотя бы три региона.
brief-first-last = { $indicator }: первое место – { $leader } ({ $best }), последнее – { $last } ({ $worst }). Данные есть у { $covered } из { $units } регионов.
brief-sides = Числа, которые расходятся
brief-together = { $kind ->
    [districts_exceed_region] { $region }, районы вместе ({ $count })
   *[regions_exceed_nation] регионы вместе ({ $count })
 }
brief-case = Случай { $number }. { $names }: { $kinds }. Вывод: { $verdict }.
brief-case-open = Случай { $number }. { $names }: { $kinds }. Вывода ещё нет.
brief-missing = Чего не хватает
brief-missing-none = Числа есть по всем главным показателям.
brief-unreported = { $reason }: { $indicators }.
brief-sum = { $sum } ({ $covered } из { $units })
brief-more = и ещё { $count }
brief-derived = Вычислено: { $inputs }
brief-sources-more = и ещё источников: { $count }
brief-note-many = { $places } ({ $count ->
    [one] { $count } число
    [few] { $count } числа
    [many] { $count } чисел
   *[other] { $count } числа
 })
brief-at-cells = лист «{ $sheet }», { $cells }
brief-at-lines = { $count ->
    [one] строка { $lines }
    [few] строки { $lines }
    [many] строки { $lines }
   *[other] строки { $lines }
 }
brief-legend = В сноске: [номер документа в этом списке], место в нём; дата документа.
brief-no-sources = Источников нет: в справке нет ни одного числа из документов.
brief-sources-listed = Источников: { $count }. Под каждым блоком – откуда его числа; в файле они в сносках, заметках и таблице.
brief-progress = Готовлю справки
brief-written = Записано: { $file }
brief-done = Справок: { $count }, папка { $folder }
brief-refreshed = Записано: { $file }. Обновлено чисел: { $numbers }.
brief-refresh-edited = Изменено людьми и оставлено как есть
brief-refresh-gone = Числа больше нет, оставлено прежнее
brief-refresh-sentences = Предложения, которые больше не верны
brief-refresh-added = Новые числа, для которых в документе нет места
refresh-lead = Загрузите справку, которую скачали отсюда раньше, хотя бы и правленую. Числа, которых никто не касался, станут новыми; всё написанное людьми останется как есть.
refresh-choose = Выбрать справку
refresh-drop = или перетащите её сюда (docx, pptx, xlsx)
refresh-running = Сравниваю справку с данными…
refresh-done = { $count ->
    [0] Все числа справки остались прежними.
    [one] Обновлено { $count } число.
    [few] Обновлено { $count } числа.
   *[many] Обновлено { $count } чисел.
 }
refresh-snapshots = Снимок был { $old }, стал { $new }.
refresh-same = Справка сделана из этого же снимка ({ $snapshot }): новых чисел нет.
refresh-download = Скачать обновлённую справку
refresh-nothing-left = Больше ничего проверять не нужно: правленых чисел и неверных предложений нет.
refresh-sentences-help = Слова выбирались под прежние числа или написаны людьми. Предложения оставлены как есть: прочитайте и поправьте.
refresh-edited-help = Эти числа в справке исправлены вручную и оставлены. Проверьте, верна ли правка ещё.
refresh-gone-help = В данных этих чисел больше нет: отозваны, заменены или стали слишком старыми. В справке они ещё стоят.
refresh-added-help = В данных они появились, а в справке для них нет места. Нужны – сделайте справку заново.
refresh-numbers = Какие числа обновлены
refresh-what = Число
refresh-in-document = В справке
refresh-in-data = В данных
column-tone = оценка
third-first = первая треть
third-middle = средняя треть
third-last = последняя треть
slide-more = { $count ->
    [one] Ещё { $count } пункт – в заметках к слайду.
    [few] Ещё { $count } пункта – в заметках к слайду.
    [many] Ещё { $count } пунктов – в заметках к слайду.
   *[other] Ещё { $count } пункта – в заметках к слайду.
}
slide-table = Таблица «{ $title }» – в заметках к слайду.
slide-contents = Что вошло в справку
slide-notes = { $title }: заметки
slide-reading = Как читать эти числа
slide-reading-bound = «Более» и «не более» – граница: точное число не сообщено. «Около» – число округлено в источнике.
slide-reading-place = Место – среди регионов, у которых есть число; равные числа делят лучшее место. В скобках – места, возможные с учётом случайности и неточных чисел.
slide-reading-change = «Практически не изменилось» – изменение не больше того, что могла дать случайность.
slide-reading-missing = Нет данных – это не ноль: регион без числа не получает места.
slide-reading-source = Источник каждого числа – в заметках к слайду.

## Командная строка

load-progress = Читаю документы
demo-progress = Заполняю отчёты
demo-done = Готово: { $workspace }, отчётов: { $reports }, снимок { $snapshot }, { $seconds } с. Все числа вымышлены.
publish-waiting = Другой процесс публикует; жду…
publish-building = Собираю снимок…
publish-verifying = Проверяю…
publish-naming = Сохраняю…
publish-switching = Переключаю…
publish-sweeping = Убираю старое…
publish-published = Готово.
publish-done = Опубликовано: { $workspace }, снимок { $snapshot }, чисел: { $count }.
publish-findings = Замечания ({ $severity }): { $count }. Подробно – страница «Источники».
publish-used = { $workspace }: действует снимок { $snapshot }.


## Что прочитано из файла (python -m loaders inspect)

inspect-sheet = Лист
inspect-cell = Ячейка
inspect-region = Регион
inspect-region_as_written = Регион в файле
inspect-label = Подпись
inspect-value = Значение
inspect-value_as_written = Значение в файле
inspect-count = { $count ->
    [one] Прочитан { $count } показатель.
    [few] Прочитано { $count } показателя.
   *[other] Прочитано { $count } показателей.
 }
inspect-file_empty = Файл пуст.
inspect-file_too_large = Файл слишком велик: { $size } МБ в развёрнутом виде, допускается { $most } МБ. Оставьте в файле только нужные листы.
inspect-file_unknown_type = Это не таблица: читаются xlsx, xlsm, xls, ods, csv, tsv и txt.
inspect-file_damaged = Файл повреждён и не открывается. Сохраните его заново и пришлите ещё раз.
inspect-file_encrypted = Файл закрыт паролем. Снимите пароль и пришлите ещё раз.
inspect-sheet_too_large = Лист слишком велик: допускается { $most } ячеек. Удалите лишние строки и столбцы.
inspect-cell_error = В ячейке ошибка { $found }. Исправьте формулу.
inspect-formula_not_computed = Формула не вычислена. Откройте файл, пересчитайте и сохраните.
inspect-number_not_understood = Число не понято: «{ $found }». Нужна одна цифровая запись.
inspect-region_unknown = Регион не узнан: «{ $found }». Похожие: { $suggestions }.
inspect-region_ambiguous = Название «{ $found }» может значить разное: { $suggestions }. Уточните: область или город.
inspect-region_conflict = В одной строке или на одном листе названы разные регионы: «{ $found }». Чьи это числа, решить нельзя.
inspect-region_missing = У строки с числами нет названия региона.
inspect-row_below_region = «{ $found }» это не область и не город республиканского значения; строка не прочитана.
inspect-total_unclear = Непонятно, чей это итог: «{ $found }».
inspect-no_region = На листе не найдено ни одного региона: ни в строках, ни в столбцах, ни в заголовке, ни в названии листа или файла.
inspect-no_figures = В файле нет чисел, которые можно отнести к региону.
inspect-more_remarks = И ещё замечаний: { $left_out }.

## Форма отчёта региона

form-regional_report = Отчёт региона
form-edition = редакция { $edition }
form-source-title = Отчёт региона: { $region }, { $period }
form-when-stock = на { $date }
form-when-flow = { $start } – { $end }
form-page = стр. &P из &N
form-input-title = Проверьте ввод
form-input-count = Целое число, ноль или больше. Нет данных – оставьте пусто.
form-input-percent = Число от 0 до 100 без знака %. Нет данных – оставьте пусто.
form-input-number = Число, ноль или больше. Нет данных – оставьте пусто.
form-input-date = Дата в виде ДД.ММ.ГГГГ.
form-input-list = Выберите из списка.
form-note = Примечание
form-note-hint = своими словами
form-district = Район или город
form-district-hint = из списка
language-ru = русский
language-kk = казахский
language-en = английский
form-passport = Паспорт
form-passport-title = Паспорт отчёта
form-passport-about = Отчёт программы «Адалдық алаңы». Заполните жёлтые ячейки на всех листах; как заполнять и что проверяется – на листе «Инструкция».
form-passport-region = Регион
form-passport-region-hint = чей это отчёт
form-passport-office = Проектный офис
form-passport-office-hint = название проектного офиса региона
form-passport-period = Отчётный период
form-passport-period-hint = состояния – на последний день, счёт – за весь период
form-passport-language = Язык формы
form-passport-language-hint = ответы принимаются на любом из трёх языков
form-passport-prepared_by = Подготовил
form-passport-prepared_by-hint = фамилия, имя, должность
form-passport-contact = Контакт
form-passport-contact-hint = телефон или электронная почта
form-passport-date = Дата составления
form-passport-date-hint = ДД.ММ.ГГГГ
form-indicators = Показатели
form-indicators-title = Показатели региона
form-indicators-about = Впишите значение. Если показатель ведётся в реестре на другом листе, ячейку можно оставить пустой – итог посчитается по реестру; если заполнены оба, они сверяются. Пусто – «не сообщено», ноль пишется цифрой 0.
form-indicators-name = Показатель
form-indicators-name-hint = по темам
form-indicators-definition = Что считается
form-indicators-definition-hint = определение
form-indicators-unit = Единица
form-indicators-unit-hint = в чём измеряется
form-indicators-when = На дату или за период
form-indicators-when-hint = к чему относится число
form-indicators-value = Значение
form-indicators-value-hint = число
form-indicators-qualifier = Точность
form-indicators-qualifier-hint = пусто – точно
form-indicators-base = База
form-indicators-base-hint = из скольких
form-indicators-base_name = Что служит базой
form-indicators-base_name-hint = от чего берётся доля
form-indicators-base_asked = число опрошенных или всего единиц
form-indicators-code = Код
form-indicators-code-hint = не менять
form-akimats = Акиматы
form-akimats-title = Реестр акиматов районов, городов и сельского уровня
form-akimats-about = Одна строка – один акимат. Районы и города уже вписаны; сельские акиматы добавьте строками ниже. Из реестра считаются сервисные акиматы, уголки самообслуживания и число акиматов.
form-akimats-level = Уровень
form-akimats-level-hint = из списка
form-akimats-name = Сельский округ, село, посёлок
form-akimats-name-hint = только для сельского уровня
form-akimats-service_model = Сервисная модель
form-akimats-service_model-hint = да / нет
form-akimats-opened = Дата открытия
form-akimats-opened-hint = ДД.ММ.ГГГГ
form-akimats-self_service_corner = Уголок самообслуживания
form-akimats-self_service_corner-hint = да / нет; для сельского уровня
form-bodies = Госорганы
form-bodies-title = Реестр государственных органов и учреждений
form-bodies-about = Одна строка – один орган или учреждение, в том числе без открытого пространства: число строк – база долей.
form-bodies-name = Орган или учреждение
form-bodies-name-hint = полное название
form-bodies-open_space = Open Space
form-bodies-open_space-hint = да / нет
form-bodies-front_office = Фронт-офис
form-bodies-front_office-hint = да / нет
form-bodies-peoples_office = Народный офис
form-bodies-peoples_office-hint = да / нет
form-bodies-opened = Дата открытия
form-bodies-opened-hint = ДД.ММ.ГГГГ
form-services = Услуги
form-services-title = Государственные услуги
form-services-about = Одна строка – одна группа услуг (сфера или услугодатель); группы не пересекаются. Строку «Всего» вписывать не нужно.
form-services-group = Группа услуг
form-services-group-hint = сфера или услугодатель
form-services-types_total = Видов услуг
form-services-types_total-hint = на конец периода
form-services-types_electronic = Из них электронных
form-services-types_electronic-hint = на конец периода, не больше видов
form-services-rendered = Оказано услуг
form-services-rendered-hint = за период
form-services-rendered_electronically = Из них электронно
form-services-rendered_electronically-hint = за период, не больше оказанных
form-monitorings = Мониторинги
form-monitorings-title = Реестр общественных мониторингов
form-monitorings-about = Одна строка – один мониторинг, оконченный в отчётном периоде. Средства – в миллионах тенге; в показатель (миллиарды тенге) они переводятся точно, делением на 1 000.
form-monitorings-theme = Сфера
form-monitorings-theme-hint = из списка
form-monitorings-object_kind = Вид объектов
form-monitorings-object_kind-hint = школы, аптеки, стройки…
form-monitorings-start = Начало
form-monitorings-start-hint = ДД.ММ.ГГГГ
form-monitorings-end = Окончание
form-monitorings-end-hint = ДД.ММ.ГГГГ, в отчётном периоде
form-monitorings-checked = Проверено объектов
form-monitorings-checked-hint = единиц
form-monitorings-with_violations = Из них с нарушениями
form-monitorings-with_violations-hint = не больше проверенных
form-monitorings-violations = Нарушений
form-monitorings-violations-hint = всего выявлено
form-monitorings-recommendations = Рекомендаций
form-monitorings-recommendations-hint = выдано
form-monitorings-done = Исполнено
form-monitorings-done-hint = из выданных рекомендаций
form-monitorings-referred = Направлено материалов
form-monitorings-referred-hint = в ответственные органы
form-monitorings-funds = Возвращено и сэкономлено, млн тенге
form-monitorings-funds-hint = 1 234,5 млн = 1,2345 млрд
form-recommendations = Рекомендации
form-recommendations-title = Реестр рекомендаций
form-recommendations-about = Одна строка – одна рекомендация, выданная в отчётном периоде по итогам мониторинга или анализа.
form-recommendations-theme = Мониторинг
form-recommendations-theme-hint = сфера, из списка
form-recommendations-addressee = Адресат
form-recommendations-addressee-hint = орган или организация
form-recommendations-recommendation = Что рекомендовано
form-recommendations-recommendation-hint = кратко
form-recommendations-due = Срок
form-recommendations-due-hint = ДД.ММ.ГГГГ
form-recommendations-status = Состояние
form-recommendations-status-hint = из списка
form-recommendations-done_on = Исполнена
form-recommendations-done_on-hint = ДД.ММ.ГГГГ, если исполнена
form-appeals = Обращения
form-appeals-title = Обращения граждан
form-appeals-about = Одна строка – один канал; каждый канал пишется один раз. Строку «Всего» вписывать не нужно.
form-appeals-channel = Канал
form-appeals-channel-hint = из списка
form-appeals-received = Поступило
form-appeals-received-hint = за период
form-appeals-resolved = Решено
form-appeals-resolved-hint = из поступивших
form-appeals-in_time = Ответ дан в срок
form-appeals-in_time-hint = из поступивших
form-choice-level-region = областной
form-choice-level-district = район
form-choice-level-city = город областного значения
form-choice-level-city_district = район в городе
form-choice-level-rural = сельский уровень
form-choice-theme-education = образование
form-choice-theme-health = здравоохранение
form-choice-theme-social = социальная защита
form-choice-theme-housing = жильё и коммунальные услуги
form-choice-theme-construction = строительство
form-choice-theme-roads = дороги
form-choice-theme-transport = транспорт
form-choice-theme-land = земельные отношения
form-choice-theme-agriculture = сельское хозяйство
form-choice-theme-ecology = экология
form-choice-theme-procurement = государственные закупки
form-choice-theme-public_services = государственные услуги
form-choice-theme-business = предпринимательство
form-choice-theme-culture_sport = культура и спорт
form-choice-theme-other = другое
form-choice-status-done = исполнено
form-choice-status-in_progress = на исполнении
form-choice-status-not_done = не исполнено
form-choice-status-declined = не принято
form-choice-channel-in_person = личный приём
form-choice-channel-written = письменные обращения
form-choice-channel-e_otinish = e-Otinish
form-choice-channel-hotline = телефон доверия
form-choice-channel-control_map = Карта общественного контроля
form-choice-channel-open_budget_map = карта открытых бюджетов
form-choice-channel-online_reception = онлайн-приём
form-choice-channel-social_media = социальные сети
form-choice-channel-other = другое
form-instructions = Инструкция
form-instructions-title = Как заполнять и что проверяется
form-instructions-cells = Заполняйте жёлтые ячейки. Остальные защищены от случайной правки; пароля нет.
form-instructions-empty = Пустая ячейка означает «не сообщено» и никогда не считается нулём. Ноль пишите цифрой 0.
form-instructions-numbers = Числа пишите цифрами, дробную часть отделяйте запятой. «Более 2 000» – это 2 000 и «не менее» в столбце «Точность».
form-instructions-rows = В реестрах строки можно добавлять, удалять и сортировать, столбцы – переставлять; строки заголовков оставьте.
form-instructions-targets = Вносите только достигнутое. Цели и планы в эту форму не вписываются.
form-instructions-return = Если будут замечания, файл вернётся с пометкой на каждой такой ячейке и списком на первом листе.
form-instructions-rule = Правило
form-instructions-consequence = Что делается с данными
form-instructions-missing = Пустые значения
form-findings = Замечания
form-findings-title = Замечания к отчёту
form-findings-about = Исправьте ячейки с пометками и пришлите файл снова; этот лист и пометки при чтении не учитываются.
form-findings-lost = Макросы, рисунки и диаграммы в возвращённый файл не входят; в присланном они сохранены.
form-findings-none = Замечаний нет.
form-findings-sheet = Лист
form-findings-cell = Ячейка
form-written = Форма записана: { $file }
error-reason-missing = Решение о документе без подписи или причины не записывается: { $what ->
    [by] укажите, кто решил
   *[reason] укажите причину
}.
remedy-reason-missing = Заполните поле и повторите.
error-form-file = Файл { $file } нельзя записать: { $problem }
remedy-form-file = Проверьте папку и права, закройте файл в других программах и повторите.
error-form-region = Региона { $region } в период { $period } не было.
remedy-form-region = Проверьте код региона и период: коды – в data/catalog/regions.csv.
error-briefing-region = { $region }: в период «{ $period }» такого региона не было.
remedy-briefing-region = Выберите другой регион или период: коды – в data/catalog/regions.csv.
error-briefing-file = Файл { $file } не удалось записать: { $problem }
remedy-briefing-file = Проверьте папку и права, закройте файл в других программах и повторите.
error-briefing-unreadable = Файл { $file } – не справка, сделанная здесь, или он повреждён, или другая программа стёрла в нём метки чисел.
remedy-briefing-unreadable = Выберите файл .docx, .pptx или .xlsx без пароля, который был скачан отсюда или записан командой python -m briefings.
error-briefing-template-file = Шаблон { $file } не открывается: это не документ Office нужного формата или файл испорчен.
remedy-briefing-template-file = Сохраните шаблон заново как .docx или .pptx (не .dotx и не .doc) или уберите его из data/templates/: тогда справка делается по встроенному.
error-briefing-large = Файл { $file } больше { $most } МБ: справки такими не бывают.
remedy-briefing-large = Уберите из файла вложенные картинки или выберите другой файл.
error-briefing-workspace = Справка { $file } сделана из данных «{ $workspace }», а открыты данные «{ $opened }».
remedy-briefing-workspace = Выберите рабочую область справки в настройках данных вверху страницы: загружать файл ещё раз не нужно.
error-briefing-template = В шаблоне { $file } нет нужного: { $missing }.
remedy-briefing-template = Добавьте недостающее (стили, макеты слайдов) в шаблон или уберите его из data/templates/: тогда справка делается по встроенному.

## Что делается с данными и где это

consequence-report_refused = Отчёт не загружается.
consequence-sheet_skipped = Лист не читается, остальное загружается.
consequence-column_skipped = Столбец не читается, остальное загружается.
consequence-row_skipped = Строка не загружается.
consequence-value_skipped = Это значение не загружается, остальная строка – да; итог реестра становится «не менее».
consequence-first_kept = Загружается первое, повтор не загружается.
consequence-stated_kept = Загружается указанное число.
consequence-lower_bound = Строка загружается; итог этого столбца становится «не менее».
consequence-period_end_used = Принимается последний день периода.
consequence-loaded = Загружается как есть, с пометкой.
missing-silent = Пустая ячейка – «не сообщено», правило её не касается.
missing-found = Правило и находит то, чего нет.
missing-all_needed = Сравнивается, только когда есть все сравниваемые значения.
at-cell = Лист «{ $sheet }», { $cell }
at-sheet = Лист «{ $sheet }»
at-line = Строка { $line }
at-file = Весь файл
finding-at = { $place }: { $sentence }

## Правила проверки и замечания

rule-column_missing = В таблице есть все столбцы формы.
rule-unknown_region = Регион назван кодом из справочника.
rule-region_not_valid_then = Регион существовал на дату числа.
rule-unknown_district = Район есть в справочнике этого региона.
rule-row_ragged = В каждой строке столько же полей, сколько в заголовке.
rule-unknown_scope = Охват есть в справочнике.
rule-date_not_understood = Даты таблицы написаны как ГГГГ-ММ-ДД.
rule-period_reversed = Период кончается не раньше, чем начинается.
rule-word_not_understood = В полях со списком стоят слова из списка.
rule-source_missing = У числа указан адрес или документ источника.
rule-unknown_indicator = Показатель есть в справочнике: название и код строки не изменены.
rule-duplicate_row = Одно и то же не записано дважды.
rule-number_not_understood = В числовой ячейке стоит число.
rule-negative_count = Количество не бывает отрицательным.
rule-percent_out_of_range = Процент – от 0 до 100.
rule-outside_plausible_bounds = Число лежит в правдоподобных для региона границах.
rule-file_unreadable = Файл открывается и читается.
rule-file_empty = В файле есть данные.
finding-file_empty = Файл пуст: в нём ничего нет или он не дошёл целиком. Отчёт не загружен. Проверьте файл у себя и пришлите его ещё раз.
rule-file_too_large = Файл не больше допустимого, в том числе в развёрнутом виде.
finding-file_too_large = Файл слишком велик: { $size } МБ в развёрнутом виде, допускается { $most } МБ. Отчёт не загружен. Оставьте в файле только заполненные листы, без картинок и лишних строк, и пришлите его ещё раз.
rule-file_unknown_type = Файл – таблица: xlsx, xlsm, xls, ods, csv, tsv или txt.
finding-file_unknown_type = Это не таблица: читаются xlsx, xlsm, xls, ods, csv, tsv и txt, что бы ни стояло в имени файла. Отчёт не загружен. Сохраните таблицу как книгу Excel (xlsx); если она лежит в архиве zip или rar, распакуйте его.
rule-file_damaged = Файл цел.
finding-file_damaged = Файл повреждён и не открывается. Отчёт не загружен. Откройте его у себя, сохраните заново как книгу Excel (xlsx) и пришлите ещё раз.
rule-file_encrypted = Файл открывается без пароля.
finding-file_encrypted = Файл закрыт паролем. Отчёт не загружен. Снимите пароль (Файл – Сведения – Защита книги) и пришлите ещё раз.
rule-sheet_too_large = На листе нет лишних строк и столбцов.
finding-sheet_too_large = Лист слишком велик: допускается { $most } ячеек, считая от первой до последней заполненной. Отчёт не загружен. Удалите лишние строки под таблицей и столбцы справа от неё, сохраните файл и пришлите ещё раз.
rule-cell_error = В ячейках нет ошибок формул.
finding-cell_error = В ячейке ошибка { $found }. Значение не загружено. Исправьте формулу или введите само значение.
rule-formula_not_computed = Формулы вычислены.
finding-formula_not_computed = Формула «{ $found }» не вычислена. Значение не загружено. Откройте файл в Excel, пересчитайте (F9) и сохраните или введите само значение.
rule-macros_not_run = В книге нет макросов.
finding-macros_not_run = В книге есть макросы. Они не выполнялись; числа прочитаны такими, какими сохранены. Лучше пришлите книгу без макросов (xlsx).
rule-external_links_not_followed = Книга не ссылается на другие файлы.
finding-external_links_not_followed = Книга ссылается на другие файлы или базы данных. Они не открывались; прочитаны значения, сохранённые в ячейках. Проверьте, что они свежие.
rule-form_edition_unknown = Редакция формы известна программе.
finding-form_edition_unknown = Редакция { $edition } формы «{ $form }» неизвестна; известны: { $known }. Отчёт не загружен. Возьмите форму на странице отчётов и перенесите в неё данные.
rule-form_not_recognised = Листы формы узнаются по своим заголовкам.
finding-form_not_recognised = Ни один лист формы не узнан: строки заголовков удалены или переписаны. Отчёт не загружен. Возьмите новую форму и перенесите в неё данные.
rule-passport_region_missing = В паспорте указан регион.
finding-passport_region_missing = В паспорте не указан регион. Отчёт не загружен. Впишите название региона.
rule-passport_region_unknown = Регион паспорта есть в справочнике.
finding-passport_region_unknown = Регион «{ $region }» неизвестен. Похожие: { $suggestions }. Отчёт не загружен. Впишите название или код региона.
rule-passport_region_not_valid = Регион паспорта существовал в конце отчётного периода.
finding-passport_region_not_valid = Региона «{ $region }» на { $date } не было. Отчёт не загружен. Проверьте регион и период.
rule-passport_period_missing = В паспорте указан отчётный период.
finding-passport_period_missing = В паспорте не указан отчётный период. Отчёт не загружен. Впишите период, например 2026-Q3.
rule-passport_period_unknown = Период паспорта – год, полугодие, квартал, месяц или две даты.
finding-passport_period_unknown = Период «{ $found }» не понят. Отчёт не загружен. Впишите его, например, как 2026, 2026-H1, 2026-Q3, 2026-07 или 01.01.2026 – 31.05.2026.
rule-passport_period_in_future = Отчётный период уже начался.
finding-passport_period_in_future = Период { $period } ещё не начался (сегодня { $today }). Отчёт не загружен. Проверьте период.
rule-period_not_over = Отчётный период закончился.
finding-period_not_over = Период { $period } ещё не закончился (сегодня { $today }): числа могут измениться. Отчёт загружен; пришлите его снова после конца периода.
rule-passport_differs = Регион и период паспорта те, для которых форма выдана.
finding-passport_differs = В паспорте «{ $stated }», а форма выдана для «{ $issued }» ({ $field }). Загружено по паспорту. Если это ошибка, возьмите форму своего региона и периода.
rule-passport_field_empty = В паспорте указано, кто подготовил отчёт и как с ним связаться.
finding-passport_field_empty = В паспорте не заполнено поле «{ $field }». Отчёт загружен. Впишите его, чтобы с вами могли связаться.
rule-report_date_missing = В паспорте указана дата составления.
finding-report_date_missing = Дата составления не указана; принят последний день периода, { $date }. Впишите дату.
rule-report_before_period_end = Отчёт составлен не раньше последнего дня периода.
finding-report_before_period_end = Отчёт составлен { $date }, до конца периода ({ $end }). Числа загружены. Проверьте дату и период.
rule-sheet_missing = Все листы формы на месте.
finding-sheet_missing = Лист «{ $sheet }» не найден: его сведения считаются не сообщёнными. Верните лист из формы или заголовки его столбцов.
rule-sheet_not_read = Лишних листов нет.
finding-sheet_not_read = Лист «{ $sheet }» не из формы и не прочитан. Перенесите его сведения на листы формы.
rule-form_column_missing = Все столбцы листа на месте.
finding-form_column_missing = Столбец «{ $column }» не найден: его сведения считаются не сообщёнными. Верните столбец с этим заголовком.
rule-column_not_read = Лишних столбцов нет.
finding-column_not_read = Столбец «{ $column }» не из формы и не прочитан. Важное перенесите в «Примечание».
rule-total_row_skipped = В реестрах нет строк с итогами.
finding-total_row_skipped = Строка «{ $found }» – итог, в реестр она не вошла. Итоги считаются сами; удалите строку.
rule-required_empty = Обязательные ячейки начатого реестра заполнены.
finding-required_empty = Не заполнено: «{ $column }». Строка загружена, но итог этого столбца будет только «не менее». Впишите ответ.
rule-value_stated_missing = Если данных нет, ячейка пуста; знаки «–», «…», «х» – тоже «нет данных».
finding-value_stated_missing = «{ $found }» понято как «нет данных», не как ноль. Если это ноль, впишите 0.
rule-fraction_in_count = Количество – целое число.
finding-fraction_in_count = { $found } – не целое число, а здесь считаются единицы. Число не загружено. Впишите целое.
rule-percent_in_count = Вместо количества не пишется процент.
finding-percent_in_count = «{ $found }» – процент, а здесь нужно число. Оно не загружено. Впишите само количество.
rule-percent_looks_like_fraction = Процент пишется числом от 0 до 100, не долей от 0 до 1.
finding-percent_looks_like_fraction = { $found } загружено как процент меньше одного. Если это доля, впишите { $percent }.
rule-target_as_actual = Цель или план не записаны как факт.
finding-target_as_actual = Рядом с числом стоит «{ $word }»: похоже на цель или план. Число { $found } не загружено. Впишите достигнутое и уберите это слово.
rule-choice_unknown = В ячейках со списком стоят слова из списка, на любом из трёх языков.
finding-choice_unknown = «{ $found }» нет в списке столбца «{ $column }»: { $expected }. Ответ не загружен. Выберите слово из списка.
rule-register_district_unknown = Район или город есть в регионе на конец периода.
finding-register_district_unknown = Района или города «{ $district }» в регионе нет. Похожие: { $suggestions }. Строка учтена по региону, но не по району. Выберите название из списка.
rule-day_not_understood = Даты – в виде ДД.ММ.ГГГГ.
finding-day_not_understood = «{ $found }» в столбце «{ $column }» – не дата. Дата не загружена. Впишите её как 30.09.2026.
rule-date_in_future = Дата события уже наступила.
finding-date_in_future = { $found } ещё не наступило («{ $column }»; сегодня { $today }). Дата не загружена. Проверьте её.
rule-date_outside_period = Мониторинг окончен в отчётном периоде; открытое и исполненное – не позже его конца.
finding-date_outside_period = { $found } – вне отчётного периода { $period } («{ $column }»). Строка загружена. Проверьте дату или уберите строку.
rule-dates_reversed = Окончание не раньше начала.
finding-dates_reversed = Окончание { $end } раньше начала { $start }. Строка загружена. Исправьте даты.
rule-part_exceeds_whole = Часть не больше целого: значение не больше своей базы.
finding-part_exceeds_whole = { $part_name } ({ $part }) больше, чем { $whole_name } ({ $whole }, ячейка { $whole_cell }). Загружено как есть. Исправьте то, что ошибочно.
rule-more_electronic_than_all = Электронных услуг не больше, чем всех.
finding-more_electronic_than_all = { $part_name } ({ $part }) больше, чем { $whole_name } ({ $whole }, ячейка { $whole_cell }). Загружено как есть. Исправьте то, что ошибочно.
rule-more_with_violations_than_checked = Объектов с нарушениями не больше, чем проверенных.
finding-more_with_violations_than_checked = { $part_name } ({ $part }) больше, чем { $whole_name } ({ $whole }, ячейка { $whole_cell }). Загружено как есть. Исправьте то, что ошибочно.
rule-fewer_violations_than_objects = Нарушений не меньше, чем объектов с нарушениями.
finding-fewer_violations_than_objects = { $part_name } ({ $part }) больше, чем { $whole_name } ({ $whole }, ячейка { $whole_cell }). Загружено как есть. Исправьте то, что ошибочно.
rule-more_done_than_issued = Исполненных рекомендаций не больше, чем выданных.
finding-more_done_than_issued = { $part_name } ({ $part }) больше, чем { $whole_name } ({ $whole }, ячейка { $whole_cell }). Загружено как есть. Исправьте то, что ошибочно.
rule-more_resolved_than_received = Решённых обращений не больше, чем поступивших.
finding-more_resolved_than_received = { $part_name } ({ $part }) больше, чем { $whole_name } ({ $whole }, ячейка { $whole_cell }). Загружено как есть. Исправьте то, что ошибочно.
rule-more_in_time_than_received = Ответов в срок не больше, чем поступивших обращений.
finding-more_in_time_than_received = { $part_name } ({ $part }) больше, чем { $whole_name } ({ $whole }, ячейка { $whole_cell }). Загружено как есть. Исправьте то, что ошибочно.
rule-register_differs = Указанный итог и реестр совпадают.
finding-register_differs = Указано { $stated }, а по реестру { $listed } (лист «{ $sheet }», { $cells }): { $indicator }. Загружено указанное. Исправьте итог или реестр.
rule-registers_differ = Два реестра дают одно и то же число.
finding-registers_differ = По этому реестру { $first }, а по листу «{ $sheet }» ({ $cells }) { $second }: { $indicator }. Загружено первое. Исправьте один из реестров.
rule-base_differs = База в строке показателя та же, что в её собственной строке.
finding-base_differs = База здесь { $base }, а в своей строке ({ $cell }) – { $stated }: { $indicator }. Загружено { $stated }. Исправьте одно из чисел.
rule-base_differs_from_catalog = Число районов и городов то же, что в справочнике.
finding-base_differs_from_catalog = { $indicator }: { $stated }, а в справочнике на { $date } – { $listed }. Загружено как есть. Проверьте число; если границы изменились, сообщите администратору.
rule-district_sum_differs = Числа районов в сумме дают число региона.
finding-district_sum_differs = Районы в сумме дают { $sum }, по региону { $whole }: { $indicator }. Загружено и то, и другое. Впишите район в строки реестра, где он пропущен.
rule-cumulative_fell = Накопленное число (открыто, введено) не уменьшается от отчёта к отчёту.
finding-cumulative_fell = { $indicator }: было { $before } ({ $period }), стало { $value }. Накопленное число уменьшилось. Загружено как есть. Если объекты закрыты, объясните в примечании; иначе исправьте.
rule-figure_jumped = Число не меняется против прошлого отчёта больше, чем допускает показатель; числа меньше десяти не сравниваются.
finding-figure_jumped = { $indicator }: было { $before } ({ $period }), стало { $value }. Такой скачок возможен редко. Загружено как есть. Проверьте число или объясните в примечании.
rule-copy_of_previous = Отчёт не повторяет прошлый: совпали все числа, среди них и подсчитанные за период.
finding-copy_of_previous = Все числа отчёта ({ $count }) те же, что в отчёте за { $period }. Загружено как есть. Проверьте, тот ли файл отправлен.
rule-indicator_dropped = Показатель, о котором регион сообщил в прошлый раз, есть и в этом отчёте.
finding-indicator_dropped = { $indicator }: в отчёте за { $period } было { $before }, в этом отчёте числа нет. Впишите число или напишите, почему его нет.
rule-same_report_again = Один и тот же файл присылают один раз.
finding-same_report_again = Этот же файл пришёл ещё раз: { $day }; впервые он получен { $received }. Ничего не изменилось. Если хотели прислать исправленный отчёт, отправьте новый файл.
rule-table_sheet_too_large = Лист не слишком велик.
finding-table_sheet_too_large = Лист слишком велик: допускается { $most } ячеек. Лист не прочитан. Удалите лишние строки и столбцы и пришлите файл снова.
rule-no_region = На листе назван хотя бы один регион.
finding-no_region = На листе не найдено ни одного региона: ни в строках, ни в столбцах, ни в заголовке, ни в названии листа или файла. Лист не прочитан. Если на нём есть нужные числа, впишите регион.
rule-region_unknown = Регион в таблице назван известным именем.
finding-region_unknown = Регион не узнан: «{ $found }». Похожие: { $suggestions }. Его числа не загружены. Исправьте название.
rule-region_ambiguous = Название региона в таблице понимается однозначно.
finding-region_ambiguous = Название «{ $found }» может значить разное: { $suggestions }. Числа не загружены. Уточните: область или город.
rule-region_conflict = Строка или лист называют один регион.
finding-region_conflict = В одной строке или на одном листе названы разные регионы: «{ $found }». Чьи это числа, решить нельзя, они не загружены. Оставьте один регион.
rule-region_missing = У строки с числами есть название региона.
finding-region_missing = У строки с числами нет названия региона. Числа не загружены. Впишите регион.
rule-row_below_region = Из таблиц читаются области и города республиканского значения.
finding-row_below_region = «{ $found }» – не область и не город республиканского значения; строка не прочитана.
rule-total_unclear = Видно, чей итог стоит в строке.
finding-total_unclear = Непонятно, чей это итог: «{ $found }». Строка не загружена. Напишите, чей он, например «Республика Казахстан».
rule-more_remarks = Замечаний к чтению таблицы не слишком много.
finding-more_remarks = И ещё замечаний: { $left_out }. Исправьте показанные и пришлите файл снова.
rule-table_unknown = Для таблицы указано, в каком столбце какой показатель.
finding-table_unknown = В файле найдены числа регионов ({ $count }), но не указано, в каком столбце какой показатель и за какой период. Отчёт не загружен. Укажите это на странице отчётов: один раз для таблиц такого вида.
rule-table_column_missing = В таблице есть все столбцы её описания.
finding-table_column_missing = Ближайшее описание – «{ $layout }», но в файле нет столбцов: { $columns }. Отчёт не загружен. Верните подписи столбцов или опишите таблицу заново на странице отчётов.
rule-table_layout_ambiguous = К таблице подходит одно описание.
finding-table_layout_ambiguous = К таблице одинаково подходят несколько описаний: { $layouts }. Отчёт не загружен. Оставьте одно из них или уточните столбцы.
rule-table_period_needed = Период чисел известен: из подписи столбца или указан для отчёта.
finding-table_period_needed = В подписях столбцов нет периода: { $columns }. Отчёт не загружен. Укажите отчётный период на странице отчётов.
rule-table_period_differs = Период отчёта не противоречит подписям столбцов.
finding-table_period_differs = Подпись «{ $label }» называет период { $stated }, а для отчёта указан { $period }. Столбец не загружен. Исправьте период отчёта.
rule-table_period_in_future = Период фактических чисел уже начался.
finding-table_period_in_future = Период { $period } столбца «{ $label }» ещё не начался (сегодня { $today }), а числа описаны как факт. Столбец не загружен. Опишите его как цель или исправьте период.
rule-table_change_as_level = Прирост, темп роста, «в % к» и число на душу населения не загружаются как уровень показателя.
finding-table_change_as_level = В подписи «{ $label }» стоит «{ $word }»: это изменение или удельное число, а не уровень показателя «{ $indicator }». Столбец не загружен. Возьмите столбец с самими значениями.
rule-table_share_as_count = Доля и процент не загружаются как количество.
finding-table_share_as_count = В подписи «{ $label }» стоит «{ $word }»: это доля, а «{ $indicator }» измеряется не в процентах. Столбец не загружен. Выберите показатель в процентах или столбец с количеством.
rule-table_target_as_actual = Столбец с целью или планом не описан как факт.
finding-table_target_as_actual = В подписи «{ $label }» стоит «{ $word }»: похоже на цель или план, а столбец описан как факт. Столбец не загружен. Опишите его как цель или возьмите столбец с фактом.
rule-table_unit_unclear = Единица столбца известна и подходит показателю.
finding-table_unit_unclear = По подписи «{ $label }» не видно, в каких единицах числа (тысячи, миллионы, миллиарды), или единица не подходит показателю «{ $indicator }». Столбец не загружен. Укажите единицу в описании таблицы.
rule-table_column_unused = Все столбцы таблицы описаны.
finding-table_column_unused = Описание таблицы не называет столбцов ({ $count }): { $columns }. Они не загружены. Если они нужны, добавьте их в описание на странице отчётов.
rule-table_figures_differ = Одно и то же число в файле повторено без расхождений.
finding-table_figures_differ = Здесь { $found }, а в ячейке { $cell } для того же региона, показателя и периода { $first }. Загружено первое. Исправьте одно из чисел.

## Что изменилось

since-no-news = На эту дату ещё ничего не было известно.
since-line = { $changes ->
    [one] **{ $changes } изменение** с { $date }
    [few] **{ $changes } изменения** с { $date }
    [many] **{ $changes } изменений** с { $date }
   *[other] **{ $changes } изменения** с { $date }
}; дней с новыми сведениями: { $days }.
since-nothing = За это время ни одно число этого периода и ни одно место не изменились.
since-rule = Период: { $period }. Сначала уточнённые и снятые числа, затем более поздние, новые и сдвиги мест; внутри – от самого заметного изменения (по сравнению с округлением и порогом заметного изменения показателя) и от большего сдвига места.
news-revised = уточнено за то же время
news-corrected = исправлено с указанием причины
news-withdrawn = отчёт отозван
news-left_out = в новом отчёте числа нет, или оно устарело
news-newer = пришло более позднее число
news-new = сообщено впервые
news-moved = изменились числа других регионов
