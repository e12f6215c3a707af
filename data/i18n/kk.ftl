### Өнімнің қазақ тіліндегі сөздері. Кілттер барлық тілде бірдей; реті – олар көрінетін орындар бойынша.

## Қабық

product = Adaldyq KPI
page-overview = Шолу
page-ranking = Рейтинг
page-comparison = Салыстыру
page-region = Өңір
page-indicator = Көрсеткіш
page-monitoring = Мониторингтер
page-briefing = Анықтама
page-sources = Дереккөздер
page-reports = Есептер
page-about = Бағдарлама
settings = Деректер: жұмыс аймағы, мәлімет күні, деректер нұсқасы
demo-banner = КӨРСЕТІЛІМ. Барлық сан ойдан алынған.
demo-mark = көрсетілім: сандар ойдан алынған
known-at-banner = { $date } күні белгілі болған мәліметтер көрсетілген. Кейінгі мәліметтер жасырылған.
borders-banner = { $date } күнгі шекаралармен көрсетілген ({ $units } өңір): көрсеткіш қосылатын жерде бөліктердің сандары қосылды. Бір облыс хабарлаған сан басқаларға тек сол облыс хабарлаған аудандар бойынша бөлінеді.
section-as-reported = Бұл бөлім – хабарланғандай, сол кездегі шекарада.
borders-reported = хабарланғандай
borders-of = { $date } бастап: { $units } өңір
data-of = { $workspace } · деректер { $date } күні жарияланған · деректер нұсқасы { $snapshot }
workspace-main = Негізгі деректер
workspace-demo = Көрсетілім (ойдан алынған сандар)
snapshot-pinned = Сілтеме { $snapshot } деректер нұсқасын бекітеді.
snapshot-unpin = Қолданыстағы деректерге өту
any = барлығы
yes = иә
no = жоқ
none = жоқ

## Таңдау

choice-lang = Тіл
choice-period = Кезең
choice-workspace = Жұмыс аймағы
choice-known_at = Қай күні белгілі болған мәліметтер (ЖЖЖЖ-АА-КК)
choice-borders = Өңірлердің шекаралары
choice-since = Осы күннің соңында белгілі болғанмен салыстырғанда
choice-snapshot = Деректер нұсқасы
choice-indicator = Көрсеткіш
choice-region = Өңір
choice-regions = Өңірлер (екіден алтыға дейін)
choice-theme = Тақырып
choice-programme = Жоба
choice-view = Қарау тәсілі
choice-group = Кімді салыстыру керек
choice-scope = Қамту
choice-show = Нені көрсету керек
choice-desk = Не істеу керек
choice-year = Жыл
choice-form_period = Қай кезең үшін
choice-kind = Түрі
choice-from_region = Өңір
choice-q = Сөздер бойынша іздеу
choice-compared = Салыстырылатын көрсеткіш
choice-against = Немен салыстыру керек
choice-place = Қай орын керек
choice-within = Қай мерзімге
choice-x = Көлденең ось
choice-y = Тік ось
choice-page = Кесте беті
choice-by = Кесте жолдары
choice-part = Не көрсетілсін
choice-sphere = Мониторинг саласы
choice-state = Ұсынымның жай-күйі
choice-cell = Ұяшықтарда не тұр
choice-format = Пішім
choice-contents = Анықтама мазмұны
choice-doc_lang = Анықтаманың тілі
choice-task = Не істеу керек
choice-read = Нені оқу
choose-placeholder = Таңдаңыз
view-level = Деңгей
view-share = Негіздегі үлес
view-per_100k = 100 000 адамға шаққанда
view-improvement = Бір жылдағы өсім
group-all = Барлығы
group-oblast = Облыстар
group-city = Қалалар
show-figures = Барлық сандар
show-since = Не өзгерді
show-contradictions = Қайшылықтар
show-quality = Деректер сапасы
show-reports = Құжаттар мен ескертулер
desk-load = Жүктеу
desk-calendar = Күнтізбе
desk-history = Тарих
desk-form = Нысан
task-make = Анықтама жасау
task-refresh = Дайынын жаңарту
read-programme = Бағдарлама және әдіс
read-minister = Вице-министрге
read-curator = Кураторға
read-analyst = Талдаушыға
theme-core = Негізгі көрсеткіштер
part-results = Қорытынды
part-register = Мониторингтер тізілімі
part-recommendations = Ұсынымдар
cell-share = Бұзушылығы барлардың үлесі
cell-checked = Тексерілген нысандар
cell-monitorings = Мониторингтер саны
state-open = орындалуда, мерзімі өтпеген
state-overdue = мерзімі өткен
state-done = орындалған
state-declined = орындаушы қабылдамаған
scope-all = көрсеткіш толық
scope-only = Тек мынау ескерілген: { $scope }

## Сандар, өлшем бірліктері, күндер

no-value = дерек жоқ
no-data = дерек жоқ
unit-count = { $number }
unit-percent = { $number } %
unit-percentage_points = { $number } п. т.
unit-per_100k = { $number }
unit-sqm = { $number } м²
unit-km2 = { $number } км²
unit-bn_kzt = { $number } млрд ₸
unit-days = { $number } күн
unit-points = { $number } балл
unitname-count = бірлік
unitname-percent = пайыз
unitname-per_100k = 100 000 адамға шаққанда
unitname-sqm = шаршы метр
unitname-bn_kzt = миллиард теңге
unitname-days = күн
unitname-points = балл
qualifier-exact = дәл
qualifier-at_least = кемінде
qualifier-at_most = ең көбі
qualifier-about = шамамен
kind-actual = нақты мән
kind-target = нысаналы мән
kind-plan = жоспар
kind-derived = есептелген
kind-reference = анықтамалық
origin-derived = есептелген
period-year = { $year } жыл
period-half = { $year } жылғы { $part ->
    [1] I
   *[2] II
 } жартыжылдық
period-quarter = { $year } жылғы { $part ->
    [1] I
    [2] II
    [3] III
   *[4] IV
 } тоқсан
date-unknown = күні белгісіз
date-inferred = { $date } (күні жанама түрде анықталған)
place-of = { $place }-орын (барлығы { $ranked })
place-only = дерегі бар жалғыз өңір
since-year = бір жылда { $change }
target-is = нысаналы мән { $target } ({ $date })
target-line = Нысаналы мән: { $target }
goal-nation = Ел бойынша нысаналы мән: { $target } ({ $date })
goal-regions = Ромб – өңірдің өз нысаналы мәні, мерзімі: { $dates }
status-reached = Орындалды
status-on_track = Жоспар бойынша
status-behind = Артта
status-far_behind = Көп артта
status-cannot = Бағалауға болмайды
aim-pace = жылына { $needed } қажет, нақтысы { $pace }
aim-pace-unknown = жылына { $needed } қажет; бір санмен қарқынды анықтау мүмкін емес
aim-missed = мерзімі өтті, нысаналы мәнге дейін { $gap }
aim-when = осы қарқынмен – { $when }
aim-year = { $year } жыл (шашырауы белгісіз)
aim-year-sure = { $year } жыл
aim-year-range = { $year } жыл ({ $range })
aim-year-open = { $year } жыл ({ $first } жылдан ерте емес, мүлде болмауы да мүмкін)
aim-never = нысаналы мәнге 30 жылда да жетпейді
aim-never-but = нысаналы мәнге 30 жылда да жетпейді; ең жақсы қарқынмен – { $first } жылдан ерте емес
aim-reason-not_set_yet = нысаналы мән кейінірек, { $date } күні белгілі болды
aim-reason-no_direction = көп болғаны жақсы ма, аз болғаны жақсы ма – айтылмаған
aim-reason-no_figure = нысаналы мәнмен салыстыруға келетін сан жоқ
aim-reason-stale = соңғы сан тым ескі
aim-reason-no_base = бастапқы мән белгісіз
aim-reason-not_since_base = бастапқы мәннен кейін жаңа сан жоқ
aim-reason-inexact = сан ескертпемен берілген, ол табысты да, артта қалуды да дәлелдемейді
aim-base-told = { $indicator }, { $region }: { $date } күнгі бастапқы мән { $base } нысаналы мәнмен бірге айтылған
aim-base-rule = { $indicator }, { $region }: { $date } күнгі бастапқы мән { $base } – нысаналы мән белгілі болған күнге дейінгі соңғы сан
aim-base-first = { $indicator }, { $region }: { $date } күнгі бастапқы мән { $base } – нысаналы мән белгілі болған күннен кейінгі бірінші сан; одан бұрынғысы жоқ
aim-base-none = { $indicator }, { $region }: бастапқы мән белгісіз
aim-moved = { $indicator }, { $region }: нысаналы мән қайта қаралған, бұрын { $before } болған
aims-line = Нысаналы мәндер: { $total }. Орындалды: { $reached }; жоспар бойынша: { $on_track }; артта: { $behind }; көп артта: { $far_behind }; бағалауға болмайды: { $cannot }.
aims-more = Мұнда көрсетілмеген артта қалған нысаналы мәндер: { $count }; олар өңірлер мен көрсеткіштер беттерінде.
formula = { $factor } × «{ $numerator }» / «{ $denominator }»
people-on = { $people } – { $date } жағдайы бойынша ({ $source })

## Бағандар

column-place = Орын
column-place_best = Орын, мүмкін болатын ең жақсысы
column-place_worst = Орын, мүмкін болатын ең төмені
column-cause = Себебі
column-stands_out = Өзгерістің шуға қатынасы
column-old_place = Бұрынғы орны
column-range = Орындар аралығы
column-low = Кем емес
column-high = Көп емес
column-region = Өңір
column-district = Аудан
column-indicator = Көрсеткіш
column-value = Мәні
column-unit = Өлшем бірлігі
column-qualifier = Дәлдігі
column-kind = Түрі
column-change = Бір жылда
column-leader = Көшбасшыға дейін
column-nation = Елге қатысты
column-date = Қай күнге
column-start = Басы
column-end = Соңы
column-scope = Қамту
column-source = Дереккөз
column-publisher = Жариялаушы
column-title = Тақырыбы
column-address = Мекенжайы
column-published = Жарияланған күні
column-written = Қалай жазылған
column-note = Ескертпе
column-file = Файл
column-line = Жол
column-reason = Орын берілмеу себебі
column-report = Құжат
column-form = Нысан
column-received = Алынған күні
column-figures = Сандар саны
column-findings = Ескертулер саны
column-status = Мәртебесі
column-severity = Маңыздылығы
column-place-in-file = Файлдағы орны
column-finding = Ескерту
column-case = Жағдай
column-verdict = Қорытынды
column-contradiction = Сәйкессіздік
column-sum = Өңірлер қосындысы
column-covered = Дерегі бар өңірлер саны
column-old = Бұрын
column-due = Мерзімі
column-period = Кезең
column-refusals = Бас тарту саны
column-warnings = Алдын ала ескертулер
column-snapshot = Деректер нұсқасы
column-size = Көлемі
column-complete = Толықтық
column-timely = Уақтылық
column-consistent = Үйлесімділік
column-complete-part = Саны бар көрсеткіштер
column-complete-whole = Күтілгені
column-timely-part = Мерзімінде келген есептер
column-timely-whole = Мерзімі жеткен есептер
column-consistent-part = Ескертусіз сандар
column-consistent-whole = Барлық сандар
column-questions = Сұрақтар
column-why = Неліктен
column-behind = Пайыздың артында не тұр
column-goal = Нысаналы мән және мерзімі
column-now = Қазір
column-expected = Осы күнге күтілгені
column-pace = Жылдық қарқын
column-reach = Осы қарқынмен
column-target = Нысаналы мән
column-base = Бастапқы мән
column-base_date = Бастапқы мәннің күні
column-now_date = Қай күнге (қазір)
column-unjudged = Неге бағалауға болмайды
column-needed = Қажетті қарқын, жылына
column-achieved = Нақты қарқын, жылына
column-pace_low = Қарқынның төменгі шегі
column-pace_high = Қарқынның жоғарғы шегі
column-arrival = Нысаналы мәнге жететін күні
column-earliest = Ең ерте күні
column-latest = Ең кеш күні
column-step = Қадам
column-rate = Үлесі немесе жиілігі (95 пайыздық аралық)
column-next-place = Келесі орын
column-others-still = Басқалар өзгермесе не керек
column-others-moving = Басқалар қарқынын сақтаса бір жылда не керек
column-rate-of-all = Барлық өңір бойынша бірге
column-nation-told = Ел бойынша хабарланғаны
column-sphere = Сала
column-faulty = Тексерілгендердің ішінде бұзушылығы бары
column-recommended = Орындалған ұсынымдар
column-funds = Қаражат, млн теңге
column-before = Бұрын
column-again = Қайтадан
column-age = Күткен уақыты
column-open = Ашық
column-overdue = Оның ішінде мерзімі өткені
column-issued = Берілген күні
column-state = Жай-күйі
column-regions = Өңірлер
column-what = Не болды
column-places = Орын саны
column-reports = Не хабарлайды
column-compare = Салыстыру
column-number = сан
column-national = Ел бойынша
column-best = Көшбасшы

## Сан қайдан алынды

where-from = Сандар қайдан алынды
where-from-nothing = Бұл жерде бірде-бір сан жоқ.
where-from-derived = басқа сандардан есептелген
where-from-more = Тағы { $count } сан – жүктеп алынатын кестеде.
as-written = Жазылуы
open-source = дереккөзді ашу
document-named = { $document } құжаты, мекенжайы жоқ
no-address = мекенжайы көрсетілмеген
publisher-unknown = жариялаушысы көрсетілмеген
title-unknown = тақырыбы жоқ
published = жарияланған күні
received = алынған күні
report = құжат
line-of = { $file }, жол: { $line }
corrected = түзетілді
corrected-how = бұрын «{ $old }» болған, { $since } бастап: { $reason } ({ $by })
working-level = { $indicator }, { $region }, { $date }: { $value } = { $factor } × { $part } / { $base }
working-share = { $region }: { $value } = 100 × { $part } / { $base }
working-per_100k = { $region }: { $value } = { $part } / { $people } × 100 000 (халық саны, { $date }: { $source })
working-improvement = { $region }: { $value } = { $now } − { $before }
role-numerator = Бөлік
role-denominator = Негіз
download-docx = docx жүктеп алу
download-pptx = pptx жүктеп алу
download-xlsx = xlsx жүктеп алу
download-csv = csv жүктеп алу
sheet-sources = Дереккөздер
sheet-figures = Сандар
sheet-findings = Ескертулер
sheet-changes = Өзгерістер

## Шолу

coverage-line = { $period }: { $core } негізгі көрсеткіштің ішінде ел бойынша аталғаны – { $national }, кемінде бір өңір атағаны – { $regional }.
nothing-headline = { $period }: ел бойынша бірде-бір негізгі көрсеткіш жарияланбаған. Басқа кезеңді таңдаңыз немесе «Дереккөздер» бетінен барлық сандарды ашыңыз.
headline-missing = Ел бойынша саны жоқ негізгі көрсеткіштер ({ $count }): { $names }
how-to-report = Қосу тәртібі: { $page } бетінде есепті жүктеу қажет.
how-to-add = Жарияланған санды data/published/figures.csv файлына дереккөзі көрсетілген жолмен енгізіп, make publish пәрменін орындауға да болады.
map-title = Картадағы өңірлер
map-hint = Өңірдің бетін ашу үшін оны басыңыз. Штрихталған өңір бойынша осы кезеңде дерек жоқ.
coverage-regions = { $units } өңірдің ішінде дерегі бары – { $covered }
nation-reported = Ел бойынша хабарланғаны: **{ $value }** ({ $date })
nation-not-reported = Ел бойынша сан жарияланбаған
sum-of-regions = Өңірлердің қосындысы: { $sum } ({ $units } өңірдің ішінен { $covered })
scorecard-title = Өңірлер және негізгі көрсеткіштер
scorecard-empty = Осы кезеңде бірде-бір өңір негізгі көрсеткіштер бойынша дерек бермеген. Басқа кезеңді таңдаңыз.
scorecard-missing = Бірде-бір өңір дерек бермеген көрсеткіштер ({ $count }): { $names }
scorecard-silent = Бірде-бір негізгі көрсеткіш бойынша дерек бермеген өңірлер ({ $count }): { $names }
attention-title = Назар аударуды қажет етеді
attention-targets = Нысаналы мәндер
attention-contradictions = Сәйкессіздіктер
attention-line = Анықталған сәйкессіздіктер: { $cases }; оның ішінде түпкілікті қорытындысы жоғы: { $unsettled }.
attention-later = { $period }, одан кейінгі уақыттың сандарындағы сәйкессіздіктер: тағы { $count }.
no-contradictions = Сандар арасында сәйкессіздік анықталған жоқ.
all-contradictions = Барлық сәйкессіздіктер және олар бойынша қорытындылар

