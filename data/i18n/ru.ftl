### Слова продукта по-русски. Ключи одинаковы во всех языках; порядок – по местам, где они видны.

## Оболочка

product = Adaldyq KPI
page-overview = Обзор
page-ranking = Рейтинг
page-comparison = Сравнение
page-region = Регион
page-indicator = Показатель
page-sources = Источники
page-about = О программе
settings = Данные: рабочая область, дата знания, снимок
demo-banner = ДЕМОНСТРАЦИЯ. Все числа вымышлены.
known-at-banner = Показано то, что было известно на { $date }. Более поздние сведения скрыты.
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
choice-kind = Вид
choice-from_region = Регион
choice-q = Поиск по словам
choice-compared = Показатель для сравнения
choice-x = По горизонтали
choice-y = По вертикали
choice-page = Страница таблицы
choose-placeholder = Выберите
view-level = Уровень
view-share = Доля базы
view-per_100k = На 100 000 человек
view-improvement = Прирост за год
group-all = Все
group-oblast = Области
group-city = Города
show-figures = Все числа
show-contradictions = Противоречия
show-reports = Документы и замечания
theme-core = Главные показатели
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
formula = { $factor } × «{ $numerator }» / «{ $denominator }»
people-on = { $people } на { $date } ({ $source })

## Столбцы

column-place = Место
column-place_best = Место, лучшее возможное
column-place_worst = Место, худшее возможное
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
column-snapshot = Снимок
column-size = Размер

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
working-share = { $region }: { $value } = 100 × { $part } / { $base }
working-per_100k = { $region }: { $value } = { $part } / { $people } × 100 000 (население на { $date }: { $source })
working-improvement = { $region }: { $value } = { $now } − { $before }
role-numerator = Часть
role-denominator = База
download-xlsx = Скачать xlsx
download-csv = Скачать csv
sheet-sources = Источники
sheet-figures = Числа

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
how-to-add = Как добавить: внести строку с источником в data/published/figures.csv и выполнить make publish.
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
attention-line = Найдено расхождений: { $cases }; из них без окончательного вывода: { $unsettled }.
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
region-not-then = { $region }: в период «{ $period }» такого региона не было; выберите другой период или регион.
region-scorecard = Главные показатели
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

## Показатель

passport-code = Код
passport-theme = Тема
passport-programme = Проект
passport-measure = Что измеряет
passport-better = Что лучше
passport-adds = Складывается по регионам
passport-base = База
passport-formula = Вычисляется
passport-definition = Определение
indicator-time = Во времени
indicator-figures = Все числа и их источники
indicator-contradictions = Расхождения
indicator-contradictions-none = Числа этого показателя друг другу не противоречат.
timeline-empty = Нет ни одного числа с датой.
timeline-legend = Полый знак – дата установлена косвенно; черта слева – число относится к одному из дней этого срока; стрелка – «не менее» или «не более»; ромб – цель. Линией соединены только сопоставимые числа. { $undated ->
    [0] { "" }
    [one] { $undated } число без даты на график не нанесено, оно есть в таблице.
    [few] { $undated } числа без даты на график не нанесены, они есть в таблице.
   *[many] { $undated } чисел без даты на график не нанесено, они есть в таблице.
 }

## Источники

figures-none = По этому выбору нет ни одного числа.
figures-count = { $count ->
    [one] { $count } число
    [few] { $count } числа
   *[many] { $count } чисел
 }
form-published_figures = Опубликованные числа программы
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

## О программе

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
method-carry = Состояние на дату переносится вперёд не дольше 12 месяцев и всегда подписано своей датой. Счёт за период сравнивается только за тот же период или как сумма частей, которые его точно составляют.
method-rank = Сначала место, потом округление; равные значения делят лучшее место. Регион без числа стоит под таблицей с причиной, а не на последнем месте.
method-percent = Округлённый процент – это промежуток: 93 % значит от 92,5 до 93,5. Если промежутки пересекаются, вместо места показан ряд возможных мест.
method-conflict = Числа, которые расходятся, стоят рядом с выводом: другой охват, объяснимый рост, противоречие, без даты решить нельзя, перепечатка. 253 и 317 сервисных акиматов – не одна линия.
method-nation = Число по стране – то, которое сообщено по стране. Рядом – сумма регионов с охватом («4 из 17»). Они никогда не смешиваются.
method-peers = Регион сравнивается со всеми и среди подобных: области с областями, города с городами. Прирост показан рядом с уровнем.
method-target = Прирост в процентах никогда не принимается за уровень, цель – за факт.
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

## Описания для чтения с экрана

alt-map = Карта регионов: { $indicator }. Данные есть у { $covered } из { $units } регионов.
alt-bars = Регионы по порядку: { $indicator }.
alt-bump = Места регионов по годам: { $indicator }.
alt-scorecard = Места регионов по главным показателям.
alt-timeline = Все числа во времени: { $indicator }.
alt-trend = Число по стране во времени: { $indicator }.
alt-multiples = Показатели во времени, по одному графику на показатель.
alt-scatter = Регионы по двум показателям.

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
error-layout = Описание формы { $file } нельзя использовать: { $problem }
remedy-layout = Исправьте файл в data/layouts/.
error-workspace-unknown = Рабочей области «{ $workspace }» нет.
remedy-workspace-unknown = Уберите workspace из адреса или выберите область из списка.
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

finding-file_unreadable = Файл нельзя прочитать: { $problem }. Сохраните его как csv в кодировке UTF-8.
finding-column_missing = Нет столбцов: { $columns } (ближайшая форма – { $closest }).
finding-row_ragged = В строке больше или меньше полей, чем в заголовке; проверьте кавычки и разделители. Строка не загружена.
finding-unknown_indicator = Неизвестный показатель «{ $indicator }». Похожие: { $suggestions }. Строка не загружена.
finding-unknown_region = Неизвестный регион «{ $region }». Похожие: { $suggestions }. Строка не загружена.
finding-region_not_valid_then = Региона { $region } на { $date } не было. Строка не загружена.
finding-unknown_district = Неизвестный район «{ $district }». Похожие: { $suggestions }. Строка не загружена.
finding-unknown_scope = Неизвестный охват «{ $scope }». Похожие: { $suggestions }. Строка не загружена.
finding-number_not_understood = «{ $found }» – не число. Строка не загружена.
finding-date_not_understood = «{ $found }» – не дата ({ $field }); пишется ГГГГ-ММ-ДД. Строка не загружена.
finding-period_reversed = Период кончается { $end }, раньше начала { $start }. Строка не загружена.
finding-word_not_understood = «{ $found }» в поле { $field }; допустимо: { $expected }. Строка не загружена.
finding-negative_count = Количество не бывает отрицательным: { $found }. Строка не загружена.
finding-percent_out_of_range = Процент вне 0–100: { $found }. Строка не загружена.
finding-duplicate_row = Повторяет строку { $first }. Строка не загружена.
finding-outside_plausible_bounds = { $found } – вне правдоподобных границ { $bounds }. Число загружено, проверьте его.
finding-source_missing = Не указан ни адрес, ни документ источника ({ $publisher }). Число загружено.

## Командная строка

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
inspect-file_too_large = Файл слишком велик: { $bytes } байт в развёрнутом виде, допускается { $most }. Оставьте в файле только нужные листы.
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
