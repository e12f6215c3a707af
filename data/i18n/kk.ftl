### Өнімнің қазақ тіліндегі сөздері. Кілттер барлық тілде бірдей; реті – олар көрінетін орындар бойынша.

## Қабық

product = Adaldyq KPI
page-overview = Шолу
page-ranking = Рейтинг
page-comparison = Салыстыру
page-region = Өңір
page-indicator = Көрсеткіш
page-sources = Дереккөздер
page-about = Бағдарлама туралы
settings = Деректер: жұмыс аймағы, мәлімет күні, деректер нұсқасы
demo-banner = КӨРСЕТІЛІМ. Барлық сан ойдан алынған.
known-at-banner = { $date } күні белгілі болған мәліметтер көрсетілген. Кейінгі мәліметтер жасырылған.
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
choice-kind = Түрі
choice-from_region = Өңір
choice-q = Сөздер бойынша іздеу
choice-compared = Салыстырылатын көрсеткіш
choice-x = Көлденең ось
choice-y = Тік ось
choice-page = Кесте беті
choose-placeholder = Таңдаңыз
view-level = Деңгей
view-share = Негіздегі үлес
view-per_100k = 100 000 адамға шаққанда
view-improvement = Бір жылдағы өсім
group-all = Барлығы
group-oblast = Облыстар
group-city = Қалалар
show-figures = Барлық сандар
show-contradictions = Қайшылықтар
show-reports = Құжаттар мен ескертулер
theme-core = Негізгі көрсеткіштер
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
formula = { $factor } × «{ $numerator }» / «{ $denominator }»
people-on = { $people } – { $date } жағдайы бойынша ({ $source })

## Бағандар

column-place = Орын
column-place_best = Орын, мүмкін болатын ең жақсысы
column-place_worst = Орын, мүмкін болатын ең төмені
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
column-snapshot = Деректер нұсқасы
column-size = Көлемі

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
working-share = { $region }: { $value } = 100 × { $part } / { $base }
working-per_100k = { $region }: { $value } = { $part } / { $people } × 100 000 (халық саны, { $date }: { $source })
working-improvement = { $region }: { $value } = { $now } − { $before }
role-numerator = Бөлік
role-denominator = Негіз
download-xlsx = xlsx жүктеп алу
download-csv = csv жүктеп алу
sheet-sources = Дереккөздер
sheet-figures = Сандар

## Шолу

coverage-line = { $period }: { $core } негізгі көрсеткіштің ішінде ел бойынша аталғаны – { $national }, кемінде бір өңір атағаны – { $regional }.
nothing-headline = { $period }: ел бойынша бірде-бір негізгі көрсеткіш жарияланбаған. Басқа кезеңді таңдаңыз немесе «Дереккөздер» бетінен барлық сандарды ашыңыз.
headline-missing = Ел бойынша саны жоқ негізгі көрсеткіштер ({ $count }): { $names }
how-to-add = Қосу тәртібі: data/published/figures.csv файлына дереккөзі көрсетілген жолды енгізіп, make publish пәрменін орындау қажет.
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
attention-line = Анықталған сәйкессіздіктер: { $cases }; оның ішінде түпкілікті қорытындысы жоғы: { $unsettled }.
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
region-scorecard = Негізгі көрсеткіштер
region-strengths = Күшті жақтары
region-strengths-none = Кемінде үш өңір дерек берген көрсеткіштердің бірде-бірі бойынша өңір алғашқы үштен бірдің қатарына кірмейді.
region-gaps = Әлсіз тұстары мен олқылықтары
region-gaps-none = Соңғы үштен бірдің қатарындағы көрсеткіштер де, хабарланбаған негізгі көрсеткіштер де жоқ.
region-not-reported = Кезең бойынша хабарланбаған негізгі көрсеткіштер ({ $count }): { $names }
region-figures = Өңірдің барлық сандары
region-trends = Уақыт бойынша
trends-empty = Өңірдің бірде-бір көрсеткіші әзірге кемінде екі күнге хабарланбаған.
region-programmes = Бағдарлама жобалары
region-programmes-none = Дереккөздерде бұл өңірдің бірде-бір жобасы аталмаған.
programme-figures = { $count ->
    [0] өңірдің көрсеткіштері жарияланбаған
   *[other] сандары бар { $count } көрсеткіш
 }