## Рейтинг

unranked-title = Орын берілмегені: { $count } өңір
date-footnote = * Күні жанама түрде анықталған.
rank-rule = Орындар дөңгелектеуге дейін, { $units } өңірдің ішінде дерегі барлары арасында есептелген; тең мәндер жақсы орынды бөліседі. { $better ->
    [lower] Аз болғаны жақсы.
    [neutral] Реті – көптен азға қарай; бұл табысты бағалау емес.
   *[higher] Көп болғаны жақсы.
 }
rank-not-distinguishable = Екі орын сызықша арқылы көрсетілген жерде сандардың дәлдігі өңірлерді ажыратуға мүмкіндік бермейді.
chance-group = { $first }–{ $last } орындарды ажырату мүмкін емес: { $names }
chance-apart = Барлық орындарды ажыратуға болады: кездейсоқтық оларды ауыстырмас еді.
chance-about = { $kind ->
    [rate] Сандар толық есептелген, өздері дәл. Кесінді мен орындар аралығы басқа нәрсе туралы: дәл сондай жұмыста жиілік кездейсоқ қаншалықты өзгеше болар еді. Халық аз болған сайын аралық кең. Сенімділік 95 %; топтар барлық өңірлер үшін бірден.
   *[share] Объектілердің бәрі саналған, пайыздардың өзі дәл. Кесінді мен орындар аралығы басқа нәрсе туралы: дәл сондай жұмыста үлес кездейсоқ қаншалықты өзгеше болар еді. Объектілер аз болған сайын аралық кең. Сенімділік 95 %; топтар барлық өңірлер үшін бірден.
}
chance-without-base = { $count ->
   *[other] { $count } өңірдің базасы белгісіз немесе пайызбен сәйкес келмейді: олардың орны кез келген болуы мүмкін.
}
places-over-time = Жылдар бойынша орындар
movement-empty = { $years ->
    [0] Бірде-бір жылда бақылап отыруға болатын орындар жоқ.
   *[other] Орындар тек бір жыл бойынша бар; кемінде екі жылдың дерегі болғанда қозғалысты көрсетуге болады.
 }
to-ranking = Рейтингті ашу
reason-not_reported = Бұл көрсеткіш бойынша дерек бермеген
reason-no_base = Үлесті есептейтін негіз жоқ
reason-no_population = Жақын күнгі халық саны туралы дерек жоқ
reason-no_earlier = Бір жыл бұрынғы сан жоқ немесе тек шектері белгілі
reason-old_borders = Сан өңірдің бұрынғы шекарасына қатысты
reason-not_there = Ол кезде мұндай өңір болмаған
reason-other_borders = Сан осы шекарадағы өңірдің бір бөлігіне ғана қатысты
reason-part_missing = Өңірді құраған бөліктердің бәрі бірдей хабарламаған
reason-does_not_add_up = Көрсеткіш қосылмайды, ал өңірдің бөліктері бойынша хабарланған
reason-no_parts = Үлесті қайта есептеу мүмкін емес: алымы немесе бөлімі жоқ
reason-stale = Соңғы санның күні – { $date }, осы кезең үшін ол ескірген
reason-later_only = Алғашқы санның күні – { $date }, ол кезеңнен кейін
reason-other_period = Басқа кезең бойынша хабарланған
reason-start_unknown = Қай күннен бастап есептелгені көрсетілмеген
reason-undated = Санның күні жоқ
reason-subset_only = Тек бөлігі немесе басқа қамту аясы хабарланған
reason-districts_only = Тек жекелеген аудандар бойынша сандар бар
measure-stock = белгілі бір күнгі жай-күй; сан { $months } айдан аспайтын мерзімде қолданылады
measure-flow = кезең бойынша есептеледі
better-higher = көп болғаны жақсы
better-lower = аз болғаны жақсы
better-neutral = көп не аз болуының өзі артықшылық емес

## Салыстыру

comparison-choose = Екіден алтыға дейін өңір таңдаңыз.
comparison-empty = { $period }: осы тақырып бойынша таңдалған өңірлердің де, елдің де сандары жоқ.
comparison-missing = Сандары жоқ көрсеткіштер ({ $count }): { $names }
comparison-one = Бір көрсеткіш
dumbbell-total = Ел бойынша сан – қосынды: бір өңірді онымен салыстыруға болмайды, сондықтан ел сызығы жоқ.
comparison-time = Уақыт бойынша
comparison-no-time = Таңдалған өңірлердің бірде-бір көрсеткіші кемінде екі күнге хабарланбаған, сондықтан әзірге уақыт бойынша салыстыратын дерек жоқ.
comparison-two = Екі көрсеткіш
scatter-empty = Осы кезеңде { $units } өңірдің бірде-бірінде екі көрсеткіш қатар жоқ.
scatter-line = { $units } өңірдің ішінде екі көрсеткіші де бары – { $covered }.

## Өңір

fact-brand = Жобалық кеңсе
fact-centre = Орталығы
fact-districts = { $date } жағдайы бойынша { $count } аудан мен қала
fact-register = Әкімшілік-аумақтық объектілер жіктеуіші (ӘАОЖ) бойынша; сервистік әкімдіктердің үлесі осы саннан есептеледі.
fact-area = Аумағы
area-published = жарияланған
area-measured_on_map = картадан өлшенген
area-published_sum_of_parts = жарияланған бөліктердің қосындысы
fact-people = Халқы
borders-formed = Құрылған күні – { $date }; бұрын бұл аумақ мынаның құрамына кірген: { $old }.
borders-changed = Шекарасы өзгерген: өңір осы шекарада { $date } күніне дейін (қоса алғанда) болған.
region-not-then = { $region }: «{ $period }» кезеңінде мұндай өңір болмаған; басқа кезеңді немесе өңірді таңдаңыз.
region-monitoring = Өңірдің мониторингтер тізілімі мен ұсынымдары
region-scorecard = Негізгі көрсеткіштер
scorecard-range = Жақшада – дәл сондай жұмыста кездейсоқ қандай орын тиюі мүмкін еді (сенімділік 95 %); толығырақ – көрсеткіш рейтингінде.
region-targets = Нысаналы мәндер
region-targets-none = Бұл мерзімге және одан кейінге өңірдің нысаналы мәндері жоқ.
region-strengths = Күшті жақтары
region-strengths-none = Кемінде үш өңір дерек берген көрсеткіштердің бірде-бірі бойынша өңір алғашқы үштен бірдің қатарына кірмейді.
region-gaps = Әлсіз тұстары мен олқылықтары
region-gaps-none = Соңғы үштен бірдің қатарындағы көрсеткіштер де, хабарланбаған негізгі көрсеткіштер де жоқ.
region-not-reported = Кезең бойынша хабарланбаған негізгі көрсеткіштер ({ $count }): { $names }
region-figures = Өңірдің барлық сандары
region-trends = Уақыт бойынша
trends-empty = Өңірдің бірде-бір көрсеткіші әзірге кемінде екі күнге хабарланбаған.
trends-elsewhere = Уақыт бойынша басқа көрсеткіштерді көру үшін тақырыпты таңдаңыз: { $names }.
region-programmes = Бағдарлама жобалары
region-programmes-none = Дереккөздерде бұл өңірдің бірде-бір жобасы аталмаған.
programme-figures = { $count ->
    [0] өңірдің көрсеткіштері жарияланбаған
   *[other] сандары бар { $count } көрсеткіш
 }
region-contradictions = Сәйкессіздіктер
region-contradictions-none = Өңірдің сандары бір-біріне қайшы келмейді.
region-reports = Өңірдің есептері
region-reports-none = Өңір есеп нысаны бойынша әлі есеп берген жоқ.
region-reports-all = Өңірдің барлық есебі: { $count }

## Өңірдің орны: неге өзгерді және оны не өзгертеді

moves-title = Өңірдің орны: неге өзгерді және оны не өзгертеді
moves-neutral = Бұл көрсеткіштің жақсы жағы жоқ: мұнда орын тек ретті білдіреді, оны жақсартудың қажеті жоқ. Басқа көрсеткішті таңдаңыз.
moves-unranked = { $region }: осы кезеңде орны жоқ. { $reason }.
moves-alone = Осы кезең бойынша сан тек осы өңірде бар: оның орнын салыстыратын өңір жоқ.
place-nth = { $place }-орын
against-year = Бір жыл бұрын
against-previous = Алдыңғы кезең
why-title = Орын неге өзгерді
why-lead = { $before }: { $of_before } өңірдің ішінде { $was }-орын. { $now }: { $of_now } өңірдің ішінде { $place }-орын. { $turn ->
    [up] **{ $count } орынға жоғарылады.**
    [down] **{ $count } орынға төмендеді.**
   *[same] **Орын өзгерген жоқ.**
 }
why-revised-since = Орын сандар алғаш белгілі болған күйінде алынды. Содан бері нақтыланған сандар бойынша бұрынғы кезеңде ({ $before }) – { $place }-орын.
why-carried = Өңірдің жаңа саны жоқ: екі кезеңде де бір сан қолданылады ({ $date }).
why-total = Барлығы
why-not-revised = нақтыланған жоқ
why-improved = { $of } өңірдің { $count } өңірінде сандар бұрынғыдан жақсы
why-behind = енді артта: { $names }
why-ahead = енді алда: { $names }
why-same-order = алда да, артта да сол өңірлер
why-circle = елдегі өңірлер саны: { $before } → { $now }
why-same-circle = бұрынғыдай
why-method = «+» – сонша орынға жоғары, «−» – төмен. Бөліктер орынның өзгеруіне дәл жиналады; себептің үлесі – себептер күшіне енуі мүмкін барлық рет бойынша орташа мән (Шепли векторы), сондықтан ол бөлшек болуы мүмкін.
why-no_place_before = { $region }: бұрынғы кезеңде ({ $before }) орны жоқ, сондықтан орынның өзгеруін есептеу мүмкін емес.
why-no_place_now = { $region }: таңдалған кезеңде ({ $now }) орны жоқ, сондықтан орынның өзгеруін есептеу мүмкін емес.
why-borders = { $region }: екі кезеңнің арасында ({ $before } және { $now }) өңірдің шекарасы өзгерді. Бұл – әртүрлі аумақ, олардың орындары салыстырылмайды.
cause-new_data = Өңірдің жаңа сандары
cause-revisions = Өңір сандарының нақтылануы
cause-others = Басқа өңірлердің сандары
cause-borders = Шекаралар мен өңірлер құрамы
reach-title = Жақсырақ орынға не керек
reach-leader = Өңір бірінші орында. Төменде – оны сақтау үшін не керек.
reach-still = Басқа өңірлер өз сандарында қалса:
reach-trend = Басқа өңірлер соңғы жылғы қарқынын сақтаса:
reach-nothing = ештеңе талап етілмейді, **{ $place }-орын** болады.
reach-needed = **{ $step }** керек ({ $becomes } болады), сонда – **{ $place }-орын**.
reach-pace = **{ $by } { $place }-орынға жету мүмкін емес**: { $step } керек ({ $becomes } болады), ал мұндай қарқынмен әлі ешкім жақсартқан жоқ.
reach-bounds = **{ $place }-орынға жету мүмкін емес**: ол үшін бар нәрсенің бәрі де жеткіліксіз.
reach-farthest = Жетуге болатын ең жақсы нәтиже: { $becomes }, { $place }-орын.
reach-amount = { $thing ->
    [akimat] { $number } әкімдік
    [body] { $number } орган
   *[other] { $number }{ $count ->
       *[other] { "" }
     }
 }
reach-step = { $better ->
    [lower] { $amount } кем
   *[higher] тағы { $amount }
 }
reach-share = { $value }, яғни { $base } ішінен { $part }
by-day = { $date } күніне дейін
by-period = «{ $period }» кезеңінде
reach-best = { $level ->
    [city] Қалалар
   *[oblast] Облыстар
 } арасындағы ең үлкен жылдық жақсару – { $size } ({ $region }, { $period }).
reach-no-pace = { $level ->
    [city] Бірде-бір қала
   *[oblast] Бірде-бір облыс
 } бір жылда жақсаруды әлі көрсеткен жоқ, сондықтан бұған жетуге бола ма, айту мүмкін емес.
reach-pace-unknown = { $level ->
    [city] Қалалардың
   *[oblast] Облыстардың
 } бір жылдағы өзгерісі белгісіз, сондықтан бұған жетуге бола ма, айту мүмкін емес.
reach-trend-known = { $count ->
    [0] Басқа өңірлердің соңғы жылғы қарқыны белгісіз.
   *[other] Соңғы жылғы қарқын басқа { $of } өңірдің { $count } өңірінде белгілі{ $rest ->
        [0] .
       *[other] ; қалғандары өз сандарында қалады.
     }
 }
ahead-title = Кімде жақсырақ
ahead-none = { $level ->
    [city] Қалалардың
   *[oblast] Облыстардың
 } ішінде алда ешкім жоқ.
ahead-compare = салыстыру
ahead-share = { $base } ішінен { $part };
ahead-likeness = Алдағы { $level ->
    [city] қалалар
   *[oblast] облыстар
 }, алдымен осы өңірге ең ұқсастары. Ескерілгені: { $names }. Ауыл халқының үлесі ескерілмеген: деректерде оның дереккөзі бар саны жоқ.
ahead-no-likeness = Осы түрдегі барлық өңірде белгілі өлшем жоқ, сондықтан рет өңір коды бойынша.
ahead-more = Алда сол түрдегі тағы { $count } өңір бар.
likeness-people = халық саны
likeness-akimats = аудандар мен қалалар саны
likeness-rural_akimats = ауылдық әкімдіктер саны
size-people = { $number } адам
size-akimats = { $number } аудан мен қала{ $count ->
   *[other] { "" }
 }
size-rural_akimats = { $number } ауылдық әкімдік{ $count ->
   *[other] { "" }
 }

## Көрсеткіш

passport-code = Коды
passport-theme = Тақырыбы
passport-programme = Жобасы
passport-measure = Нені өлшейді
passport-better = Қайсысы жақсы
passport-noticeable = Өзгеріс деп саналатыны
noticeable-share = үлкен санның { $share }
passport-adds = Өңірлер бойынша қосылады
passport-base = Негізі
passport-formula = Есептелуі
passport-definition = Анықтамасы
indicator-time = Уақыт бойынша
indicator-figures = Барлық сандар және олардың дереккөздері
indicator-contradictions = Сәйкессіздіктер
indicator-contradictions-none = Осы көрсеткіштің сандары бір-біріне қайшы келмейді.
timeline-empty = Күні көрсетілген бірде-бір сан жоқ.
timeline-nation = Ел, өз шкаласы
timeline-regions = Өңірлер, барлығына бір шкала
timeline-later = { $period }, одан кейінгі уақыттың салынбаған сандары: { $count }; олардың барлығы төмендегі кестеде бар.
timeline-way = Үзік сызық – нысаналы мәнге апаратын жол: әр күнге күтілетін мән.
indicator-targets = Нысаналы мәндер
indicator-targets-none = Бұл мерзімге және одан кейінге көрсеткіштің нысаналы мәндері жоқ.
timeline-legend = Іші қуыс белгі – күні жанама түрде анықталған; сол жақтағы сызық – сан осы мерзімнің бір күніне қатысты; көрсеткі – «кемінде» немесе «ең көбі»; ромб – нысаналы мән. Сызықпен тек салыстыруға келетін сандар қосылған. { $undated ->
    [0] { "" }
   *[other] Күні жоқ { $undated } сан графикке түсірілмеген, олар кестеде бар.
 }

## Мониторингтер

chain-title = Тексеруден нәтижеге дейін
chain-empty = { $period }: бүкіл кезең бойынша тізбектің екі қадамы да хабарланбаған – мысалы, неше нысан тексерілгені және нешеуінде бұзушылық бары. Сондықтан тізбек жоқ; жарияланған жиынтықтар төменде. Басқа кезеңді немесе өңірді таңдауға болады.
chain-rule = Үлес бөлік дәл сол бүтіннен алынғанда ғана есептеледі: сол кезең, сол өңірлер, сол қамту. Бұзушылық пен нысан – әртүрлі бірлік, сондықтан бұзушылықтан үлес емес, бір нысанға шаққандағы орташа есептеледі. Бір ұсыным неше бұзушылықты жапқаны жиынтықтан көрінбейді: мұнда ондай үлес жоқ. Аралық санды кездейсоқтықтың өзі қаншаға жылжыта алатынын көрсетеді (үлеске – Уилсон, жиілікке – Байар әдісі).
registers-as-reported = Тізбек пен воронка таңдалған шекарада көрсетілген. Тізілімдер, жарияланған жиынтықтар және ұсынымдар қозғалысы хабарланғандай тұр: жол оны жіберген өңірде қалады.
chain-missing = Хабарланбаған: { $names }.
covered-of = { $units } ішінен { $covered }
rate-regions = екі санды да атаған { $count } өңір бойынша
link-objects_with_violations-of-monitored_objects = тексерілген нысандардың { $value } ({ $between })
link-violations-of-monitored_objects = бір тексерілген нысанға { $value } ({ $between })
link-violations-of-monitorings = бір мониторингке { $value } ({ $between })
link-recommendations_done-of-recommendations = берілген ұсынымдардың { $value } ({ $between })
link-violations_resolved-of-violations = анықталған бұзушылықтардың { $value } ({ $between })
totals-title = Тізілімсіз жарияланған жиынтықтар
totals-empty = { $period }: тізілімі жоқ жарияланған мониторинг жиынтықтары табылмады. Басқа кезеңді немесе өңірді таңдауға болады.
totals-rule = Мұнда тек жиынтықтар белгілі, әрқайсысының өз күндері бар. Жиынтық бойынша дәл айту мүмкін болмаса, шындық жататын шектер көрсетілген.
totals-alone = Жеке сандар
totals-missing = Санмен хабарланбаған: { $names }.
source-note = Дереккөздің ескертпесі: { $note }
bound-either = { $base } нысанның нешеуінде осы екі бұзушылықтың кемінде біреуі бары хабарланбаған: { $low } мен { $high } арасы ({ $shares }). { $least ->
    [0] Екеуі бірге – көп дегенде { $both_high } нысанда.
   *[other] Екеуі бірге – кемінде { $both_low }, көп дегенде { $both_high } нысанда.
 }
bound-objects = Бұл бұзушылықтар неше нысанда екені хабарланбаған: { $low } мен { $high } арасы. Сондықтан бұзушылығы бар нысандардың үлесі жоқ.
bound-earlier = Орындалғаны осы күндері берілгенінен көп: орындалғандардың кемінде { $low }, көп дегенде { $high } ұсыным бұрын берілген. Сондықтан орындалғандардың үлесі жоқ.
funnel-title = Қай өңірдің бұзушылық үлесі кездейсоқтық шегінен шығады
funnel-empty = Бүкіл кезең бойынша тексерілген нысандарды да, бұзушылығы бар нысандарды да атаған өңірлер: { $count }. Кемінде үшеуі болғанда салыстыруға болады. Басқа кезеңді таңдаңыз немесе есептерді жүктеңіз.
funnel-share = Бұзушылығы бар нысандардың үлесі
funnel-reference = Барлығы бірге: { $value }
funnel-all-within = { $count } өңірдің бәрі воронка ішінде: олардың айырмашылығы кездейсоқтық беретіннен аспайды.
funnel-rule = Тексерілген нысан неғұрлым көп болса, кездейсоқтықтың әсері соғұрлым аз, сондықтан шектер тарылады. Воронкадан тыс нүкте – кінә емес, сұрақ: онда тексеруге проблемалы нысандар таңдалған, талап қатаңырақ болған немесе басқа салалар тексерілген болуы мүмкін. Ішіндегі нүкте бұзушылық аз дегенді білдірмейді. Өңірді ашу үшін нүктені басыңыз.
verdict-high_998 = 99,8 % шегінен жоғары
verdict-high_95 = 95 % шегінен жоғары, бірақ 99,8 % шегінен аспайды
verdict-within = воронка ішінде
verdict-low_95 = 95 % шегінен төмен, бірақ 99,8 % шегінен түспейді
verdict-low_998 = 99,8 % шегінен төмен
share-of = { $base } ішінен { $count }: { $value } ({ $between })
share-none = бұзушылығы бары { $count }, тексерілгені { $base }: үлес жоқ
spheres-title = Салалар мен өңірлер
spheres-empty = { $period }: қабылданған бірде-бір есепте осы кезеңде және осы таңдау бойынша аяқталған мониторингтер тізілімі жоқ, сондықтан жиынтықты салаларға бөлу мүмкін емес.
spheres-none = мониторинг болмаған
all-regions = Барлық өңір бірге
spheres-rule = Мониторингтер тізілімдері бойынша: кезеңде аяқталған сала мониторингтерінің барлық нысандарының қосындысы. Түсі неғұрлым қою болса, сан соғұрлым көп (қараңғы көріністе – неғұрлым жарық болса); түссіз үлес – { $few } нысаннан аз тексерілген; сызықша – мониторинг болмаған.
spheres-on-phone = Ел немесе таңдалған өңір бойынша көрсетілген; барлық өңір – кең экранда және жүктеп алынатын кестеде.
register-title = Мониторингтер тізілімі
register-empty = { $period }: қабылданған есептерде осы кезеңде және осы таңдау бойынша аяқталған мониторингтер тізілімі жоқ. Тізілім нысан бойынша есептің «Мониторингтер» парағымен келеді.
register-nothing-chosen = Бұл таңдау бойынша тізілімде бірде-бір жол жоқ. Сүзгілердің бірін алып тастаңыз.
register-count = Мониторингтер: { $count }
done-of = { $issued } ішінен { $done }
repeats-title = Бұзушылықтар қайта анықталды
repeats-rule = Қайталану – сол өңірде, сол салада және сол нысан түрінде, осы мониторинг басталғанға дейін және оның аяқталуынан { $months } айдан аспайтын уақыт бұрын аяқталған мониторингтегідей бұзушылықтың болуы. Бұлар сол түрдегі басқа нысандар болуы да мүмкін: есеп нысаны жеке нысанды атамайды.
repeats-line = Бұрын анықталған жерден бұзушылықты қайта тапқан мониторингтер: { $all } ішінен **{ $count }**; оның { $worse } жағдайында бұзушылығы бар нысандардың үлесі бұрынғыдан артқан.
repeats-none = Бұл таңдау бойынша қайталанған бұзушылық табылмады.
repeats-more = { $count } ішінен үлесі ең жоғары { $shown } көрсетілген; барлығы – жүктеп алынатын кестеде.
before = бұрын
found-on = { $date }: { $base } ішінен { $count } ({ $share })
recommendations-title = Кезең соңындағы ұсынымдар
recommendations-empty = { $period }: кезең соңына дейін осы таңдау бойынша ұсынымдар тізілімі бар бірде-бір қабылданған есеп жоқ, сондықтан қайсысы ашық және қашаннан бері ашық екені белгісіз. Жарияланған жиынтықтар – «Қорытынды» бөлігінде.
recommendations-issued = { $period }: тізілімдер бойынша **{ $issued }** ұсыным берілген, оның ішінде кезең соңына қарай орындалғаны – { $done }, қабылданбағаны – { $declined }, ашық қалғаны – { $open }.
recommendations-open = { $date } күні бұрын берілгендерін қоса **{ $open }** ұсыным ашық; мерзімі өткені – **{ $overdue }**.
recommendations-silent = Ашық ұсынымдардың { $count } өз өңірінің кейінгі есептерінде аталмаған: олар туралы тек бұрын хабарланғаны белгілі. Бір бөлігі орындалып қойған болуы мүмкін – бұл өңірге қойылатын сұрақ.
ages-title = Ашық ұсынымдар қанша күтіп тұр
ages-none = Ашық ұсыным жоқ.
ages-rule = Берілген күннен кезең соңына дейінгі күндер. Берілген күнді нысан сұрамайды: ол – сол есептегі сол сала мониторингінің аяқталған күні, бірнешеуі сай келсе – ең ертесі, яғни мүмкін болатын ең үлкен мерзім көрсетілген. Мерзімі өткен – мерзім біткен, бірақ орындалмаған.
age-between = { $low }–{ $high } күн
age-over = { $low } күннен астам
age-unknown = берілген күні белгісіз
times-title = Қаншалықты тез орындалады
times-few = Кезеңдегі берілген және орындалған күндері белгілі орындалған ұсынымдар: { $done }. Мерзім туралы айту үшін кемінде { $least } қажет. Ұзағырақ кезеңді таңдаңыз немесе сүзгіні алып тастаңыз.
times-rule = Кезеңде берілген ұсынымдар бойынша: { $done } орындалған, { $open } ашық. Ашықтары соңғы белгілі күніне дейін ескерілген – әйтпесе мерзім шын мәніндегіден қысқа болып көрінер еді (Каплан – Мейер әдісі). Берілген күн ашық ұсынымдардағыдай анықталған, сондықтан мерзімдер – мүмкін болатын ең ұзағы. Жолақ – 95 пайыздық аралық.
times-left-out = Есепке кірмегені – { $count }: орындаушы қабылдамаған, берілген күні жоқ немесе одан бұрын орындалған.
median-between = Жартысы **{ $days } күнде** орындалған ({ $low } мен { $high } арасы).
median-from = Жартысы **{ $days } күнде** орындалған (кемінде { $low }; жоғарғы шекті деректер бермейді).
median-none = Белгілі уақыт ішінде жартысынан азы орындалған: жартысы орындалатын мерзімді атау мүмкін емес.
survival-days = Берілген күннен бергі күндер
survival-share = Осы күнге дейін орындалғаны
survival-half = жартысы: { $days } күн
survival-hover = { $days } күн: орындалғаны { $share } ({ $between })
recommendations-register = Ұсынымдар тізілімі
recommendations-count = Ұсынымдар: { $count }
days = { $count } күн
done-on = { $date } орындалған
balance-title = Ұсынымдар қозғалысы сәйкес пе
balance-empty = { $period }: кезең ішіндегі айлар, тоқсандар немесе жартыжылдықтар бойынша ұсынымдар тізілімі бар есептер жоқ, сондықтан салыстыратын ештеңе жоқ.
balance-rule = Басында ашық + берілгені − орындалғаны − қабылданбағаны = соңында ашық. Берілгені мен орындалғаны – есеп көрсеткіштерінен, ашық және қабылданбағандары – тізілім бойынша, сондықтан теңдік бұзылуы мүмкін: ондайда не көрсетілген сан, не тізілім қате. Тоқсанда есебі жоқ өңірлер оның жолына кірмейді, сондықтан тоқсанның басы алдыңғысының соңынан өзгеше болуы мүмкін.
balance-holds = Барлығында сәйкес. Тексерілген есептер: { $count }.
balance-wrong = Сәйкес келмейтін есептер: { $count }. Көрсетілген сандарды тізіліммен салыстырып, түзетілген есепті жіберіңіз.
balance-unchecked = Қанша берілгені немесе орындалғаны көрсетілмегендіктен салыстыруға болмайтын есептер: { $count }.
balance-start = Басында ашық
balance-issued = Берілгені
balance-done = Орындалғаны
balance-declined = Қабылданбағаны
balance-expected = Ашық болуға тиіс
balance-end = Соңында ашық
balance-difference = Сәйкессіздік

## Дереккөздер

figures-none = Осы таңдау бойынша бірде-бір сан жоқ.
figures-count = { $count } сан
form-published_figures = Бағдарламаның жарияланған сандары
form-targets = Көрсеткіштердің мақсаттары
form-territorial_register = Аудандар мен қалалар (анықтамалық)
form-rural_okrugs = Ауылдық округтер (анықтамалық)
report-in-force = қолданыста
report-superseded = кейінгісімен ауыстырылған
report-refused = оқылмаған
findings-none = Барлық құжаттың барлық жолдары ескертусіз қабылданған.
findings-title = { $count } ескерту
who = Атыңыз
who-help = Атыңыз құжат тарихында әр шешімнің қасында жазылады.
upload = Есеп файлдары: біреу немесе бірнешеу
upload-help = Есеп нысаны немесе кез келген кесте: xlsx, xls, ods, csv. Файл бірден жоба ретінде сақталады, байланыс үзілсе де жоғалмайды; көрсеткіштерге тек расталғаннан кейін енеді.
upload-choose = Файлдарды таңдау
upload-drop = немесе оларды осында сүйреп әкеліңіз
upload-failed = алынбады: байланыс үзілді, қайта жіберіңіз
upload-too-large = { $most } МБ-тан үлкен файл қабылданбайды. Оны бөліктерге бөліңіз немесе кестені суретсіз жіберіңіз.
upload-header = { $header } тақырыбы жоқ сұрау қабылданбайды.
drafts-none = Жоба файлдар жоқ.
drafts-title = Растауды күтуде: { $count } файл
preview-running = Файлдарды оқып, қолданыстағы деректермен салыстырып жатырмын…
received-from = { $date } алынды, { $sender }, { $size } КБ
sender-unnamed = жіберуші көрсетілмеген
form-unknown = Нысан танылмады
draft-accept = Растау және жариялау
draft-put-aside = Кейінге қою
put-aside-reason = Есептер бетінде кейінге қойылды
draft-refused = Бұл файлдан сандарды алу мүмкін емес. Жоғарыда аталғанды түзетіп, файлды қайта жүктеңіз; алынған файл мұрағатта қалады.
accept-all = Барлығын растау: { $count } файл
report-accepted = «{ $file }» жарияланды, сан: { $count }. Қарау:
file-known = «{ $file }» файлы бұрын алынған; ештеңе өзгерген жоқ.
to-history = Оның тарихы
unpublished = { $count } құжат расталған, бірақ әлі жарияланған жоқ.
publish-now = Жариялау
findings-clean = Ескерту жоқ.
findings-more = Тағы { $count } ескерту – ескертулер файлында.
changes-title = Не өзгереді:
changes-were = Не өзгертті:
changes-none = Бірде-бір сан өзгермейді.
change-changed = басқа мән: { $count }
change-gone = енді хабарланбаған: { $count }
change-new = жаңа: { $count }
change-unchanged = өзгеріссіз: { $count }
changes-more = Тағы { $count } – өзгерістер файлында.
download-original = Алынған файлдың өзі
download-annotated = Ескертулері бар файл
annotated-suffix = ескертулер
demo-file = ДЕМО-ойдан-шығарылған
calendar-rule = Есеп кезең аяқталғаннан кейін { $days } күннен кешіктірілмей алынса, мерзімінде тапсырылған; кейін түзетілгені келсе де, бірінші алынған есеп саналады.
calendar-empty = Есеп нысаны бойынша әлі ешкім есеп берген жоқ. Соңғы мерзім { $date } болды.
calendar-complete = { $period }: есеп бергені – { $reported }/{ $expected }, мерзімінде – { $timely }
calendar-head = { $period } ({ $date } дейін)
calendar-timely = мерзімінде
calendar-late = кешіктірілген
calendar-missing = тапсырылмаған
calendar-awaited = күтілуде
calendar-not_asked = сұралмаған
calendar-not_there = өңір болмаған
calendar-findings = { $count } ескерту
calendar-open = ашу
report-withdrawn = Есеп кері қайтарылды; деректер онсыз жарияланды.
report-state-withdrawn = кері қайтарылған
story-received = { $date }: алынды, { $by }
story-accepted = { $date }: расталды, { $by }
story-withdrawn = { $date }: кері қайтарылды, { $by }. Себебі: { $reason }
story-sent_again = { $date }: сол файл тағы келді, { $by }
story-superseded = { $report } құжатымен ауыстырылды
withdraw = Кері қайтару
withdraw-reason = Себебі
withdraw-help = Бұл есептің сандары бүгіннен бастап күшін жояды. Файл мен оның тарихы қалады; ол ауыстырған есеп тек қайта расталса ғана күшіне енеді.
withdraw-confirm = Кері қайтарып, жариялау
form-what = Нысан толтыруға дайын: аудан атаулары жазылған, жауаптар тізімнен таңдалады, тексеру ережелері бөлек парақта. Толтырылған нысанды осы жерге жүктеңіз.
form-download = Нысанды жүктеп алу
form-file = есеп
form-due = Мерзімі: { $date } (кезең аяқталғаннан кейін { $days } күн).
table-describe = Қай баған қай көрсеткіш екенін айтыңыз
table-describe-help = Мұндай кестелер үшін бір рет: келесісі өзі оқылады. Кеңестер тек ұсынылады, сіз үшін ештеңе таңдалмайды.
table-title = Кестенің атауы
table-skip = жүктемеу
table-scale = Бағанның бірлігі
scale-unsaid = көрсетілмеген
scale-ones = бірлік
scale-thousand = мың
scale-million = миллион
scale-billion = миллиард
table-no-label = тақырыпсыз баған
table-column-facts = сан: { $count } · { $examples } · { $period }
table-period-asked = тақырыпта кезең аталмаған
table-period = Бұл кесте қай кезеңге
table-period-save = Кезеңді жазу
table-more = Тағы баған: { $count }. Артық бағандарды жойып, файлды қайта жүктеңіз.
table-effect = Осылай { $count } сан жүктеледі
table-save = Есте сақтап, файлды оқу
severity-refusal = қабылдамау
severity-warning = алдын ала ескерту
severity-note = мәлімет үшін
verdict-none = қорытынды әлі жоқ
contradiction-differ_same_time = бір уақыттағы мәндер әртүрлі
contradiction-differ_order_unknown = мәндері әртүрлі, күндердің реті белгісіз
contradiction-cumulative_stock_falls = жинақталған сан азайған
contradiction-part_exceeds_whole = бөлігі бүтінінен көп
contradiction-sub_period_exceeds_period = мерзімнің бір бөлігіндегі сан бүкіл мерзімдегіден көп
contradiction-region_exceeds_nation = өңірдегі сан ел бойынша саннан көп
contradiction-regions_exceed_nation = өңірлердің қосындысы ел бойынша саннан көп
contradiction-districts_exceed_region = аудандардың қосындысы өңір бойынша саннан көп
contradiction-editorial = редактор байқаған