region-contradictions = Сәйкессіздіктер
region-contradictions-none = Өңірдің сандары бір-біріне қайшы келмейді.

## Көрсеткіш

passport-code = Коды
passport-theme = Тақырыбы
passport-programme = Жобасы
passport-measure = Нені өлшейді
passport-better = Қайсысы жақсы
passport-adds = Өңірлер бойынша қосылады
passport-base = Негізі
passport-formula = Есептелуі
passport-definition = Анықтамасы
indicator-time = Уақыт бойынша
indicator-figures = Барлық сандар және олардың дереккөздері
indicator-contradictions = Сәйкессіздіктер
indicator-contradictions-none = Осы көрсеткіштің сандары бір-біріне қайшы келмейді.
timeline-empty = Күні көрсетілген бірде-бір сан жоқ.
timeline-legend = Іші қуыс белгі – күні жанама түрде анықталған; сол жақтағы сызық – сан осы мерзімнің бір күніне қатысты; көрсеткі – «кемінде» немесе «ең көбі»; ромб – нысаналы мән. Сызықпен тек салыстыруға келетін сандар қосылған. { $undated ->
    [0] { "" }
   *[other] Күні жоқ { $undated } сан графикке түсірілмеген, олар кестеде бар.
 }

## Дереккөздер

figures-none = Осы таңдау бойынша бірде-бір сан жоқ.
figures-count = { $count } сан
form-published_figures = Бағдарламаның жарияланған сандары
form-territorial_register = Аудандар мен қалалар (анықтамалық)
form-rural_okrugs = Ауылдық округтер (анықтамалық)
report-in-force = қолданыста
report-superseded = кейінгісімен ауыстырылған
report-refused = оқылмаған
findings-none = Барлық құжаттың барлық жолдары ескертусіз қабылданған.
findings-title = { $count } ескерту
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

## Бағдарлама туралы

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
method-carry = Белгілі бір күнгі жай-күй кейінгі мерзімге 12 айдан асырылмай көшіріледі және әрқашан өз күнімен көрсетіледі. Кезең бойынша есеп тек сол кезеңмен немесе оны дәл құрайтын бөліктердің қосындысымен салыстырылады.
method-rank = Алдымен орын, содан кейін дөңгелектеу; тең мәндер жақсы орынды бөліседі. Саны жоқ өңір соңғы орынға қойылмайды, кестенің астында себебімен көрсетіледі.
method-percent = Дөңгелектелген пайыз – бұл аралық: 93 % дегеніміз 92,5-тен 93,5-ке дейін. Аралықтар қиылысса, бір орынның орнына мүмкін болатын бірнеше орын көрсетіледі.
method-conflict = Бір-бірінен өзгеше сандар қорытындымен қатар тұрады: қамту аясы әртүрлі, түсіндірілетін өсім, қайшылық, күнінсіз анықтау мүмкін емес, қайта басылым. 253 және 317 сервистік әкімдік – бір қатар емес.
method-nation = Ел бойынша сан – ел бойынша хабарланған сан. Оның жанында – қамтылуы көрсетілген өңірлердің қосындысы («17 өңірдің ішінен 4»). Олар ешқашан араластырылмайды.
method-peers = Өңір барлық өңірлермен және өзіне ұқсастармен салыстырылады: облыстар облыстармен, қалалар қалалармен. Өсім деңгеймен қатар көрсетілген.
method-target = Пайызбен берілген өсім ешқашан деңгей ретінде, ал нысаналы мән нақты мән ретінде қабылданбайды.
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

## Экраннан оқуға арналған сипаттамалар

alt-map = Өңірлер картасы: { $indicator }. { $units } өңірдің ішінде дерегі бары – { $covered }.
alt-bars = Өңірлер реті бойынша: { $indicator }.
alt-bump = Өңірлердің жылдар бойынша орындары: { $indicator }.
alt-scorecard = Өңірлердің негізгі көрсеткіштер бойынша орындары.
alt-timeline = Уақыт бойынша барлық сандар: { $indicator }.
alt-trend = Ел бойынша сан, уақыт бойынша: { $indicator }.
alt-multiples = Уақыт бойынша көрсеткіштер, әр көрсеткішке бір график.
alt-scatter = Екі көрсеткіш бойынша өңірлер.