## Деректер сапасы

by-region = Өңірлер бойынша
by-indicator = Көрсеткіштер бойынша
quality-lead = Сандар қаншалықты толық, уақтылы және үйлесімді, кезең – { $period }. Бұл жұмысқа берілген баға емес, есептерге қойылатын сұрақтар: рейтингтегі бірде-бір орын бұдан өзгермейді.
quality-counts = { $whole } ішінен { $part }
quality-complete-region = Толықтық: негізгі көрсеткіштердің ({ $core }) қаншасы бойынша күні кезеңнің ішіндегі сан бар. Өткен кезеңнен көшірілген сан есептелмейді; жылдық есепке оның барлық тоқсаны керек.
quality-complete-indicator = Толықтық: өңірлердің ({ $units }) қаншасында күні кезеңнің ішіндегі сан бар. Өткен кезеңнен көшірілген сан есептелмейді. «Қолданылмайды» мен «хабарланбаған» мұнда ажыратылмайды: мысалы, қалаларда ауылдық әкімдіктер жоқ.
quality-timely-region = Уақтылық: мерзімі жеткен есептердің қаншасы тоқсан аяқталғаннан кейін { $days } күннен кешіктірілмей алынған. «–» – тапсыратын ештеңе болмаған.
quality-timely-indicator = Уақтылық: мерзімі жеткен есептердің қаншасында осы көрсеткіш болған және есеп тоқсан аяқталғаннан кейін { $days } күннен кешіктірілмей алынған. «–» – тапсыратын ештеңе болмаған.
quality-consistent-region = Үйлесімділік, 0-ден 100-ге дейін: кезең сандарының ішінде ашық қайшылығы да, тексеру ескертуі де жоқтарының үлесі; төмен қарай дөңгелектелген, сондықтан 100 – бірде-біреуі жоқ деген сөз. Ел санымен тек өңірлердің қосындысы алшақ болса, бұл жеке өңірге есептелмейді.
quality-consistent-indicator = Үйлесімділік, 0-ден 100-ге дейін: кезең сандарының ішінде ашық қайшылығы да, тексеру ескертуі де жоқтарының үлесі; төмен қарай дөңгелектелген, сондықтан 100 – бірде-біреуі жоқ деген сөз. Негізгі көрсеткіштерден басқа, бірдеңе табылғандары да көрсетілген.
quality-method = Ұғымдар Дүниежүзілік денсаулық сақтау ұйымының деректер сапасына шолуынан (2017, 2-модуль) алынған: толықтық пен уақтылық, ішкі үйлесімділік, сыртқы салыстыру.
quality-more = { $count ->
    [one] Тағы { $count } сан – жүктеп алынатын кестеде.
   *[other] Тағы { $count } сан – жүктеп алынатын кестеде.
 }
flagged-title = Қайшылығы немесе ескертуі бар сандар
flagged-none = Бұл кезеңде ашық қайшылықтар мен ескертулер жоқ.
flagged-rule = мына ереже орындалмаған: «{ $rule }»
flagged-verdict = редактордың қорытындысы: { $verdict }
flagged-whole = бүкіл есеп, { $count } сан
suspicion-title = Нені сұрау керек
suspicion-none = Шектен сирек кездесетін заңдылық табылмады.
suspicion-heaping = { $name }: { $figures } санның { $count } саны 0-ге немесе 5-ке аяқталады; кездейсоқ мұндай жағдай { $odds } жағдайдың біреуінен де сирек болады. Дөңгелектелген бе?
suspicion-met = { $name }: нысаналы мәнге жақын { $figures } санның { $count } саны оған дәл жеткен немесе сәл жақсырақ; кездейсоқ мұндай жағдай { $odds } жағдайдың біреуінен де сирек болады. Бұл сандар қалай алынған?
suspicion-short = { $name }: нысаналы мәнге жақын { $figures } санның { $count } саны оған сәл ғана жетпеген; кездейсоқ мұндай жағдай { $odds } жағдайдың біреуінен де сирек болады. Неге нысаналы мәннің дәл алдында тоқтаған?
mark-heaping = 0 мен 5-ке: { $figures } ішінен { $count }
mark-met = нысаналы мәннің тұсында: { $figures } ішінен { $count }
mark-short = нысаналы мәнге сәл жетпеген: { $figures } ішінен { $count }
suspicion-limit = Кездейсоқ { $limit } жағдайдың біреуінен де сирек болатындары көрсетілген. Тексерілген сандар жинағы: { $tested }; тек кездейсоқтықтан бұл шекке { $expected } жинақтан артық түспес еді. Шек 20-дан 1 болса, 20 өңірдің ішінде мұндай бір сұрақ ешбір себепсіз де туындар еді. Бұл сұрақтардан рейтингтегі орын да, үйлесімділік те өзгермейді.
suspicion-how = 0 мен 5-ке аяқталуы: өңірлердің 23-тен басталатын дәл сандары (Уиппл индексі де осы саннан басталады), кездейсоқ жағдайда олардың оннан екісі осылай аяқталады; жай-күй көрсеткіштерінің кезеңдегі соңғы саны алынады. Нысаналы мәннің тұсы: өзінің жарияланған нысаналы мәнінен 5 %-дан алыс емес сандар, кездейсоқ жағдайда олар екі жағында тең болады; 100 % – табалдырық емес, шкаланың шеті, сондықтан тексерілмейді.
percents-title = Пайыздар мен олардың негіздері
percents-none = Бұл уақытта бірдеңе айтуға болатын пайыздар хабарланбаған.
percents-counted = Негіздің ешбір бүтін санынан шықпайтыны: { $none }. Шығатыны: { $fits }. Негізі хабарланбағаны: { $open }.
percents-rule = Барлық бүтін сандар тексерілді. «Шамамен», «кемінде» және «көп дегенде» деген пайыздар тексерілмейді; 0 мен 100 %-да кез келген негіз болуы мүмкін. Сауалнаманың салмақталған бағасы адамдардың бүтін санының үлесі болуға міндетті емес.
percent-fits = { $percent } – бұл { $base } ішінен { $parts } ({ $name }, { $date })
percent-either = { $first } немесе { $last }
percent-parts = { $first }–{ $last }
percent-none = { $base } санының ешбір бүтін бөлігінен { $percent } шықпайды: негізі басқа немесе пайыз шамамен бағаланған ({ $name }, { $date })
percent-open = Негізі хабарланбаған; { $percent } мына негіздерден шығады ({ TO($most) } дейін): { $bases }
percent-far = Негізі хабарланбаған; { TO($most) } дейінгі ешбір негізден { $percent } шықпайды, ең кіші мүмкін негіз – { $least }
percent-beyond = Негізі хабарланбаған; { TO($most) } дейінгі ешбір негізден { $percent } шықпайды

## Бағдарлама туралы

guide-languages = Нұсқаулықтар мына тілдерде бар: { $names }
about-lead = «Адалдық алаңы» бағдарламасы аясында әр өңірде тұрмыстық сыбайлас жемқорлықтың алғышарттарын жоятын жобалық кеңсе құрылады: сервистік әкімдіктер, ашық кеңістіктер, цифрлық қызметтер, қоғамдық мониторинг. Мұнда бағдарламаның көрсеткіштері жинақталған – әр сан дереккөзімен, күнімен және дәлдік белгісімен берілген.
about-programmes = Бағдарламаның { $count } жобасы
programme-regions = Дереккөздерде аталған өңірлер
programme-also = Осы көрсеткіштер бойынша сандар басқа жерлерде де бар: { $names }
programme-no-indicators = Бұл жоба үшін көрсеткіш әлі айқындалмаған: дереккөздерде ол туралы сандарсыз айтылады. Көрсеткіш data/catalog/indicators.csv файлына жол енгізу арқылы қосылады.
about-method = Сандар қалай құрылған
about-indicators = Барлық көрсеткіштер
about-glossary = Сөздік
method-missing = Нөл, «дерек жоқ», «қолданылмайды» және «хабарланбаған» – төрт бөлек нәрсе; олардың бірде-бірі орташа мәнге кірмейді.
method-source = Әр санның қайдан алынғаны көрсетілген: құжат, жол, қалай жазылғаны, жариялаушы, күні; есептелген санның неден шығарылғаны да көрсетіледі.
method-qualifier = Дәлдік белгісі санмен бірге сақталады: ≥ 2 000, ≈ 150. «2 000-нан астам» деген жазба ешқашан артта қалғанның дәлелі болмайды.
method-carry = Белгілі бір күнгі жай-күй кейінгі мерзімге 12 айдан асырылмай көшіріледі және әрқашан өз күнімен көрсетіледі. Кезең бойынша есеп тек сол кезеңмен немесе оны дәл құрайтын бөліктердің қосындысымен салыстырылады. Мұндай кезеңдегі үлес – осындай екі қосындының қатынасы, үлестердің орташасы емес.
method-rank = Алдымен орын, содан кейін дөңгелектеу; тең мәндер жақсы орынды бөліседі. Саны жоқ өңір соңғы орынға қойылмайды, кестенің астында себебімен көрсетіледі.
method-percent = Дөңгелектелген пайыз – бұл аралық: 93 % дегеніміз 92,5-тен 93,5-ке дейін. Аралықтар қиылысса, бір орынның орнына мүмкін болатын бірнеше орын көрсетіледі.
method-conflict = Бір-бірінен өзгеше сандар қорытындымен қатар тұрады: қамту аясы әртүрлі, түсіндірілетін өсім, қайшылық, күнінсіз анықтау мүмкін емес, қайта басылым. 253 және 317 сервистік әкімдік – бір қатар емес.
method-nation = Ел бойынша сан – ел бойынша хабарланған сан. Оның жанында – қамтылуы көрсетілген өңірлердің қосындысы («17 өңірдің ішінен 4»). Олар ешқашан араластырылмайды.
method-peers = Өңір барлық өңірлермен және өзіне ұқсастармен салыстырылады: облыстар облыстармен, қалалар қалалармен. Өсім деңгеймен қатар көрсетілген.
method-target = Пайызбен берілген өсім ешқашан деңгей ретінде, ал нысаналы мән нақты мән ретінде қабылданбайды.
method-progress = Нысаналы мәннің жай-күйі. Орындалды: сан нысаналы мәннен кем түспейді (кезең бойынша есеп – кезең аяқталғанда). Жоспар бойынша: сан өз күніне күтілгеннен кем түспейді немесе жетпейтіні көрсеткіште өзгеріс деп саналатыннан аз; мерзім келгенде жеңілдік жоқ. Артта: жетпейтіні одан көп. Көп артта: осы күнге күтілген жолдың жартысынан азы өтілді. Басқа жол берілмесе, күтілетін мән бастапқы мәннен нысаналы мәнге дейінгі түзуде жатады. «Кемінде» деген сан табысты дәлелдей алады, артта қалуды дәлелдемейді.
method-base = Нысаналы мәннің бастапқы мәні – онымен бірге айтылғаны, айтылмаса – нысаналы мән белгілі болған күнге дейінгі соңғы сан; ол да болмаса – одан кейінгі бірінші сан.
method-pace = Нақты қарқын – бастапқы мәннен бері әр екі санның арасындағы қарқындардың медианасы (Тейл – Сен әдісі, 1968); шашырауы – оның 90 пайыздық аралығы, ол үшін кемінде төрт сан керек. 30 жылдан алыс мерзім айтылмайды.
method-change = Әр көрсеткіште қандай айырма өзгеріс деп саналатыны белгіленген (мысалы, 1 п. т. немесе 2 %); одан аз айырмада көрсеткі болмайды.
method-shift = Орынның өзгеруі дәл жіктеледі: өңірдің жаңа сандары, оның сандарының нақтылануы, басқа өңірлердің сандары, шекаралар мен өңірлер құрамы. Әр себеп қосылады немесе қосылмайды; себептің үлесі – барлық қосылу реті бойынша орташа мән (Шепли векторы; үлестің бөлігі мен негізі үшін – Оуэн векторы).
method-reach = Орынға жету жолы – қайта есептегенде сол орын шығатын бүтін бірліктердің ең аз саны. Ол негізден және сол түрдегі өңірлер арасында белгілі ең үлкен жылдық жақсарудан аспайды.
method-alike = Ұқсас өңірлер – сол түрдегі, стандартталған өлшемдер бойынша ең жақын өңірлер (логарифмдегі халық саны, әкімдіктер саны), британдық статистиканың ең жақын көршілер үлгісіндегідей. Өлшем барлығында белгілі болғанда ғана ескеріледі.
term-region = Өңір
term-region-is = Облыс немесе республикалық маңызы бар қала. 2022 жылғы 7 маусымға дейін (қоса алғанда) олардың саны 17, 2022 жылғы 8 маусымнан бастап – 20. Сан өңірдің сол кездегі шекарасына тиесілі.
term-indicator = Көрсеткіш
term-indicator-is = Өлшенетін нәрсе: коды, өлшем бірлігі, анықтамасы, қайсысы жақсы деп саналатыны.
term-stock = Жай-күй
term-stock-is = Белгілі бір күнгі шама: қанша әкімдік сервистік модель бойынша жұмыс істейді.
term-flow = Ағын
term-flow-is = Кезең бойынша шама: бір жылда қанша бұзушылық анықталды.
term-observation = Сан
term-observation-is = Өңір бойынша көрсеткіштің бір мәні; күні, дәлдік белгісі, қамту аясы және құжаттағы орны бірге беріледі.
term-qualifier = Дәлдік белгісі
term-qualifier-is = Дәл, кемінде, ең көбі, шамамен.
term-scope = Қамту
term-scope-is = Сан көрсеткіштің анықтамасындағы жиынтықтың бір бөлігін немесе басқа жиынтықты есептейді; мұндай сандар толық сандармен бір қатарға қойылмайды.
term-base = Негіз
term-base-is = Үлес есептелетін шама: сервистік әкімдіктердің үлесі үшін – аудандар мен қалалардың барлық әкімдіктері.
term-coverage = Толықтық
term-coverage-is = Барлық өңірлердің нешеуінде жарамды сан бары.
term-place = Орын
term-place-is = Дерегі бар өңірлер арасындағы реттік нөмір; «2–4» – ажыратуға болмайтын орындар.
term-snapshot = Деректер нұсқасы
term-snapshot-is = Жарияланған сәттегі барлық деректерді қамтитын өзгермейтін файл; сілтеме деректер нұсқасын бекіте алады.
term-workspace = Жұмыс аймағы
term-workspace-is = Өз деректер нұсқалары бар жеке құжаттар мұрағаты: негізгі деректер немесе көрсетілім.
term-finding = Ескерту
term-finding-is = Құжаттағы кемшілік: түрі, маңыздылығы, файлдағы орны.
term-contradiction = Сәйкессіздік
term-contradiction-is = Хабарланған түрінде бір мезгілде дұрыс бола алмайтын сандар.
term-known_at = Мәлімет күні
term-known_at-is = Қай күнге дейін белгілі болған мәліметтер көрсетілетінін айқындайтын күн; одан кейін жарияланғандар жасырылған.
term-trajectory = Нысаналы мәнге апаратын жол
term-trajectory-is = Бастапқы мән мен нысаналы мән арасындағы әр күнге күтілетін мәндер; аралық нүктелер берілмесе – түзу сызық.
term-pace = Қарқын
term-pace-is = Көрсеткіш бір жылда қаншаға өзгереді: қажетті қарқын мерзімінде нысаналы мәнге жеткізеді, нақтысы сандардан көрінеді.