## Қателер және оларды түзету жолдары

error-unexpected = Күтпеген қате орын алды; деректерге зиян келген жоқ.
remedy-unexpected = Бетті жаңартыңыз. Көмектеспесе, әкімшіге уақытын және беттің мекенжайын хабарлаңыз: толық мәлімет журналға жазылған.
error-unknown-choice = Сілтемеде белгісіз мән көрсетілген: «{ $value }» ({ $name }); әдепкі мән көрсетіліп тұр.
error-unknown-value = Белгісіз мән: «{ $value }» ({ $name }).
remedy-unknown-value = Мекенжайды тексеріңіз: кодтар data/catalog/ қалтасында, кезеңдер 2020, 2020-H1, 2020-Q3, 2020-07 түрінде жазылады.
error-catalog = Анықтамалықтарда { $count } қате бар; олар түзетілмейінше деректер жарияланбайды.
    { $faults }
remedy-catalog = data/catalog/ қалтасындағы көрсетілген жолдарды түзетіп, деректерді қайта жариялаңыз: make publish. Бұрынғы деректер нұсқасы қолданыста қалады.
error-layout = Нысан сипаттамасын ({ $file }) пайдалану мүмкін емес: { $problem }
remedy-layout = data/layouts/ қалтасындағы файлды түзетіңіз.
error-workspace-unknown = «{ $workspace }» жұмыс аймағы жоқ.
remedy-workspace-unknown = Мекенжайдан workspace параметрін алып тастаңыз немесе тізімнен жұмыс аймағын таңдаңыз.
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

finding-file_unreadable = Файлды оқу мүмкін емес: { $problem }. Оны UTF-8 кодтауымен csv түрінде сақтаңыз.
finding-column_missing = Мына бағандар жоқ: { $columns } (ең жақын нысан – { $closest }).
finding-row_ragged = Жолдағы өрістер саны тақырыптағыдан көп не аз; тырнақшалар мен бөлгіштерді тексеріңіз. Жол жүктелмеді.
finding-unknown_indicator = Белгісіз көрсеткіш «{ $indicator }». Ұқсастары: { $suggestions }. Жол жүктелмеді.
finding-unknown_region = Белгісіз өңір «{ $region }». Ұқсастары: { $suggestions }. Жол жүктелмеді.
finding-region_not_valid_then = { $date } күні { $region } өңірі болмаған. Жол жүктелмеді.
finding-unknown_district = Белгісіз аудан «{ $district }». Ұқсастары: { $suggestions }. Жол жүктелмеді.
finding-unknown_scope = Белгісіз қамту аясы «{ $scope }». Ұқсастары: { $suggestions }. Жол жүктелмеді.
finding-number_not_understood = «{ $found }» – сан емес. Жол жүктелмеді.
finding-date_not_understood = «{ $found }» – күнтізбелік күн емес ({ $field }); ЖЖЖЖ-АА-КК түрінде жазылады. Жол жүктелмеді.
finding-period_reversed = Кезеңнің соңы ({ $end }) басынан ({ $start }) бұрын. Жол жүктелмеді.
finding-word_not_understood = { $field } өрісінде «{ $found }» жазылған; рұқсат етілгендері: { $expected }. Жол жүктелмеді.
finding-negative_count = Сан теріс болмайды: { $found }. Жол жүктелмеді.
finding-percent_out_of_range = Пайыз 0–100 аралығынан тыс: { $found }. Жол жүктелмеді.
finding-duplicate_row = Мына жолды қайталайды: { $first }. Жол жүктелмеді.
finding-outside_plausible_bounds = { $found } – шынайы шектерден ({ $bounds }) тыс. Сан жүктелді, оны тексеріңіз.
finding-source_missing = Дереккөздің мекенжайы да, құжаты да көрсетілмеген ({ $publisher }). Сан жүктелді.

## Пәрмен жолы

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
inspect-file_too_large = Файл тым үлкен: ашылғандағы көлемі { $bytes } байт, рұқсат етілгені { $most }. Файлда тек қажетті парақтарды қалдырыңыз.
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