## Экраннан оқуға арналған сипаттамалар

alt-map = Өңірлер картасы: { $indicator }. { $units } өңірдің ішінде дерегі бары – { $covered }.
alt-bars = Өңірлер реті бойынша: { $indicator }.
alt-bump = Өңірлердің жылдар бойынша орындары: { $indicator }.
alt-waterfall = Орынның өзгеруі неден құралды: { $indicator }.
alt-scorecard = Өңірлердің негізгі көрсеткіштер бойынша орындары.
alt-timeline = Уақыт бойынша барлық сандар: { $indicator }.
alt-trend = Ел бойынша сан, уақыт бойынша: { $indicator }.
alt-multiples = Уақыт бойынша көрсеткіштер, әр көрсеткішке бір график.
alt-scatter = Екі көрсеткіш бойынша өңірлер.
alt-funnel = Воронка: бұзушылығы бар нысандардың үлесі тексерілгендер санына қарай. Өңірлер: { $count }.
alt-spheres = Мониторинг қорытындысы өңірлер мен салалар бойынша.
alt-survival = Берілген күннен бергі күндер бойынша орындалған ұсынымдардың үлесі.

## Қателер және оларды түзету жолдары

error-unexpected = Күтпеген қате орын алды; деректерге зиян келген жоқ.
remedy-unexpected = Бетті жаңартыңыз. Көмектеспесе, әкімшіге уақытын және беттің мекенжайын хабарлаңыз: толық мәлімет журналға жазылған.
error-unknown-choice = Сілтемеде белгісіз мән көрсетілген: «{ $value }» ({ $name }); әдепкі мән көрсетіліп тұр.
error-unknown-value = Белгісіз мән: «{ $value }» ({ $name }).
remedy-unknown-value = Мекенжайды тексеріңіз: кодтар data/catalog/ қалтасында, кезеңдер 2020, 2020-H1, 2020-Q3, 2020-07 түрінде жазылады.
error-catalog = Анықтамалықтарда { $count } қате бар; олар түзетілмейінше деректер жарияланбайды.
    { $faults }
remedy-catalog = data/catalog/ қалтасындағы көрсетілген жолдарды түзетіп, деректерді қайта жариялаңыз: make publish. Бұрынғы деректер нұсқасы қолданыста қалады.
error-corrections = Түзетулерде (data/corrections.yml) қолданылмайтын { $count } жазба бар:
    { $faults }
remedy-corrections = Осы жазбаларды түзетіңіз не алып тастаңыз: олар айтқан құжат ауыстырылған болуы мүмкін. Бұрынғы деректер нұсқасы жұмыста қалады.
error-layout = Нысан сипаттамасын ({ $file }) пайдалану мүмкін емес: { $problem }
remedy-layout = data/layouts/ қалтасындағы файлды түзетіңіз.
error-workspace-unknown = «{ $workspace }» жұмыс аймағы жоқ.
remedy-workspace-unknown = Мекенжайдан workspace параметрін алып тастаңыз немесе тізімнен жұмыс аймағын таңдаңыз.
error-workspace-not-demo = «{ $workspace }» жұмыс аймағына ойдан алынған сандарды жазуға болмайды.
remedy-workspace-not-demo = Аймақты demo немесе demo-… деп атаңыз: оның беттерінде және жүктеп алынған файлдарында сандардың ойдан алынғаны айтылған.
error-workspace-unreadable = «{ $workspace }» жұмыс аймағын оқу мүмкін емес: { $problem }
remedy-workspace-unreadable = Қалтаға қол жеткізу құқықтарын және CURRENT файлын тексеріңіз; деректер нұсқаларының тізімі: python -m warehouse list, бұрынғысына оралу: python -m warehouse use ID. Құжаттар мұрағаты өзгеріссіз сақталған.
error-snapshot-missing = «{ $workspace }» жұмыс аймағында әлі ештеңе жарияланбаған.
remedy-snapshot-missing = make publish пәрменін орындап, бетті жаңартыңыз.
error-snapshot-unknown = «{ $workspace }» жұмыс аймағында { $snapshot } деректер нұсқасы жоқ.
remedy-snapshot-unknown = Қолданыстағы деректерді көру үшін мекенжайдан snapshot параметрін алып тастаңыз немесе деректер нұсқасын тізімнен таңдаңыз: python -m warehouse list.
error-snapshot-corrupt = { $snapshot } деректер нұсқасын оқу мүмкін емес: { $problem }
remedy-snapshot-corrupt = Бұрынғы деректер нұсқасына оралыңыз: python -m warehouse list, содан кейін python -m warehouse use ID; немесе жаңасын құрастырыңыз: make publish. Құжаттар мұрағаты өзгеріссіз сақталған.
error-publisher-busy = «{ $workspace }» жұмыс аймағын басқа үдеріс жариялап жатыр; { $seconds } секунд күтуден нәтиже болмады.
remedy-publisher-busy = Аяқталуын күтіп, қайталаңыз.
error-verification-failed = Жаңа деректер нұсқасы { $snapshot } тексеруден өтпеді: { $fault } ({ $offender }). Ол жарияланған жоқ.
remedy-verification-failed = Бұрынғы деректер нұсқасы қолданыста қалады. Әкімшіге хабарлаңыз.
error-boundaries = Шекаралар файлын ({ $file }) пайдалану мүмкін емес: { $problem }
remedy-boundaries = KPI_BOUNDARIES айнымалысы көрсететін файлды түзетіңіз немесе бұл айнымалыны алып тастаңыз: сонда карта data/geo/hexmap.txt файлы бойынша салынады.

## Құжаттар бойынша ескертулер

finding-file_unreadable = Файлды оқу мүмкін емес: { $problem }. Оны xlsx немесе UTF-8 кодтауымен csv түрінде қайта сақтап, тағы жіберіңіз.
finding-column_missing = Мына бағандар жоқ: { $columns } (ең жақын нысан – { $closest }).
finding-row_ragged = Жолдағы өрістер саны тақырыптағыдан көп не аз; тырнақшалар мен бөлгіштерді тексеріңіз. Жол жүктелмеді.
finding-unknown_indicator = Белгісіз көрсеткіш «{ $indicator }». Ұқсастары: { $suggestions }. Жол жүктелмеді. Көрсеткіштің атауы мен кодын қайтарыңыз.
finding-unknown_region = Белгісіз өңір «{ $region }». Ұқсастары: { $suggestions }. Жол жүктелмеді.
finding-region_not_valid_then = { $date } күні { $region } болмаған. Жол жүктелмеді.
finding-unknown_district = Белгісіз аудан «{ $district }». Ұқсастары: { $suggestions }. Жол жүктелмеді.
finding-unknown_scope = Белгісіз қамту аясы «{ $scope }». Ұқсастары: { $suggestions }. Жол жүктелмеді.
finding-number_not_understood = «{ $found }» – сан емес. Сан жүктелмеді. Оны сөзсіз және өлшем бірлігінсіз цифрмен жазыңыз.
finding-date_not_understood = «{ $found }» – күнтізбелік күн емес ({ $field }); ЖЖЖЖ-АА-КК түрінде жазылады. Жол жүктелмеді.
finding-period_reversed = Кезеңнің соңы ({ $end }) басынан ({ $start }) бұрын. Жол жүктелмеді.
finding-word_not_understood = { $field } өрісінде «{ $found }» жазылған; рұқсат етілгендері: { $expected }. Жол жүктелмеді.
finding-negative_count = Сан теріс болмайды: { $found }. Сан жүктелмеді. Нөл немесе одан үлкен сан жазыңыз.
finding-percent_out_of_range = Пайыз 0–100 аралығынан тыс: { $found }. Сан жүктелмеді. 0-ден 100-ге дейінгі пайызды жазыңыз.
finding-duplicate_row = { $first }-жолды қайталайды. Жол жүктелмеді. Қайталануын жойыңыз немесе жолдардың айырмашылығын нақтылаңыз.
finding-outside_plausible_bounds = { $found } – шынайы шектерден ({ $bounds }) тыс. Сан жүктелді, оны тексеріңіз.
finding-source_missing = Дереккөздің мекенжайы да, құжаты да көрсетілмеген ({ $publisher }). Сан жүктелді.

## Анықтамалар

brief-offer = Анықтама
brief-title = Анықтама: { WITHIN($region) } «Адалдық алаңы» бағдарламасы, { $period }
brief-dated = Деректер { $date } жарияланды. Өңірлер { $borders } күнгі шекарада. Сандар хабарланған күйінде, дереккөздерімен.
brief-choose = мазмұнын таңдап, қарап шығу
brief-no-parts = Анықтамада ештеңе қалмады. Кемінде бір бөлігін таңдаңыз.
brief-only-regions = Таңдалған бөліктер тек өңірлер туралы: елдің орны болмайды.
contents-summary = Қысқаша
contents-indicators = Көрсеткіштер кестесі
contents-charts = Диаграммалар
contents-standings = Кім алда және қай жері әлсіз
contents-targets = Артта қалған нысаналы мәндер
contents-moves = Орынды не көтереді
contents-monitoring = Мониторингтер
contents-contradictions = Сәйкессіздіктер
contents-missing = Не жетіспейді
brief-footer = { $workspace } · деректер нұсқасы { $snapshot }
brief-page = { $pages } беттің { $page }-беті
brief-summary = Қысқаша
brief-charts = Өңірлер диаграммада
brief-chart = { $indicator }, { $period }
brief-no-chart = Диаграмма жоқ: бірде-бір негізгі көрсеткіш бойынша кемінде екі өңірдің саны жоқ.
brief-at_least = кемінде { $value }
brief-at_most = ең көбі { $value }
brief-about = шамамен { $value }
brief-reported = { $period }: { IN($region) } { $core } негізгі көрсеткіш ішінен { $known } көрсеткіш бойынша сан бар.{ $count ->
   *[other] { "" }
 }
brief-nothing = { $period }: { IN($region) } бірде-бір негізгі көрсеткіш бойынша сан жоқ. Не жетіспейтіні және себебі төменде айтылған.
brief-country-reported = { $period }: ел бойынша { $core } негізгі көрсеткіш ішінен { $known } көрсеткіш аталған.{ $count ->
   *[other] { "" }
 }
brief-country-nothing = { $period }: ел бойынша бірде-бір негізгі көрсеткіш аталмаған. Не жетіспейтіні және себебі төменде айтылған.
brief-nation = Ел бойынша хабарланғаны: { $figures }.
brief-figure = { $indicator } – { $value }
brief-best = Ең жақсы орын – { $ranked } өңір ішінде { $place }-орын: { $indicator } ({ $value }).
brief-worst = Ең төмен орын – { $ranked } өңір ішінде { $place }-орын: { $indicator } ({ $value }).
brief-only-place = Орны бір көрсеткіш бойынша ғана бар – { $ranked } өңір ішінде { $place }-орын: { $indicator } ({ $value }).
brief-rose = Бір жылда өскені: { $changes }.
brief-fell = Бір жылда азайғаны: { $changes }.
brief-same = Бір жылда іс жүзінде өзгермегені: { $changes }.
brief-changed = { $indicator } ({ $change })
brief-aims = Нысаналы мәндер: { $total }. Орындалғаны: { $reached }; жоспар бойынша: { $on_track }; артта қалғаны: { $behind }; бағалауға болмайтыны: { $cannot }.
brief-no-aims = Осы мерзімге және одан кейінге нысаналы мәндер жоқ.
brief-listed = { $indicator }: { $value }, { $ranked } өңір ішінде { $place }-орын.
brief-listed-more = Тағы { $number } көрсеткіш өңір бетінде.{ $count ->
   *[other] { "" }
 }
brief-gaps = Әлсіз тұстар
brief-gaps-none = Кемінде үш өңір хабарлаған бірде-бір көрсеткіш бойынша өңір соңғы үштен бірге кірмейді.
brief-behind = Артта қалған нысаналы мәндер
brief-behind-none = Артта қалған нысаналы мәндер жоқ.
brief-late = { $indicator }: { $value }. Нысаналы мән – { $target }, мерзімі – { $date }. { $status }.
brief-late-unknown = { $indicator }: сан жоқ. Нысаналы мән – { $target }, мерзімі – { $date }. { $status }.
brief-behind_by = артта – { $count } ({ $regions })
brief-far_behind_by = көп артта – { $count } ({ $regions })
brief-late-regions = { $indicator }, өңірлер: { $regions }.
brief-moves = Орынды не көтереді
brief-moves-none = Өңірдің орны біріншіден төмен болатын негізгі көрсеткіш жоқ.
brief-nearest = Қазіргі санға шаққанда келесі орынға ең жақыны – «{ $indicator }» көрсеткіші: { $step } керек ({ $becomes } болады). Басқа өңірлердің сандары өзгермесе, бұл { $place }-орын болады.
brief-move = { $step } ({ $becomes } болады)
brief-move-pace = { $step } ({ $becomes } болады): бір жылда әлі ешкім мұндай тез жақсартқан жоқ
brief-step-of = «{ $counted }» – { $step }
brief-move-bounds = жету мүмкін емес: бары түгел болса да жетпейді
brief-move-nothing = ештеңе керек емес
brief-move-unknown = басқалардың қарқыны белгісіз
brief-monitoring-none = { $period }: мониторингтер туралы бірде-бір сан хабарланбаған.
brief-between = { $low }–{ $high }
brief-waiting = { $date } күні { $open } ұсыным орындалмаған, { $overdue } ұсынымның мерзімі өткен.{ $count ->
   *[other] { "" }
 }
brief-funnel = Бұзушылығы бар нысандардың үлесі { $verdict }.
brief-funnel-high_998 = жалпыдан әлдеқайда жоғары: мұны кездейсоқтықпен түсіндіруге болмайды (99,8 % шегі)
brief-funnel-high_95 = жалпыдан жоғары: мұны кездейсоқтықпен түсіндіру қиын (95 % шегі)
brief-funnel-within = жалпыдан кездейсоқтық беретіннен артық ерекшеленбейді
brief-funnel-low_95 = жалпыдан төмен: мұны кездейсоқтықпен түсіндіру қиын (95 % шегі)
brief-funnel-low_998 = жалпыдан әлдеқайда төмен: мұны кездейсоқтықпен түсіндіруге болмайды (99,8 % шегі)
brief-outside = Бұзушылығы бар нысандардың үлесі, { $verdict }: { $regions }.
brief-all-within = Бұзушылығы бар нысандардың үлесі барлық { $count } өңірде кездейсоқтық беретіннен артық ерекшеленбейді.
brief-total = Жарияланған жиынтықтар, { $about }: { $figures }.
brief-report-late = «{ $period }» кезеңінің есебі { $received } күні, мерзімінен ({ $due }) кеш алынды.
brief-report-missing = «{ $period }» кезеңінің есебі тапсырылмаған; мерзімі { $due } еді.
brief-reports-timely = Барлық кезеңнің есептері мерзімінде тапсырылды.
brief-reports = { $period }: { $expected } өңір ішінен { $reported } өңір есеп берді, мерзімінде бергені – { $timely }.
brief-reports-missing = { $period }: есеп бермеген өңірлер: { $regions }.
brief-ends = Кім алда, кім артта
brief-ends-none = Бірде-бір негізгі көрсеткішті кемінде үш өңір хабарламаған.
brief-first-last = { $indicator }: бірінші орын – { $leader } ({ $best }), соңғы орын – { $last } ({ $worst }). Деректері бар өңірлер: { $covered } / { $units }.
brief-sides = Бір-біріне қайшы сандар
brief-together = { $kind ->
    [districts_exceed_region] { $region }, аудандар бірге ({ $count })
   *[regions_exceed_nation] өңірлер бірге ({ $count })
 }
brief-case = { $number }-жағдай. { $names }: { $kinds }. Қорытынды: { $verdict }.
brief-case-open = { $number }-жағдай. { $names }: { $kinds }. Қорытынды әлі жоқ.
brief-missing = Не жетіспейді
brief-missing-none = Барлық негізгі көрсеткіш бойынша сан бар.
brief-unreported = { $reason }: { $indicators }.
brief-sum = { $sum } ({ $covered } / { $units })
brief-more = және тағы { $count }
brief-derived = Есептелген: { $inputs }
brief-sources-more = және тағы { $count } дереккөз
brief-note-many = { $places } ({ $count } сан)
brief-at-cells = «{ $sheet }» парағы, { $cells }
brief-at-lines = { $count ->
    [one] жол: { $lines }
   *[other] жолдар: { $lines }
 }
brief-legend = Сілтемеде: [осы тізімдегі құжаттың нөмірі], ондағы орны; құжаттың күні.
brief-no-sources = Дереккөздер жоқ: анықтамада құжаттардан алынған бірде-бір сан жоқ.
brief-sources-listed = Дереккөздер саны: { $count }. Әр бөліктің астында сандарының қайдан алынғаны көрсетілген; файлда олар сілтемелерде, ескертпелерде және кестеде.
brief-progress = Анықтамаларды дайындап жатырмын
brief-written = Жазылды: { $file }
brief-done = Анықтамалар: { $count }, қалта { $folder }
brief-refreshed = Жазылды: { $file }. Жаңартылған сандар: { $numbers }.
brief-refresh-edited = Адамдар өзгерткен, сол күйінде қалды
brief-refresh-gone = Сан енді жоқ, бұрынғысы қалды
brief-refresh-sentences = Енді дұрыс емес сөйлемдер
brief-refresh-added = Құжатта орны жоқ жаңа сандар
refresh-lead = Бұрын осы жерден жүктеп алған анықтаманы беріңіз, өңделген болса да жарайды. Ешкім тимеген сандар жаңарады; адамдар жазғанның бәрі сол күйінде қалады.
refresh-choose = Анықтаманы таңдау
refresh-drop = немесе осы жерге сүйреп әкеліңіз (docx, pptx, xlsx)
refresh-running = Анықтаманы деректермен салыстырып жатырмын…
refresh-done = { $count ->
    [0] Анықтаманың барлық сандары бұрынғыша қалды.
    [one] { $count } сан жаңартылды.
   *[other] { $count } сан жаңартылды.
 }
refresh-snapshots = Деректер нұсқасы { $old } еді, { $new } болды.
refresh-same = Анықтама дәл осы деректер нұсқасынан жасалған ({ $snapshot }): жаңа сандар жоқ.
refresh-download = Жаңартылған анықтаманы жүктеп алу
refresh-nothing-left = Басқа тексеретін ештеңе жоқ: қолмен түзетілген сандар да, қате болып қалған сөйлемдер де жоқ.
refresh-sentences-help = Сөздер бұрынғы сандарға қарап таңдалған немесе оларды адамдар жазған. Сөйлемдер сол күйінде қалды: оқып, түзетіңіз.
refresh-edited-help = Бұл сандар анықтамада қолмен түзетілген, сондықтан сол күйінде қалды. Түзету әлі дұрыс па, тексеріңіз.
refresh-gone-help = Деректерде бұл сандар енді жоқ: кері қайтарылған, ауыстырылған немесе тым ескірген. Анықтамада олар әлі тұр.
refresh-added-help = Деректерде пайда болды, бірақ анықтамада оларға орын жоқ. Керек болса, анықтаманы қайта жасаңыз.
refresh-numbers = Қай сандар жаңартылды
refresh-what = Сан
refresh-in-document = Анықтамада
refresh-in-data = Деректерде
column-tone = бағасы
third-first = алғашқы үштік
third-middle = ортаңғы үштік
third-last = соңғы үштік
slide-more = { $count ->
    [one] Тағы { $count } тармақ – слайдтың жазбаларында.
   *[other] Тағы { $count } тармақ – слайдтың жазбаларында.
}
slide-table = «{ $title }» кестесі – слайдтың жазбаларында.
slide-contents = Анықтамаға не кірді
slide-notes = { $title }: жазбалар
slide-reading = Бұл сандарды қалай оқу керек
slide-reading-bound = «Кемінде» және «ең көбі» – шек: дәл сан хабарланбаған. «Шамамен» – санды дереккөз дөңгелектеген.
slide-reading-place = Орын – саны бар өңірлер арасында; тең сандар жақсырақ орынды бөліседі. Жақшада – кездейсоқтық пен дәл емес сандар ескерілгенде болуы мүмкін орындар.
slide-reading-change = «Іс жүзінде өзгерген жоқ» – өзгеріс кездейсоқтық бере алатыннан аспайды.
slide-reading-missing = Дерек жоқ деген нөл емес: саны жоқ өңірге орын берілмейді.
slide-reading-source = Әр санның дереккөзі – слайдтың жазбаларында.

## Пәрмен жолы

load-progress = Құжаттар оқылуда
demo-progress = Есептер толтырылуда
demo-done = Дайын: { $workspace }, есептер: { $reports }, деректер нұсқасы { $snapshot }, { $seconds } с. Барлық сан ойдан алынған.
publish-waiting = Басқа үдеріс жариялап жатыр; күтілуде…
publish-building = Деректер нұсқасы құрастырылуда…
publish-verifying = Тексерілуде…
publish-naming = Сақталуда…
publish-switching = Ауыстырылуда…
publish-sweeping = Ескілері жойылуда…
publish-published = Дайын.
publish-done = Жарияланды: { $workspace }, деректер нұсқасы { $snapshot }, сандар: { $count }.
publish-findings = Ескертулер ({ $severity }): { $count }. Толығырақ – «Дереккөздер» бетінде.
publish-used = { $workspace }: қолданыстағы деректер нұсқасы – { $snapshot }.


## Файлдан не оқылды (python -m loaders inspect)

inspect-sheet = Парақ
inspect-cell = Ұяшық
inspect-region = Өңір
inspect-region_as_written = Файлдағы өңір
inspect-label = Белгі
inspect-value = Мәні
inspect-value_as_written = Файлдағы мәні
inspect-count = Оқылған көрсеткіштер саны: { $count }.
inspect-file_empty = Файл бос.
inspect-file_too_large = Файл тым үлкен: ашылғандағы көлемі { $size } МБ, рұқсат етілгені { $most } МБ. Файлда тек қажетті парақтарды қалдырыңыз.
inspect-file_unknown_type = Бұл кесте емес: xlsx, xlsm, xls, ods, csv, tsv және txt оқылады.
inspect-file_damaged = Файл бүлінген, ашылмайды. Оны қайта сақтап, тағы жіберіңіз.
inspect-file_encrypted = Файл құпиясөзбен жабылған. Құпиясөзді алып, қайта жіберіңіз.
inspect-sheet_too_large = Парақ тым үлкен: { $most } ұяшыққа рұқсат етіледі. Артық жолдар мен бағандарды жойыңыз.
inspect-cell_error = Ұяшықта { $found } қатесі бар. Формуланы түзетіңіз.
inspect-formula_not_computed = Формула есептелмеген. Файлды ашып, қайта есептеп, сақтаңыз.
inspect-number_not_understood = Сан түсініксіз: «{ $found }». Тек бір сан жазылуы керек.
inspect-region_unknown = Өңір танылмады: «{ $found }». Ұқсастары: { $suggestions }.
inspect-region_ambiguous = «{ $found }» атауының мағынасы бірнешеу: { $suggestions }. Облыс па, қала ма, нақтылаңыз.
inspect-region_conflict = Бір жолда немесе бір парақта әртүрлі өңірлер аталған: «{ $found }». Сандардың кімдікі екенін анықтау мүмкін емес.
inspect-region_missing = Сандары бар жолда өңір атауы жоқ.
inspect-row_below_region = «{ $found }» облыс та, республикалық маңызы бар қала да емес; жол оқылмады.
inspect-total_unclear = Бұл кімнің қорытындысы екені түсініксіз: «{ $found }».
inspect-no_region = Парақта бірде-бір өңір табылмады: жолдарда да, бағандарда да, тақырыпта да, парақ не файл атауында да жоқ.
inspect-no_figures = Файлда өңірге жатқызуға болатын сандар жоқ.
inspect-more_remarks = Тағы ескертулер: { $left_out }.

## Өңір есебінің нысаны

form-regional_report = Өңір есебі
form-edition = { $edition }-редакция
form-source-title = Өңір есебі: { $region }, { $period }
form-when-stock = { $date } күніне
form-when-flow = { $start } – { $end }
form-page = &P-бет, барлығы &N
form-input-title = Енгізілгенді тексеріңіз
form-input-count = Нөл немесе одан үлкен бүтін сан. Дерек болмаса, бос қалдырыңыз.
form-input-percent = 0-ден 100-ге дейінгі сан, % белгісінсіз. Дерек болмаса, бос қалдырыңыз.
form-input-number = Нөл немесе одан үлкен сан. Дерек болмаса, бос қалдырыңыз.
form-input-date = Күні КК.АА.ЖЖЖЖ түрінде.
form-input-list = Тізімнен таңдаңыз.
form-note = Ескертпе
form-note-hint = өз сөзіңізбен
form-district = Аудан немесе қала
form-district-hint = тізімнен
language-ru = орыс тілі
language-kk = қазақ тілі
language-en = ағылшын тілі
form-passport = Паспорт
form-passport-title = Есеп паспорты
form-passport-about = «Адалдық алаңы» бағдарламасының есебі. Барлық парақтағы сары ұяшықтарды толтырыңыз; қалай толтыру керегі және не тексерілетіні «Нұсқаулық» парағында жазылған.
form-passport-region = Өңір
form-passport-region-hint = есеп кімнің атынан беріледі
form-passport-office = Жобалық кеңсе
form-passport-office-hint = өңірдің жобалық кеңсесінің атауы
form-passport-period = Есепті кезең
form-passport-period-hint = жай-күй – соңғы күнге, сан – бүкіл кезеңге
form-passport-language = Нысан тілі
form-passport-language-hint = жауаптар үш тілдің кез келгенінде қабылданады
form-passport-prepared_by = Дайындаған
form-passport-prepared_by-hint = тегі, аты, лауазымы
form-passport-contact = Байланыс
form-passport-contact-hint = телефон немесе электрондық пошта
form-passport-date = Жасалған күні
form-passport-date-hint = КК.АА.ЖЖЖЖ
form-indicators = Көрсеткіштер
form-indicators-title = Өңір көрсеткіштері
form-indicators-about = Мәнін жазыңыз. Көрсеткіш басқа парақтағы тізілімде жүргізілсе, ұяшықты бос қалдыруға болады – жиынтық тізілім бойынша есептеледі; екеуі де толтырылса, олар салыстырылады. Бос ұяшық – «хабарланбаған», нөл 0 цифрымен жазылады.
form-indicators-name = Көрсеткіш
form-indicators-name-hint = тақырыптар бойынша
form-indicators-definition = Не есептеледі
form-indicators-definition-hint = анықтамасы
form-indicators-unit = Өлшем бірлігі
form-indicators-unit-hint = немен өлшенеді
form-indicators-when = Қай күнге немесе кезеңге
form-indicators-when-hint = сан неге қатысты
form-indicators-value = Мәні
form-indicators-value-hint = сан
form-indicators-qualifier = Дәлдігі
form-indicators-qualifier-hint = бос – дәл
form-indicators-base = Базасы
form-indicators-base-hint = қаншаның ішінен
form-indicators-base_name = База не болып табылады
form-indicators-base_name-hint = үлес неден алынады
form-indicators-base_asked = сұралғандар немесе барлық бірліктер саны
form-indicators-code = Код
form-indicators-code-hint = өзгертпеңіз
form-akimats = Әкімдіктер
form-akimats-title = Аудандар, қалалар және ауылдық деңгейдегі әкімдіктер тізілімі
form-akimats-about = Бір жол – бір әкімдік. Аудандар мен қалалар жазылып қойған; ауылдық әкімдіктерді төмендегі жолдарға қосыңыз. Тізілім бойынша сервистік әкімдіктер, өзіне-өзі қызмет көрсету бұрыштары және әкімдіктер саны есептеледі.
form-akimats-level = Деңгейі
form-akimats-level-hint = тізімнен
form-akimats-name = Ауылдық округ, ауыл, кент
form-akimats-name-hint = тек ауылдық деңгей үшін
form-akimats-service_model = Сервистік модель
form-akimats-service_model-hint = иә / жоқ
form-akimats-opened = Ашылған күні
form-akimats-opened-hint = КК.АА.ЖЖЖЖ
form-akimats-self_service_corner = Өзіне-өзі қызмет көрсету бұрышы
form-akimats-self_service_corner-hint = иә / жоқ; ауылдық деңгей үшін
form-bodies = Мемлекеттік органдар
form-bodies-title = Мемлекеттік органдар мен мекемелер тізілімі
form-bodies-about = Бір жол – бір орган немесе мекеме, ашық кеңістігі жоқтары да енгізіледі: жолдар саны үлестердің базасы болады.
form-bodies-name = Орган немесе мекеме
form-bodies-name-hint = толық атауы
form-bodies-open_space = Ашық кеңістік
form-bodies-open_space-hint = иә / жоқ
form-bodies-front_office = Фронт-кеңсе
form-bodies-front_office-hint = иә / жоқ
form-bodies-peoples_office = Халық кеңсесі
form-bodies-peoples_office-hint = иә / жоқ
form-bodies-opened = Ашылған күні
form-bodies-opened-hint = КК.АА.ЖЖЖЖ
form-services = Қызметтер
form-services-title = Мемлекеттік қызметтер
form-services-about = Бір жол – қызметтердің бір тобы (сала немесе қызмет беруші); топтар қиылыспайды. «Барлығы» жолын жазудың қажеті жоқ.
form-services-group = Қызметтер тобы
form-services-group-hint = сала немесе қызмет беруші
form-services-types_total = Қызмет түрлері
form-services-types_total-hint = кезең соңына
form-services-types_electronic = Оның ішінде электрондық
form-services-types_electronic-hint = кезең соңына, түрлерден артық емес
form-services-rendered = Көрсетілген қызметтер
form-services-rendered-hint = кезең ішінде
form-services-rendered_electronically = Оның ішінде электрондық түрде
form-services-rendered_electronically-hint = кезең ішінде, көрсетілгеннен артық емес
form-monitorings = Мониторингтер
form-monitorings-title = Қоғамдық мониторингтер тізілімі
form-monitorings-about = Бір жол – есепті кезеңде аяқталған бір мониторинг. Қаражат миллион теңгемен жазылады; көрсеткішке (миллиард теңге) дәл, 1 000-ға бөлу арқылы аударылады.
form-monitorings-theme = Саласы
form-monitorings-theme-hint = тізімнен
form-monitorings-object_kind = Нысандар түрі
form-monitorings-object_kind-hint = мектептер, дәріханалар, құрылыстар…
form-monitorings-start = Басталуы
form-monitorings-start-hint = КК.АА.ЖЖЖЖ
form-monitorings-end = Аяқталуы
form-monitorings-end-hint = КК.АА.ЖЖЖЖ, есепті кезеңде
form-monitorings-checked = Тексерілген нысандар
form-monitorings-checked-hint = бірлік
form-monitorings-with_violations = Оның ішінде бұзушылық барлары
form-monitorings-with_violations-hint = тексерілгеннен артық емес
form-monitorings-violations = Бұзушылықтар
form-monitorings-violations-hint = барлығы анықталған
form-monitorings-recommendations = Ұсынымдар
form-monitorings-recommendations-hint = берілген
form-monitorings-done = Орындалған
form-monitorings-done-hint = берілген ұсынымдардың ішінен
form-monitorings-referred = Жолданған материалдар
form-monitorings-referred-hint = жауапты органдарға
form-monitorings-funds = Қайтарылған және үнемделген, млн теңге
form-monitorings-funds-hint = 1 234,5 млн = 1,2345 млрд
form-recommendations = Ұсынымдар
form-recommendations-title = Ұсынымдар тізілімі
form-recommendations-about = Бір жол – есепті кезеңде мониторинг немесе талдау қорытындысы бойынша берілген бір ұсыным.
form-recommendations-theme = Мониторинг
form-recommendations-theme-hint = саласы, тізімнен
form-recommendations-addressee = Кімге берілген
form-recommendations-addressee-hint = орган немесе ұйым
form-recommendations-recommendation = Не ұсынылды
form-recommendations-recommendation-hint = қысқаша
form-recommendations-due = Мерзімі
form-recommendations-due-hint = КК.АА.ЖЖЖЖ
form-recommendations-status = Жағдайы
form-recommendations-status-hint = тізімнен
form-recommendations-done_on = Орындалған күні
form-recommendations-done_on-hint = КК.АА.ЖЖЖЖ, егер орындалса
form-appeals = Өтініштер
form-appeals-title = Азаматтардың өтініштері
form-appeals-about = Бір жол – бір арна; әр арна бір рет жазылады. «Барлығы» жолын жазудың қажеті жоқ.
form-appeals-channel = Арна
form-appeals-channel-hint = тізімнен
form-appeals-received = Түскені
form-appeals-received-hint = кезең ішінде
form-appeals-resolved = Шешілгені
form-appeals-resolved-hint = түскендердің ішінен
form-appeals-in_time = Мерзімінде жауап берілгені
form-appeals-in_time-hint = түскендердің ішінен
form-choice-level-region = облыстық
form-choice-level-district = аудан
form-choice-level-city = облыстық маңызы бар қала
form-choice-level-city_district = қаладағы аудан
form-choice-level-rural = ауылдық деңгей
form-choice-theme-education = білім беру
form-choice-theme-health = денсаулық сақтау
form-choice-theme-social = әлеуметтік қорғау
form-choice-theme-housing = тұрғын үй және коммуналдық қызметтер
form-choice-theme-construction = құрылыс
form-choice-theme-roads = жолдар
form-choice-theme-transport = көлік
form-choice-theme-land = жер қатынастары
form-choice-theme-agriculture = ауыл шаруашылығы
form-choice-theme-ecology = экология
form-choice-theme-procurement = мемлекеттік сатып алу
form-choice-theme-public_services = мемлекеттік қызметтер
form-choice-theme-business = кәсіпкерлік
form-choice-theme-culture_sport = мәдениет және спорт
form-choice-theme-other = басқа
form-choice-status-done = орындалды
form-choice-status-in_progress = орындалуда
form-choice-status-not_done = орындалмады
form-choice-status-declined = қабылданбады
form-choice-channel-in_person = жеке қабылдау
form-choice-channel-written = жазбаша өтініштер
form-choice-channel-e_otinish = e-Otinish
form-choice-channel-hotline = сенім телефоны
form-choice-channel-control_map = Қоғамдық бақылау картасы
form-choice-channel-open_budget_map = ашық бюджеттер картасы
form-choice-channel-online_reception = онлайн қабылдау
form-choice-channel-social_media = әлеуметтік желілер
form-choice-channel-other = басқа
form-instructions = Нұсқаулық
form-instructions-title = Қалай толтыру керек және не тексеріледі
form-instructions-cells = Сары ұяшықтарды толтырыңыз. Қалғандары кездейсоқ өзгертуден қорғалған; құпиясөз жоқ.
form-instructions-empty = Бос ұяшық «хабарланбаған» дегенді білдіреді және ешқашан нөл деп есептелмейді. Нөлді 0 цифрымен жазыңыз.
form-instructions-numbers = Сандарды цифрмен жазыңыз, бөлшек бөлігін үтірмен ажыратыңыз. «2 000-нан астам» – бұл 2 000 және «Дәлдігі» бағанындағы «кемінде».
form-instructions-rows = Тізілімдерде жолдарды қосуға, жоюға және сұрыптауға, бағандарды ауыстыруға болады; тақырып жолдарын қалдырыңыз.
form-instructions-targets = Тек қол жеткізілгенді енгізіңіз. Мақсаттар мен жоспарлар бұл нысанға жазылмайды.
form-instructions-return = Ескертулер болса, файл әрбір осындай ұяшықтағы белгімен және бірінші парақтағы тізіммен қайтарылады.
form-instructions-rule = Ереже
form-instructions-consequence = Деректермен не істеледі
form-instructions-missing = Бос мәндер
form-findings = Ескертулер
form-findings-title = Есеп бойынша ескертулер
form-findings-about = Белгіленген ұяшықтарды түзетіп, файлды қайта жіберіңіз; оқығанда бұл парақ пен белгілер ескерілмейді.
form-findings-lost = Макростар, суреттер мен диаграммалар қайтарылған файлға кірмейді; жіберілген файлда олар сақталған.
form-findings-none = Ескертулер жоқ.
form-findings-sheet = Парақ
form-findings-cell = Ұяшық
form-written = Нысан жазылды: { $file }
error-reason-missing = Қолы немесе себебі жоқ шешім жазылмайды: { $what ->
    [by] кім шешкенін көрсетіңіз
   *[reason] себебін көрсетіңіз
}.
remedy-reason-missing = Өрісті толтырып, қайталаңыз.
error-form-file = { $file } файлын жазу мүмкін емес: { $problem }
remedy-form-file = Қалта мен құқықтарды тексеріп, файлды басқа бағдарламаларда жауып, қайталаңыз.
error-form-region = { $period } кезеңінде { $region } өңірі болмаған.
remedy-form-region = Өңір кодын және кезеңді тексеріңіз: кодтар data/catalog/regions.csv файлында.
error-briefing-region = { $region }: «{ $period }» кезеңінде мұндай өңір болмаған.
remedy-briefing-region = Басқа өңірді немесе кезеңді таңдаңыз: кодтар data/catalog/regions.csv файлында.
error-briefing-file = { $file } файлы жазылмады: { $problem }
remedy-briefing-file = Қалтаны және рұқсаттарды тексеріңіз, файлды басқа бағдарламаларда жауып, қайталаңыз.
error-briefing-unreadable = { $file } файлы – осы жерде жасалған анықтама емес, бүлінген немесе басқа бағдарлама ондағы сандардың белгілерін өшірген.
remedy-briefing-unreadable = Осы жерден жүктелген немесе python -m briefings пәрменімен жазылған, құпиясөзсіз .docx, .pptx немесе .xlsx файлын таңдаңыз.
error-briefing-template-file = { $file } үлгісі ашылмайды: бұл қажетті форматтағы Office құжаты емес немесе файл бүлінген.
remedy-briefing-template-file = Үлгіні .docx немесе .pptx түрінде қайта сақтаңыз (.dotx не .doc емес) немесе оны data/templates/ қалтасынан алып тастаңыз: сонда анықтама кіріктірілген үлгімен жасалады.
error-briefing-large = { $file } файлы { $most } МБ-тан үлкен: мұндай анықтама болмайды.
remedy-briefing-large = Файлға салынған суреттерді алып тастаңыз немесе басқа файл таңдаңыз.
error-briefing-workspace = { $file } анықтамасы «{ $workspace }» деректерінен жасалған, ал ашық тұрғаны – «{ $opened }».
remedy-briefing-workspace = Беттің жоғарғы жағындағы деректер баптауында анықтаманың жұмыс аймағын таңдаңыз: файлды қайта жүктеудің қажеті жоқ.
error-briefing-template = { $file } үлгісінде қажеттісі жоқ: { $missing }.
remedy-briefing-template = Жетіспейтінін (стильдерді, слайд макеттерін) үлгіге қосыңыз немесе оны data/templates/ қалтасынан алып тастаңыз: анықтама кіріктірілген үлгімен жасалады.

## Деректермен не істеледі және ол қайда

consequence-report_refused = Есеп жүктелмейді.
consequence-sheet_skipped = Парақ оқылмайды, қалғаны жүктеледі.
consequence-column_skipped = Баған оқылмайды, қалғаны жүктеледі.
consequence-row_skipped = Жол жүктелмейді.
consequence-value_skipped = Бұл мән жүктелмейді, жолдың қалғаны жүктеледі; тізілім жиынтығы «кемінде» болады.
consequence-first_kept = Біріншісі жүктеледі, қайталануы жүктелмейді.
consequence-stated_kept = Көрсетілген сан жүктеледі.
consequence-lower_bound = Жол жүктеледі; бұл бағанның жиынтығы «кемінде» болады.
consequence-period_end_used = Кезеңнің соңғы күні алынады.
consequence-loaded = Белгісімен, сол күйінде жүктеледі.
missing-silent = Бос ұяшық – «хабарланбаған», ереже оған қатысты емес.
missing-found = Ереже жоқ нәрсенің өзін табады.
missing-all_needed = Салыстырылатын мәндердің бәрі болғанда ғана салыстырылады.
at-cell = «{ $sheet }» парағы, { $cell }
at-sheet = «{ $sheet }» парағы
at-line = { $line }-жол
at-file = Бүкіл файл
finding-at = { $place }: { $sentence }

## Тексеру ережелері мен ескертулер

rule-column_missing = Кестеде нысанның барлық бағандары бар.
rule-unknown_region = Өңір анықтамалықтағы кодпен аталған.
rule-region_not_valid_then = Өңір сан күнінде болған.
rule-unknown_district = Аудан осы өңірдің анықтамалығында бар.
rule-row_ragged = Әр жолда тақырыптағыдай өріс саны бар.
rule-unknown_scope = Қамту аясы анықтамалықта бар.
rule-date_not_understood = Кестедегі күндер ЖЖЖЖ-АА-КК түрінде жазылған.
rule-period_reversed = Кезең басталғанынан бұрын аяқталмайды.
rule-word_not_understood = Тізімі бар өрістерде тізімдегі сөздер тұр.
rule-source_missing = Санның дереккөз мекенжайы немесе құжаты көрсетілген.
rule-unknown_indicator = Көрсеткіш анықтамалықта бар: жолдың атауы мен коды өзгертілмеген.
rule-duplicate_row = Бір нәрсе екі рет жазылмаған.
rule-number_not_understood = Сандық ұяшықта сан тұр.
rule-negative_count = Сан теріс болмайды.
rule-percent_out_of_range = Пайыз – 0-ден 100-ге дейін.
rule-outside_plausible_bounds = Сан өңір үшін шынайы шектерде.
rule-file_unreadable = Файл ашылады және оқылады.
rule-file_empty = Файлда деректер бар.
finding-file_empty = Файл бос: ішінде ештеңе жоқ немесе толық жетпеген. Есеп жүктелмеді. Файлды өзіңізде тексеріп, қайта жіберіңіз.
rule-file_too_large = Файл рұқсат етілген көлемнен аспайды, ашылғандағы көлемі де.
finding-file_too_large = Файл тым үлкен: ашылғандағы көлемі { $size } МБ, рұқсат етілгені { $most } МБ. Есеп жүктелмеді. Файлда тек толтырылған парақтарды қалдырып, суреттер мен артық жолдарды алып тастап, қайта жіберіңіз.
rule-file_unknown_type = Файл – кесте: xlsx, xlsm, xls, ods, csv, tsv немесе txt.
finding-file_unknown_type = Бұл кесте емес: файл атауы қандай болса да, xlsx, xlsm, xls, ods, csv, tsv және txt оқылады. Есеп жүктелмеді. Кестені Excel кітабы (xlsx) ретінде сақтаңыз; ол zip немесе rar мұрағатында болса, ашып алыңыз.
rule-file_damaged = Файл бүтін.
finding-file_damaged = Файл бүлінген, ашылмайды. Есеп жүктелмеді. Оны өзіңізде ашып, Excel кітабы (xlsx) ретінде қайта сақтап, тағы жіберіңіз.
rule-file_encrypted = Файл құпиясөзсіз ашылады.
finding-file_encrypted = Файл құпиясөзбен жабылған. Есеп жүктелмеді. Құпиясөзді алып (Файл – Мәлімет – Кітапты қорғау), қайта жіберіңіз.
rule-sheet_too_large = Парақта артық жолдар мен бағандар жоқ.
finding-sheet_too_large = Парақ тым үлкен: алғашқы толтырылған ұяшықтан соңғысына дейін { $most } ұяшыққа рұқсат етіледі. Есеп жүктелмеді. Кестенің астындағы артық жолдарды және оң жағындағы бағандарды жойып, файлды сақтап, қайта жіберіңіз.
rule-cell_error = Ұяшықтарда формула қателері жоқ.
finding-cell_error = Ұяшықта { $found } қатесі бар. Мән жүктелмеді. Формуланы түзетіңіз немесе мәннің өзін енгізіңіз.
rule-formula_not_computed = Формулалар есептелген.
finding-formula_not_computed = «{ $found }» формуласы есептелмеген. Мән жүктелмеді. Файлды Excel бағдарламасында ашып, қайта есептеп (F9), сақтаңыз немесе мәннің өзін енгізіңіз.
rule-macros_not_run = Кітапта макростар жоқ.
finding-macros_not_run = Кітапта макростар бар. Олар орындалмады; сандар сақталған күйінде оқылды. Кітапты макроссыз (xlsx) жіберген дұрыс.
rule-external_links_not_followed = Кітап басқа файлдарға сілтемейді.
finding-external_links_not_followed = Кітап басқа файлдарға немесе дерекқорларға сілтейді. Олар ашылмады; ұяшықтарда сақталған мәндер оқылды. Олардың жаңа екенін тексеріңіз.
rule-form_edition_unknown = Нысан редакциясы бағдарламаға белгілі.
finding-form_edition_unknown = «{ $form }» нысанының { $edition }-редакциясы белгісіз; белгілілері: { $known }. Есеп жүктелмеді. Нысанды есептер бетінен алып, деректерді соған көшіріңіз.
rule-form_not_recognised = Нысан парақтары тақырыптары бойынша танылады.
finding-form_not_recognised = Нысанның бірде-бір парағы танылмады: тақырып жолдары жойылған немесе қайта жазылған. Есеп жүктелмеді. Жаңа нысан алып, деректерді соған көшіріңіз.
rule-passport_region_missing = Паспортта өңір көрсетілген.
finding-passport_region_missing = Паспортта өңір көрсетілмеген. Есеп жүктелмеді. Өңір атауын жазыңыз.
rule-passport_region_unknown = Паспорттағы өңір анықтамалықта бар.
finding-passport_region_unknown = «{ $region }» өңірі белгісіз. Ұқсастары: { $suggestions }. Есеп жүктелмеді. Өңірдің атауын немесе кодын жазыңыз.
rule-passport_region_not_valid = Паспорттағы өңір есепті кезең соңында болған.
finding-passport_region_not_valid = { $date } күні «{ $region }» өңірі болмаған. Есеп жүктелмеді. Өңір мен кезеңді тексеріңіз.
rule-passport_period_missing = Паспортта есепті кезең көрсетілген.
finding-passport_period_missing = Паспортта есепті кезең көрсетілмеген. Есеп жүктелмеді. Кезеңді жазыңыз, мысалы 2026-Q3.
rule-passport_period_unknown = Паспорттағы кезең – жыл, жартыжылдық, тоқсан, ай немесе екі күн.
finding-passport_period_unknown = «{ $found }» кезеңі түсініксіз. Есеп жүктелмеді. Оны, мысалы, 2026, 2026-H1, 2026-Q3, 2026-07 немесе 01.01.2026 – 31.05.2026 түрінде жазыңыз.
rule-passport_period_in_future = Есепті кезең басталған.
finding-passport_period_in_future = { $period } кезеңі әлі басталған жоқ (бүгін { $today }). Есеп жүктелмеді. Кезеңді тексеріңіз.
rule-period_not_over = Есепті кезең аяқталған.
finding-period_not_over = { $period } кезеңі әлі аяқталған жоқ (бүгін { $today }): сандар өзгеруі мүмкін. Есеп жүктелді; кезең аяқталған соң қайта жіберіңіз.
rule-passport_differs = Паспорттағы өңір мен кезең нысан берілген өңір мен кезеңге сай.
finding-passport_differs = Паспортта «{ $stated }», ал нысан «{ $issued }» үшін берілген ({ $field }). Паспорт бойынша жүктелді. Қате болса, өз өңіріңіз бен кезеңіңіздің нысанын алыңыз.
rule-passport_field_empty = Паспортта есепті кім дайындағаны және онымен қалай байланысуға болатыны көрсетілген.
finding-passport_field_empty = Паспортта «{ $field }» өрісі толтырылмаған. Есеп жүктелді. Сізбен байланысу үшін оны жазыңыз.
rule-report_date_missing = Паспортта есептің жасалған күні көрсетілген.
finding-report_date_missing = Жасалған күні көрсетілмеген; кезеңнің соңғы күні алынды, { $date }. Күнін жазыңыз.
rule-report_before_period_end = Есеп кезеңнің соңғы күнінен бұрын жасалмаған.
finding-report_before_period_end = Есеп { $date } күні, кезең соңына ({ $end }) дейін жасалған. Сандар жүктелді. Күн мен кезеңді тексеріңіз.
rule-sheet_missing = Нысанның барлық парақтары орнында.
finding-sheet_missing = «{ $sheet }» парағы табылмады: оның мәліметтері хабарланбаған деп есептеледі. Парақты нысаннан немесе баған тақырыптарын қайтарыңыз.
rule-sheet_not_read = Артық парақтар жоқ.
finding-sheet_not_read = «{ $sheet }» парағы нысаннан емес, сондықтан оқылмады. Мәліметтерін нысан парақтарына көшіріңіз.
rule-form_column_missing = Парақтың барлық бағандары орнында.
finding-form_column_missing = «{ $column }» бағаны табылмады: оның мәліметтері хабарланбаған деп есептеледі. Осы тақырыппен бағанды қайтарыңыз.
rule-column_not_read = Артық бағандар жоқ.
finding-column_not_read = «{ $column }» бағаны нысаннан емес, сондықтан оқылмады. Маңыздысын «Ескертпе» бағанына көшіріңіз.
rule-total_row_skipped = Тізілімдерде жиынтық жолдар жоқ.
finding-total_row_skipped = «{ $found }» жолы – жиынтық, ол тізілімге кірмеді. Жиынтықтар өздігінен есептеледі; жолды жойыңыз.
rule-required_empty = Толтырыла бастаған тізілімнің міндетті ұяшықтары толтырылған.
finding-required_empty = Толтырылмаған: «{ $column }». Жол жүктелді, бірақ бұл бағанның жиынтығы тек «кемінде» болады. Жауабын жазыңыз.
rule-value_stated_missing = Дерек болмаса, ұяшық бос қалады; «–», «…», «х» белгілері де «дерек жоқ» дегенді білдіреді.
finding-value_stated_missing = «{ $found }» нөл емес, «дерек жоқ» деп түсінілді. Нөл болса, 0 жазыңыз.
rule-fraction_in_count = Сан – бүтін.
finding-fraction_in_count = { $found } – бүтін сан емес, ал мұнда бірліктер есептеледі. Сан жүктелмеді. Бүтін сан жазыңыз.
rule-percent_in_count = Санның орнына пайыз жазылмайды.
finding-percent_in_count = «{ $found }» – пайыз, ал мұнда сан керек. Ол жүктелмеді. Санның өзін жазыңыз.
rule-percent_looks_like_fraction = Пайыз 0-ден 1-ге дейінгі үлеспен емес, 0-ден 100-ге дейінгі санмен жазылады.
finding-percent_looks_like_fraction = { $found } бірден аз пайыз ретінде жүктелді. Егер бұл үлес болса, { $percent } деп жазыңыз.
rule-target_as_actual = Мақсат немесе жоспар факт ретінде жазылмаған.
finding-target_as_actual = Санның жанында «{ $word }» тұр: мақсат немесе жоспар сияқты. { $found } саны жүктелмеді. Қол жеткізілгенін жазып, бұл сөзді алып тастаңыз.
rule-choice_unknown = Тізімі бар ұяшықтарда үш тілдің бірінде тізімдегі сөздер тұр.
finding-choice_unknown = «{ $found }» «{ $column }» бағанының тізімінде жоқ: { $expected }. Жауап жүктелмеді. Тізімнен сөз таңдаңыз.
rule-register_district_unknown = Аудан немесе қала кезең соңында өңірде бар.
finding-register_district_unknown = Өңірде «{ $district }» ауданы немесе қаласы жоқ. Ұқсастары: { $suggestions }. Жол өңір бойынша есепке алынды, аудан бойынша алынбады. Атауын тізімнен таңдаңыз.
rule-day_not_understood = Күндер – КК.АА.ЖЖЖЖ түрінде.
finding-day_not_understood = «{ $column }» бағанындағы «{ $found }» – күн емес. Күн жүктелмеді. Оны 30.09.2026 түрінде жазыңыз.
rule-date_in_future = Оқиға күні басталған.
finding-date_in_future = { $found } әлі келген жоқ («{ $column }»; бүгін { $today }). Күн жүктелмеді. Оны тексеріңіз.
rule-date_outside_period = Мониторинг есепті кезеңде аяқталған; ашылғаны мен орындалғаны кезең соңынан кеш емес.
finding-date_outside_period = { $found } – { $period } есепті кезеңінен тыс («{ $column }»). Жол жүктелді. Күнді тексеріңіз немесе жолды алып тастаңыз.
rule-dates_reversed = Аяқталуы басталуынан бұрын емес.
finding-dates_reversed = Аяқталуы ({ $end }) басталуынан ({ $start }) бұрын. Жол жүктелді. Күндерді түзетіңіз.
rule-part_exceeds_whole = Бөлік бүтіннен артық емес: мән өз базасынан аспайды.
finding-part_exceeds_whole = { $part_name } ({ $part }) – { $whole_name } мәнінен ({ $whole }, { $whole_cell } ұяшығы) артық. Сол күйінде жүктелді. Қатесін түзетіңіз.
rule-more_electronic_than_all = Электрондық қызметтер барлық қызметтерден артық емес.
finding-more_electronic_than_all = { $part_name } ({ $part }) – { $whole_name } мәнінен ({ $whole }, { $whole_cell } ұяшығы) артық. Сол күйінде жүктелді. Қатесін түзетіңіз.
rule-more_with_violations_than_checked = Бұзушылығы бар нысандар тексерілгендерден артық емес.
finding-more_with_violations_than_checked = { $part_name } ({ $part }) – { $whole_name } мәнінен ({ $whole }, { $whole_cell } ұяшығы) артық. Сол күйінде жүктелді. Қатесін түзетіңіз.
rule-fewer_violations_than_objects = Бұзушылықтар саны бұзушылығы бар нысандар санынан кем емес.
finding-fewer_violations_than_objects = { $part_name } ({ $part }) – { $whole_name } мәнінен ({ $whole }, { $whole_cell } ұяшығы) артық. Сол күйінде жүктелді. Қатесін түзетіңіз.
rule-more_done_than_issued = Орындалған ұсынымдар берілгендерінен артық емес.
finding-more_done_than_issued = { $part_name } ({ $part }) – { $whole_name } мәнінен ({ $whole }, { $whole_cell } ұяшығы) артық. Сол күйінде жүктелді. Қатесін түзетіңіз.
rule-more_resolved_than_received = Шешілген өтініштер түскендерінен артық емес.
finding-more_resolved_than_received = { $part_name } ({ $part }) – { $whole_name } мәнінен ({ $whole }, { $whole_cell } ұяшығы) артық. Сол күйінде жүктелді. Қатесін түзетіңіз.
rule-more_in_time_than_received = Мерзімінде берілген жауаптар түскен өтініштерден артық емес.
finding-more_in_time_than_received = { $part_name } ({ $part }) – { $whole_name } мәнінен ({ $whole }, { $whole_cell } ұяшығы) артық. Сол күйінде жүктелді. Қатесін түзетіңіз.
rule-register_differs = Көрсетілген жиынтық пен тізілім сәйкес келеді.
finding-register_differs = { $stated } көрсетілген, ал тізілім бойынша { $listed } («{ $sheet }» парағы, { $cells }): { $indicator }. Көрсетілгені жүктелді. Жиынтықты немесе тізілімді түзетіңіз.
rule-registers_differ = Екі тізілім бірдей сан береді.
finding-registers_differ = Бұл тізілім бойынша { $first }, ал «{ $sheet }» парағы ({ $cells }) бойынша { $second }: { $indicator }. Біріншісі жүктелді. Тізілімдердің бірін түзетіңіз.
rule-base_differs = Көрсеткіш жолындағы база өз жолындағымен бірдей.
finding-base_differs = Мұнда база { $base }, ал өз жолында ({ $cell }) – { $stated }: { $indicator }. { $stated } жүктелді. Сандардың бірін түзетіңіз.
rule-base_differs_from_catalog = Аудандар мен қалалар саны анықтамалықтағымен бірдей.
finding-base_differs_from_catalog = { $indicator }: { $stated }, ал анықтамалықта { $date } күніне – { $listed }. Сол күйінде жүктелді. Санды тексеріңіз; шекаралар өзгерсе, әкімшіге хабарлаңыз.
rule-district_sum_differs = Аудандардың сандары қосылғанда өңір саны шығады.
finding-district_sum_differs = Аудандардың қосындысы { $sum }, өңір бойынша { $whole }: { $indicator }. Екеуі де жүктелді. Тізілімде ауданы жазылмаған жолдарға ауданын жазыңыз.
rule-cumulative_fell = Жинақталған сан (ашылды, енгізілді) есептен есепке азаймайды.
finding-cumulative_fell = { $indicator }: бұрын { $before } ({ $period }) болған, енді { $value }. Жинақталған сан азайды. Сол күйінде жүктелді. Нысандар жабылған болса, ескертпеде түсіндіріңіз; әйтпесе түзетіңіз.
rule-figure_jumped = Сан алдыңғы есеппен салыстырғанда көрсеткіш рұқсат ететіннен артық өзгермейді; оннан кіші сандар салыстырылмайды.
finding-figure_jumped = { $indicator }: бұрын { $before } ({ $period }) болған, енді { $value }. Мұндай секіріс сирек болады. Сол күйінде жүктелді. Санды тексеріңіз немесе ескертпеде түсіндіріңіз.
rule-copy_of_previous = Есеп алдыңғысын қайталамайды: барлық сан, оның ішінде кезең бойынша есептелгендері де сәйкес келген.
finding-copy_of_previous = Есептің барлық саны ({ $count }) { $period } есебіндегімен бірдей. Сол күйінде жүктелді. Дұрыс файл жіберілгенін тексеріңіз.
rule-indicator_dropped = Өңір алдыңғы жолы хабарлаған көрсеткіш бұл есепте де бар.
finding-indicator_dropped = { $indicator }: { $period } есебінде { $before } болған, бұл есепте сан жоқ. Санды жазыңыз немесе неге жоқ екенін көрсетіңіз.
rule-same_report_again = Бір файл бір рет жіберіледі.
finding-same_report_again = Осы файл тағы да келді: { $day }; алғаш рет { $received } алынған. Ештеңе өзгерген жоқ. Түзетілген есепті жібергіңіз келсе, жаңа файл жіберіңіз.
rule-table_sheet_too_large = Парақ тым үлкен емес.
finding-table_sheet_too_large = Парақ тым үлкен: { $most } ұяшыққа рұқсат етіледі. Парақ оқылмады. Артық жолдар мен бағандарды жойып, файлды қайта жіберіңіз.
rule-no_region = Парақта кемінде бір өңір аталған.
finding-no_region = Парақта бірде-бір өңір табылмады: жолдарда да, бағандарда да, тақырыпта да, парақ не файл атауында да жоқ. Парақ оқылмады. Қажетті сандар болса, өңірді жазыңыз.
rule-region_unknown = Кестеде өңір белгілі атаумен аталған.
finding-region_unknown = Өңір танылмады: «{ $found }». Ұқсастары: { $suggestions }. Оның сандары жүктелмеді. Атауын түзетіңіз.
rule-region_ambiguous = Кестедегі өңір атауының мағынасы біреу ғана.
finding-region_ambiguous = «{ $found }» атауының мағынасы бірнешеу: { $suggestions }. Сандар жүктелмеді. Облыс па, қала ма, нақтылаңыз.
rule-region_conflict = Жол немесе парақ бір өңірді атайды.
finding-region_conflict = Бір жолда немесе бір парақта әртүрлі өңірлер аталған: «{ $found }». Сандардың кімдікі екенін анықтау мүмкін емес, олар жүктелмеді. Бір өңірді қалдырыңыз.
rule-region_missing = Сандары бар жолда өңір атауы бар.
finding-region_missing = Сандары бар жолда өңір атауы жоқ. Сандар жүктелмеді. Өңірді жазыңыз.
rule-row_below_region = Кестелерден облыстар мен республикалық маңызы бар қалалар оқылады.
finding-row_below_region = «{ $found }» – облыс та, республикалық маңызы бар қала да емес; жол оқылмады.
rule-total_unclear = Жолдағы қорытындының кімдікі екені көрінеді.
finding-total_unclear = Бұл кімнің қорытындысы екені түсініксіз: «{ $found }». Жол жүктелмеді. Кімдікі екенін жазыңыз, мысалы, «Қазақстан Республикасы».
rule-more_remarks = Кестені оқуға қатысты ескертулер тым көп емес.
finding-more_remarks = Тағы ескертулер: { $left_out }. Көрсетілгендерін түзетіп, файлды қайта жіберіңіз.
rule-table_unknown = Кестенің қай бағанында қай көрсеткіш тұрғаны көрсетілген.
finding-table_unknown = Файлда өңірлердің сандары бар ({ $count }), бірақ қай бағанда қай көрсеткіш, қай кезең тұрғаны көрсетілмеген. Есеп жүктелмеді. Оны есептер бетінде көрсетіңіз: мұндай кестелер үшін бір рет.
rule-table_column_missing = Кестеде оның сипаттамасындағы барлық баған бар.
finding-table_column_missing = Ең жақын сипаттама – «{ $layout }», бірақ файлда мына бағандар жоқ: { $columns }. Есеп жүктелмеді. Баған белгілерін қайтарыңыз немесе кестені есептер бетінде қайта сипаттаңыз.
rule-table_layout_ambiguous = Кестеге бір ғана сипаттама сай келеді.
finding-table_layout_ambiguous = Кестеге бірнеше сипаттама бірдей сай келеді: { $layouts }. Есеп жүктелмеді. Біреуін қалдырыңыз немесе бағандарды нақтылаңыз.
rule-table_period_needed = Сандардың кезеңі белгілі: баған белгісінен немесе есеп үшін көрсетілген.
finding-table_period_needed = Баған белгілерінде кезең жоқ: { $columns }. Есеп жүктелмеді. Есепті кезеңді есептер бетінде көрсетіңіз.
rule-table_period_differs = Есеп кезеңі баған белгілеріне қайшы келмейді.
finding-table_period_differs = «{ $label }» белгісі { $stated } кезеңін атайды, ал есеп үшін { $period } көрсетілген. Баған жүктелмеді. Есеп кезеңін түзетіңіз.
rule-table_period_in_future = Нақты сандардың кезеңі басталған.
finding-table_period_in_future = «{ $label }» бағанының { $period } кезеңі әлі басталған жоқ (бүгін { $today }), ал сандар факт деп сипатталған. Баған жүктелмеді. Оны мақсат деп сипаттаңыз немесе кезеңді түзетіңіз.
rule-table_change_as_level = Өсім, өсу қарқыны, «өткенге пайызбен» және жан басына шаққандағы сан көрсеткіш деңгейі ретінде жүктелмейді.
finding-table_change_as_level = «{ $label }» белгісінде «{ $word }» тұр: бұл «{ $indicator }» көрсеткішінің деңгейі емес, өзгерісі немесе үлестік саны. Баған жүктелмеді. Мәндердің өзі тұрған бағанды алыңыз.
rule-table_share_as_count = Үлес пен пайыз сан ретінде жүктелмейді.
finding-table_share_as_count = «{ $label }» белгісінде «{ $word }» тұр: бұл үлес, ал «{ $indicator }» пайызбен өлшенбейді. Баған жүктелмеді. Пайызбен өлшенетін көрсеткішті немесе саны бар бағанды таңдаңыз.
rule-table_target_as_actual = Мақсат немесе жоспар бағаны факт деп сипатталмаған.
finding-table_target_as_actual = «{ $label }» белгісінде «{ $word }» тұр: мақсат немесе жоспар сияқты, ал баған факт деп сипатталған. Баған жүктелмеді. Оны мақсат деп сипаттаңыз немесе факт бағанын алыңыз.
rule-table_unit_unclear = Бағанның өлшем бірлігі белгілі және көрсеткішке сай.
finding-table_unit_unclear = «{ $label }» белгісінен сандардың өлшем бірлігі (мың, миллион, миллиард) көрінбейді немесе ол «{ $indicator }» көрсеткішіне сай емес. Баған жүктелмеді. Кесте сипаттамасында бірлікті көрсетіңіз.
rule-table_column_unused = Кестенің барлық бағандары сипатталған.
finding-table_column_unused = Кесте сипаттамасында мына бағандар ({ $count }) аталмаған: { $columns }. Олар жүктелмеді. Керек болса, есептер бетінде сипаттамаға қосыңыз.
rule-table_figures_differ = Бір сан файлда айырмашылықсыз қайталанған.
finding-table_figures_differ = Мұнда { $found }, ал { $cell } ұяшығында сол өңір, көрсеткіш және кезең үшін { $first }. Біріншісі жүктелді. Сандардың бірін түзетіңіз.

## Не өзгерді

since-no-news = Бұл күнге дейін ештеңе белгілі болған жоқ.
since-line = { $changes ->
   *[other] { $date } бастап **{ $changes } өзгеріс**
}; жаңа мәлімет түскен күн саны: { $days }.
since-nothing = Осы уақытта бұл кезеңнің бірде-бір саны да, орны да өзгерген жоқ.
since-rule = Кезең: { $period }. Алдымен нақтыланған және алынған сандар, кейін кешірек, жаңа сандар және орындардың жылжуы; әр топта – дөңгелектеу мен көрсеткіштің елеулі өзгеріс шегіне қатысты ең елеулі өзгерістен және орынның үлкен жылжуынан бастап.
news-revised = сол уақыт үшін нақтыланды
news-corrected = себебі көрсетіліп түзетілді
news-withdrawn = есеп кері қайтарылды
news-left_out = жаңа есепте бұл сан жоқ немесе ол ескірді
news-newer = кешірек күннің саны келді
news-new = алғаш рет хабарланды
news-moved = басқа өңірлердің сандары өзгерді
