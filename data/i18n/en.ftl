### The words of the product in English. The keys are the same in every language; the order follows the places where they are seen.

## Shell

product = Adaldyq KPI
page-overview = Overview
page-ranking = Ranking
page-comparison = Comparison
page-region = Region
page-indicator = Indicator
page-monitoring = Monitoring
page-briefing = Briefing
page-sources = Sources
page-reports = Reports
page-about = About the programme
settings = Data: workspace, knowledge date, snapshot
demo-banner = DEMONSTRATION. All figures are invented.
demo-mark = demonstration: invented numbers
known-at-banner = Shown as known on { $date }. Later information is hidden.
borders-banner = Shown in the borders of { $date } ({ $units } regions): figures of parts are summed where the indicator adds up. What one region reported is divided among others only by the districts it reported itself.
section-as-reported = This section is as reported, in the borders of the time.
borders-reported = as reported
borders-of = since { $date }: { $units } regions
data-of = { $workspace } · data published { $date } · snapshot { $snapshot }
workspace-main = Main data
workspace-demo = Demonstration (invented figures)
snapshot-pinned = The link pins snapshot { $snapshot }.
snapshot-unpin = Go to the data in force
any = all
yes = yes
no = no
none = none

## Choices

choice-lang = Language
choice-period = Period
choice-workspace = Workspace
choice-known_at = As known on a date (YYYY-MM-DD)
choice-borders = Borders of regions
choice-since = Compared with what was known at the end of
choice-snapshot = Snapshot
choice-indicator = Indicator
choice-region = Region
choice-regions = Regions (two to six)
choice-theme = Theme
choice-programme = Project
choice-view = View
choice-group = Compare within
choice-scope = Scope
choice-show = Show
choice-desk = What to do
choice-year = Year
choice-form_period = For which period
choice-kind = Kind
choice-from_region = Region
choice-q = Search by words
choice-compared = Indicator to compare
choice-against = Compare with
choice-place = Place wanted
choice-within = By when
choice-x = Horizontal axis
choice-y = Vertical axis
choice-page = Table page
choice-by = Rows of the table
choice-part = What to show
choice-sphere = Sphere of monitoring
choice-state = State of the recommendation
choice-cell = What the cells say
choice-format = Format
choice-contents = Contents of the briefing
choice-doc_lang = Language of the briefing
choice-task = What to do
choice-read = What to read
choose-placeholder = Choose
view-level = Level
view-share = Share of the base
view-per_100k = Per 100,000 people
view-improvement = Annual increase
group-all = All
group-oblast = Oblasts
group-city = Cities
show-figures = All figures
show-since = What changed
show-contradictions = Contradictions
show-quality = Data quality
show-reports = Documents and findings
desk-load = Load
desk-calendar = Calendar
desk-history = History
desk-form = The form
task-make = Make a briefing
task-refresh = Refill an edited one
read-programme = Programme and method
read-minister = For the vice-minister
read-curator = For the curator
read-analyst = For the analyst
theme-core = Core indicators
part-results = Results
part-register = Register of monitorings
part-recommendations = Recommendations
cell-share = Share with violations
cell-checked = Objects checked
cell-monitorings = Monitorings
state-open = open, not yet due
state-overdue = overdue
state-done = done
state-declined = declined
scope-all = the whole indicator
scope-only = Counted only: { $scope }

## Numbers, units, dates

no-value = no data
no-data = no data
unit-count = { $number }
unit-percent = { $number }%
unit-percentage_points = { $number } pp
unit-per_100k = { $number }
unit-sqm = { $number } m²
unit-km2 = { $number } km²
unit-bn_kzt = { $number } bn tenge
unit-days = { $number } days
unit-points = { $number } points
unitname-count = units
unitname-percent = per cent
unitname-per_100k = per 100,000 people
unitname-sqm = square metres
unitname-bn_kzt = billion tenge
unitname-days = days
unitname-points = points
qualifier-exact = exact
qualifier-at_least = at least
qualifier-at_most = at most
qualifier-about = about
kind-actual = actual
kind-target = target
kind-plan = plan
kind-derived = computed
kind-reference = register
origin-derived = computed
period-year = { $year }
period-half = { $part ->
    [1] H1
   *[2] H2
 } { $year }
period-quarter = { $part ->
    [1] Q1
    [2] Q2
    [3] Q3
   *[4] Q4
 } { $year }
date-unknown = date unknown
date-inferred = { $date } (date inferred)
place-of = { $place } of { $ranked }
place-only = the only one with data
since-year = over the year { $change }
target-is = target { $target } ({ $date })
target-line = Target: { $target }
goal-nation = Target of the country: { $target } ({ $date })
goal-regions = A diamond is the region’s own target for { $dates }
status-reached = Reached
status-on_track = On track
status-behind = Behind
status-far_behind = Far behind
status-cannot = Cannot be judged
aim-pace = { $needed } a year needed, { $pace } achieved
aim-pace-unknown = { $needed } a year needed; one figure shows no pace
aim-missed = past its date, { $gap } to go
aim-when = at this pace { $when }
aim-year = in { $year } (range not known)
aim-year-sure = in { $year }
aim-year-range = in { $year } ({ $range })
aim-year-open = in { $year } (not before { $first }, perhaps never)
aim-never = not within 30 years
aim-never-but = not within 30 years; at the best pace not before { $first }
aim-reason-not_set_yet = the target became known later, on { $date }
aim-reason-no_direction = nobody says whether more or less is better
aim-reason-no_figure = no figure comparable with the target
aim-reason-stale = the last figure is too old
aim-reason-no_base = the base value is not known
aim-reason-not_since_base = no new figure since the base value
aim-reason-inexact = the figure is qualified and proves neither success nor delay
aim-base-told = { $indicator }, { $region }: the base value { $base } of { $date } was stated with the target
aim-base-rule = { $indicator }, { $region }: the base value { $base } of { $date } is the last one before the target became known
aim-base-first = { $indicator }, { $region }: the base value { $base } of { $date } is the first one after the target became known; there is no earlier one
aim-base-none = { $indicator }, { $region }: the base value is not known
aim-moved = { $indicator }, { $region }: the target was revised, before it was { $before }
aims-line = Targets: { $total }. Reached: { $reached }; on track: { $on_track }; behind: { $behind }; far behind: { $far_behind }; cannot be judged: { $cannot }.
aims-more = Targets behind that are not shown here: { $count }; they are on the pages of regions and indicators.
formula = { $factor } × “{ $numerator }” / “{ $denominator }”
people-on = { $people } on { $date } ({ $source })

## Columns

column-place = Place
column-place_best = Place, best possible
column-place_worst = Place, worst possible
column-cause = Cause
column-stands_out = Change against noise
column-old_place = Former place
column-range = Range of places
column-low = At least
column-high = At most
column-region = Region
column-district = District
column-indicator = Indicator
column-value = Value
column-unit = Unit
column-qualifier = Qualifier
column-kind = Kind
column-change = Over the year
column-leader = To the leader
column-nation = Against the country
column-date = As of
column-start = Start
column-end = End
column-scope = Scope
column-source = Source
column-publisher = Publisher
column-title = Title
column-address = Address
column-published = Published
column-written = As written
column-note = Note
column-file = File
column-line = Line
column-reason = Why without a place
column-report = Document
column-form = Form
column-received = Received
column-figures = Figures
column-findings = Findings
column-status = Status
column-severity = Severity
column-place-in-file = Place in the file
column-finding = Finding
column-case = Case
column-verdict = Verdict
column-contradiction = Discrepancy
column-sum = Sum of regions
column-covered = Regions with data
column-old = Before
column-due = Due
column-period = Period
column-refusals = Refusals
column-warnings = Warnings
column-snapshot = Snapshot
column-size = Size
column-complete = Completeness
column-timely = Timeliness
column-consistent = Consistency
column-complete-part = Indicators with a figure
column-complete-whole = Expected
column-timely-part = Reports in time
column-timely-whole = Reports due
column-consistent-part = Figures without a remark
column-consistent-whole = All figures
column-questions = Questions
column-why = Why
column-behind = What stands behind the percent
column-goal = Target and date
column-now = Now
column-expected = Expected by that date
column-pace = Pace a year
column-reach = At this pace
column-target = Target
column-base = Base value
column-base_date = Date of the base value
column-now_date = As of (now)
column-unjudged = Why it cannot be judged
column-needed = Pace needed, a year
column-achieved = Pace achieved, a year
column-pace_low = Pace, lower end
column-pace_high = Pace, upper end
column-arrival = Target reached on
column-earliest = Not before
column-latest = Not after
column-step = Step
column-rate = Share or rate (95% interval)
column-next-place = Next place
column-others-still = Needed if the others stay as they are
column-others-moving = Needed in a year if the others keep their pace
column-rate-of-all = The same over all regions
column-nation-told = Reported for the country
column-sphere = Sphere
column-faulty = With violations, of those checked
column-recommended = Recommendations done
column-funds = Money, mln tenge
column-before = Before
column-again = Again
column-age = Waiting for
column-open = Open
column-overdue = Of them overdue
column-issued = Issued
column-state = State
column-regions = Regions
column-what = What happened
column-places = Places
column-reports = What it reports
column-compare = Comparison
column-number = number
column-national = National figure
column-best = Leader

## Where a figure comes from

where-from = Where the figures come from
where-from-nothing = There is no figure here.
where-from-derived = computed from other figures
where-from-more = { $count ->
    [one] { $count } more figure is in the table for download.
   *[other] { $count } more figures are in the table for download.
 }
as-written = As written
open-source = open the source
document-named = document { $document }, no address
no-address = address not stated
publisher-unknown = publisher not stated
title-unknown = untitled
published = published
received = received
report = document
line-of = { $file }, line { $line }
corrected = corrected
corrected-how = it was “{ $old }”, since { $since }: { $reason } ({ $by })
working-level = { $indicator }, { $region }, { $date }: { $value } = { $factor } × { $part } / { $base }
working-share = { $region }: { $value } = 100 × { $part } / { $base }
working-per_100k = { $region }: { $value } = { $part } / { $people } × 100,000 (population on { $date }: { $source })
working-improvement = { $region }: { $value } = { $now } − { $before }
role-numerator = Part
role-denominator = Base
download-docx = Download docx
download-pptx = Download pptx
download-xlsx = Download xlsx
download-csv = Download csv
sheet-sources = Sources
sheet-figures = Figures
sheet-findings = Findings
sheet-changes = Changes

## Overview

coverage-line = { $period }: of { $core } core indicators, { $national ->
    [one] { $national } is stated
   *[other] { $national } are stated
 } for the country and { $regional ->
    [one] { $regional } by at least one region
   *[other] { $regional } by at least one region
 }.
nothing-headline = { $period }: no core indicator has been published for the country. Choose another period or open all figures on the Sources page.
headline-missing = { $count ->
    [one] { $count } core indicator without a figure for the country: { $names }
   *[other] { $count } core indicators without a figure for the country: { $names }
 }
how-to-report = To add one: load a report on the page { $page }.
how-to-add = A published figure can also be entered as a row with its source in data/published/figures.csv, followed by make publish.
map-title = Regions on the map
map-hint = Click a region to open its page. Hatching means no data for the period.
coverage-regions = { $covered } of { $units } regions { $covered ->
    [one] has
   *[other] have
 } data
nation-reported = Reported for the country: **{ $value }** ({ $date })
nation-not-reported = No figure published for the country
sum-of-regions = Sum of the regions: { $sum } ({ $covered } of { $units } regions)
scorecard-title = Regions and core indicators
scorecard-empty = No region stated any core indicator for this period. Choose another period.
scorecard-missing = { $count ->
    [one] { $count } indicator has not been reported by any region: { $names }
   *[other] { $count } indicators have not been reported by any region: { $names }
 }
scorecard-silent = { $count ->
    [one] { $count } region has not reported any core indicator: { $names }
   *[other] { $count } regions have not reported any core indicator: { $names }
 }
attention-title = Needs attention
attention-targets = Targets
attention-contradictions = Discrepancies
attention-line = Discrepancies found: { $cases }; of them without a final verdict: { $unsettled }.
attention-later = More discrepancies in figures later than { $period }: { $count }.
no-contradictions = No discrepancies between figures were found.
all-contradictions = All discrepancies and the verdicts on them

## Ranking

unranked-title = { $count ->
    [one] Without a place: { $count } region
   *[other] Without a place: { $count } regions
 }
date-footnote = * Date inferred.
rank-rule = Places are computed before rounding, among those of the { $units } regions that have data; equal values share the better place. { $better ->
    [lower] Lower is better.
    [neutral] The order is from highest to lowest; it is not a measure of success.
   *[higher] Higher is better.
 }
rank-not-distinguishable = Where two places are given with a dash, the precision of the figures does not allow the regions to be told apart.
chance-group = Places { $first }–{ $last } cannot be told apart: { $names }
chance-apart = All places can be told apart: chance would not have swapped them.
chance-about = { $kind ->
    [rate] The counts are complete and exact. The whisker and the range of places are about something else: how different the rate might have been by chance with the same work. The fewer people, the wider. Confidence 95%; groups hold for all regions at once.
   *[share] All objects were counted and the percentages are exact. The whisker and the range of places are about something else: how different the share might have been by chance with the same work. The fewer objects, the wider. Confidence 95%; groups hold for all regions at once.
}
chance-without-base = { $count ->
    [one] The base of { $count } region is not known or does not match its percentage: its place may be any.
   *[other] The bases of { $count } regions are not known or do not match their percentages: their places may be any.
}
places-over-time = Places by year
movement-empty = { $years ->
    [0] In no year are there places that can be followed.
   *[other] Places exist for one year only; movement can be shown once there are data for at least two years.
 }
to-ranking = Open the ranking
reason-not_reported = Has not reported this indicator
reason-no_base = No base from which to compute the share
reason-no_population = No population figure for a date close enough
reason-no_earlier = No figure of a year before, or only bounds are known
reason-old_borders = The figure refers to the former borders of the region
reason-not_there = There was no such region at that time
reason-other_borders = The figure covers only a part of the region in these borders
reason-part_missing = Not all parts the region consisted of have reported
reason-does_not_add_up = The indicator does not add up and was reported by parts of the region
reason-no_parts = The share cannot be recomputed: its numerator or denominator is not there
reason-stale = The last figure is as of { $date } and is out of date for this period
reason-later_only = The first figure is only as of { $date }, later than the period
reason-other_period = Reported for another period
reason-start_unknown = The day from which it was counted is not stated
reason-undated = Figure without a date
reason-subset_only = Only a part or a different scope is reported
reason-districts_only = There are figures for individual districts only
measure-stock = state at a date; a figure is valid for no more than { $months ->
    [one] { $months } month
   *[other] { $months } months
 }
measure-flow = counted over a period
better-higher = higher is better
better-lower = lower is better
better-neutral = neither higher nor lower is better in itself

## Comparison

comparison-choose = Choose two to six regions.
comparison-empty = { $period }: on this theme there are no figures for the chosen regions or for the country.
comparison-missing = { $count ->
    [one] { $count } indicator without figures: { $names }
   *[other] { $count } indicators without figures: { $names }
 }
comparison-one = One indicator
dumbbell-total = The figure for the country is a sum: no single region can be measured by it, so there is no national line.
comparison-time = Over time
comparison-no-time = No indicator of the chosen regions has been reported for at least two dates, so there is nothing to compare over time yet.
comparison-two = Two indicators
scatter-empty = None of the { $units } regions has both indicators for this period.
scatter-line = { $covered } of { $units } regions { $covered ->
    [one] has
   *[other] have
 } both indicators.

## Region

fact-brand = Project office
fact-centre = Centre
fact-districts = { $count ->
    [one] { $count } district or city on { $date }
   *[other] { $count } districts and cities on { $date }
 }
fact-register = According to the classifier of administrative-territorial objects (KATO); the share of service akimats is taken of this number.
fact-area = Area
area-published = published
area-measured_on_map = measured on the map
area-published_sum_of_parts = sum of published parts
fact-people = Population
borders-formed = Formed on { $date }; before that the territory was part of: { $old }.
borders-changed = The borders have changed: the region existed in this form up to and including { $date }.
region-not-then = { $region } did not exist in { $period }; choose another period or region.
region-monitoring = The region's register of monitorings and its recommendations
region-scorecard = Core indicators
scorecard-range = In brackets: the places chance might have given for the same work (95% confidence); more in the ranking of the indicator.
region-targets = Targets
region-targets-none = The region has no targets due then or later.
region-strengths = Strengths
region-strengths-none = The region is not in the first third on any indicator reported by at least three regions.
region-gaps = Weaknesses and gaps
region-gaps-none = There are no indicators in the last third and no unreported core indicators.
region-not-reported = { $count ->
    [one] { $count } core indicator not reported for the period: { $names }
   *[other] { $count } core indicators not reported for the period: { $names }
 }
region-figures = All figures of the region
region-trends = Over time
trends-empty = No indicator of the region has yet been reported for at least two dates.
trends-elsewhere = To see other indicators over time, choose a theme: { $names }.
region-programmes = Projects of the programme
region-programmes-none = The sources name no project of this region.
programme-figures = { $count ->
    [0] indicators of the region are not published
    [one] { $count } indicator with figures
   *[other] { $count } indicators with figures
 }
region-contradictions = Discrepancies
region-contradictions-none = The figures of the region do not contradict one another.
region-reports = Reports of the region
region-reports-none = The region has not reported by the form yet.
region-reports-all = All reports of the region: { $count }

## A region's place: why it changed and what would move it

moves-title = Place of the region: why it changed and what would move it
moves-neutral = This indicator has no better side: the place is only an order, and there is nothing to improve. Choose another indicator.
moves-unranked = { $region }: no place for this period. { $reason }.
moves-alone = Only this region has a figure for the period: there is nobody to compare its place with.
place-nth = place { $place }
against-year = A year ago
against-previous = The period before
why-title = Why the place changed
why-lead = { $before }: place { $was } of { $of_before }. { $now }: place { $place } of { $of_now }. { $turn ->
    [up] { $count ->
        [one] **{ $count } place up.**
       *[other] **{ $count } places up.**
     }
    [down] { $count ->
        [one] **{ $count } place down.**
       *[other] **{ $count } places down.**
     }
   *[same] **The place has not changed.**
 }
why-revised-since = The place is the one by the figures as they were first known. By the figures revised since, the place in the earlier period ({ $before }) is { $place }.
why-carried = The region has no new figure: the same one stands in both periods ({ $date }).
why-total = Total
why-not-revised = not revised
why-improved = better figures than before in { $count } of { $of }
why-behind = now behind: { $names }
why-ahead = now ahead: { $names }
why-same-order = the same regions are ahead and behind
why-circle = regions in the country: { $before } → { $now }
why-same-circle = as before
why-method = “+” means so many places up, “−” down. The parts add up to the change of place exactly; a part is the mean over all orders in which the causes could have taken effect (Shapley value), so it can be a fraction.
why-no_place_before = { $region }: there is no place in the earlier period ({ $before }), so the change of place cannot be computed.
why-no_place_now = { $region }: there is no place in the chosen period ({ $now }), so the change of place cannot be computed.
why-borders = { $region }: the borders of the region changed between the two periods ({ $before } and { $now }). These are different territories, and their places are not compared.
cause-new_data = New figures of the region
cause-revisions = Revisions of the region's figures
cause-others = Figures of other regions
cause-borders = Borders and circle of regions
reach-title = What a better place takes
reach-leader = The region is in first place. Below is what it takes to keep it.
reach-still = If the other regions stay at their figures:
reach-trend = If the other regions keep the pace of the last year:
reach-nothing = nothing is needed, the place is **{ $place }**.
reach-needed = **{ $step }** needed (making { $becomes }), the place is **{ $place }**.
reach-pace = **place { $place } cannot be reached { $by }**: { $step } needed (making { $becomes }), and nobody has yet improved that fast.
reach-bounds = **place { $place } cannot be reached**: all there is would not be enough.
reach-farthest = The best within reach: { $becomes }, place { $place }.
reach-amount = { $thing ->
    [akimat] { $count ->
        [one] { $number } akimat
       *[other] { $number } akimats
     }
    [body] { $count ->
        [one] { $number } body
       *[other] { $number } bodies
     }
   *[other] { $number }
 }
reach-step = { $better ->
    [lower] { $amount } fewer
   *[higher] { $amount } more
 }
reach-share = { $value }, that is { $part } of { $base }
by-day = by { $date }
by-period = in { $period }
reach-best = The largest improvement in a year among { $level ->
    [city] cities
   *[oblast] oblasts
 }: { $size } ({ $region }, { $period }).
reach-no-pace = No { $level ->
    [city] city
   *[oblast] oblast
 } has yet improved within a year, so there is no way to judge whether this is feasible.
reach-pace-unknown = The changes of { $level ->
    [city] cities
   *[oblast] oblasts
 } in a year are not known, so there is no way to judge whether this is feasible.
reach-trend-known = { $count ->
    [0] The pace of the other regions in the last year is not known.
   *[other] The pace of the last year is known for { $count } of { $of } other regions{ $rest ->
        [0] .
       *[other] ; the rest stay at their figures.
     }
 }
ahead-title = Who does it better
ahead-none = Nobody is ahead among the { $level ->
    [city] cities
   *[oblast] oblasts
 }.
ahead-compare = compare
ahead-share = { $part } of { $base };
ahead-likeness = { $level ->
    [city] Cities
   *[oblast] Oblasts
 } that are ahead, those most like this region first. Measured by: { $names }. The share of rural people is left out: the data have no sourced figure for it.
ahead-no-likeness = No measure is known for all regions of this type, so the order is that of the region codes.
ahead-more = { $count ->
    [one] { $count } more region of the same type is ahead.
   *[other] { $count } more regions of the same type are ahead.
 }
likeness-people = population
likeness-akimats = number of districts and cities
likeness-rural_akimats = number of rural akimats
size-people = { $number } people
size-akimats = { $count ->
    [one] { $number } district or city
   *[other] { $number } districts and cities
 }
size-rural_akimats = { $count ->
    [one] { $number } rural akimat
   *[other] { $number } rural akimats
 }

## Indicator

passport-code = Code
passport-theme = Theme
passport-programme = Project
passport-measure = What it measures
passport-better = What is better
passport-noticeable = Counts as a change
noticeable-share = { $share } of the larger figure
passport-adds = Adds up across regions
passport-base = Base
passport-formula = Computed as
passport-definition = Definition
indicator-time = Over time
indicator-figures = All figures and their sources
indicator-contradictions = Discrepancies
indicator-contradictions-none = The figures of this indicator do not contradict one another.
timeline-empty = There is no figure with a date.
timeline-nation = The country, on a scale of its own
timeline-regions = The regions, all on one scale
timeline-later = Figures later than { $period } that are not drawn: { $count }; all of them are in the table below.
timeline-way = The dashed line is the way to the target: what would be expected on each date.
indicator-targets = Targets
indicator-targets-none = The indicator has no targets due then or later.
timeline-legend = A hollow mark means that the date is inferred; a bar to the left, that the figure refers to one of the days of that span; an arrow, “at least” or “at most”; a diamond, a target. The line joins comparable figures only. { $undated ->
    [0] { "" }
    [one] { $undated } figure without a date is not on the chart; it is in the table.
   *[other] { $undated } figures without a date are not on the chart; they are in the table.
 }

## Monitoring

chain-title = From check to result
chain-empty = { $period }: not even two steps of the chain are reported for the whole period, such as how many objects were checked and how many had violations. So there is no chain; published totals stand below. Another period or region can be chosen.
chain-rule = A share is computed only where the part comes from the same whole: same period, same regions, same scope. Violations and objects are different units, so violations give an average per object and no share. How many violations one recommendation answers cannot be seen from totals: there is no such share here. The interval says how far chance alone could move the number (Wilson for shares, Byar for rates).
registers-as-reported = Chain and funnel are shown in the chosen borders. Registers, published totals and the flow of recommendations stay as reported: a row remains with the region that sent it.
chain-missing = Not reported: { $names }.
covered-of = { $covered } of { $units }
rate-regions = over { $count } regions that reported both
link-objects_with_violations-of-monitored_objects = { $value } of objects checked ({ $between })
link-violations-of-monitored_objects = { $value } per object checked ({ $between })
link-violations-of-monitorings = { $value } per monitoring ({ $between })
link-recommendations_done-of-recommendations = { $value } of recommendations issued ({ $between })
link-violations_resolved-of-violations = { $value } of violations found ({ $between })
totals-title = Published totals without a register
totals-empty = { $period }: no published totals without a register were found. Another period or region can be chosen.
totals-rule = Only totals are known here, each for its own days. Where the totals do not say exactly, the bounds of what is possible are given.
totals-alone = Lone figures
totals-missing = Not reported as a number: { $names }.
source-note = Note of the source: { $note }
bound-either = How many of the { $base } objects had at least one of the two faults is not reported: from { $low } to { $high } ({ $shares }). { $least ->
    [0] Both at once are on no more than { $both_high }.
   *[other] Both at once are on no fewer than { $both_low } and no more than { $both_high }.
 }
bound-objects = On how many objects these violations were is not reported: from { $low } to { $high }. So there is no share of objects with violations.
bound-earlier = More were done than issued over these days: no fewer than { $low } and no more than { $high } of them were issued earlier. So there is no share of recommendations done.
funnel-title = Whose share of violations lies beyond chance
funnel-empty = Regions that reported both objects checked and objects with violations for the whole period: { $count }. It takes three to compare. Choose another period or load reports.
funnel-share = Share of objects with violations
funnel-reference = All together: { $value }
funnel-all-within = All { $count } regions are inside the funnel: they differ by no more than chance allows.
funnel-rule = The more objects are checked, the less chance can decide, so the limits close in. A dot outside the funnel is a question and not a blame: troubled objects may have been picked, the look may have been stricter, other spheres may have been checked. A dot inside does not mean that there are few violations. Click on a dot to open the region.
verdict-high_998 = Above the 99.8% limit
verdict-high_95 = Above the 95% limit but not the 99.8% one
verdict-within = inside the funnel
verdict-low_95 = Below the 95% limit but not the 99.8% one
verdict-low_998 = Below the 99.8% limit
share-of = { $count } of { $base }: { $value } ({ $between })
share-none = { $count } with violations, { $base } checked: no share
spheres-title = Spheres and regions
spheres-empty = { $period }: no accepted report has a register of monitorings that ended in this period for this choice, so results cannot be split by sphere.
spheres-none = no monitorings
all-regions = All regions together
spheres-rule = From the registers: objects of all monitorings of the sphere that ended in the period. The darker, the larger the number (on a dark background, the brighter); a share without a colour is of fewer than { $few } objects; a dash means no monitorings.
spheres-on-phone = The country or the chosen region is shown; all regions are on a wide screen and in the download.
register-title = Register of monitorings
register-empty = { $period }: accepted reports hold no register of monitorings that ended in this period for this choice. The register comes with the report form, sheet “Monitorings”.
register-nothing-chosen = No row of the register fits this choice. Take one of the filters off.
register-count = Monitorings: { $count }
done-of = { $done } of { $issued }
repeats-title = Violations found again
repeats-rule = A repeat is violations in the same region, sphere and kind of object as in a monitoring that ended before this one began and at most { $months } months before it ended. They may be other objects of that kind: the form does not name single objects.
repeats-line = Monitorings that found violations where they had been found before: **{ $count }** of { $all }; in { $worse } of them the share of objects with violations became larger than it was.
repeats-none = No repeated violations for this choice.
repeats-more = The { $shown } with the largest share out of { $count } are shown; all are in the download.
before = before
found-on = { $date }: { $count } of { $base } ({ $share })
recommendations-title = Recommendations at the end of the period
recommendations-empty = { $period }: up to its end no accepted report has a register of recommendations for this choice, so it is not known which are open and for how long. Published totals stand under “Results”.
recommendations-issued = { $period }: by the registers **{ $issued }** were issued; by the end of the period { $done } of them were done, { $declined } declined, { $open } open.
recommendations-open = On { $date } **{ $open }** are open, those issued earlier included; **{ $overdue }** are overdue.
recommendations-silent = Of the open ones { $count } are not named in later reports of their region: only what was told earlier is known. Some may be done by now, which is a question to the region.
ages-title = How long the open ones have waited
ages-none = There are no open recommendations.
ages-rule = Days from issue to the end of the period. The form does not ask for the day of issue: it is the end of the monitoring of the same sphere in the same report, the earliest where several fit, so the longest possible age is shown. Overdue: past its due day and not done.
age-between = { $low }–{ $high } days
age-over = more than { $low } days
age-unknown = day of issue unknown
times-title = How fast they are carried out
times-few = Recommendations of the period that were done with both days known: { $done }. At least { $least } are needed to speak of times. Choose a longer period or take a filter off.
times-rule = Of the recommendations issued in the period { $done } are done and { $open } open. Open ones count up to the last day they are known of; without them the time would look shorter than it is (Kaplan–Meier). The day of issue is taken as for the open ones, so the times are the longest possible. The band is the 95% interval.
times-left-out = Left out: { $count } that were declined, have no day of issue or were done before it.
median-between = Half are done within **{ $days } days** (from { $low } to { $high }).
median-from = Half are done within **{ $days } days** (at least { $low }; the data give no upper end).
median-none = Less than half are done in the time that is known, so no time for half of them can be given.
survival-days = Days since the issue
survival-share = Done by that day
survival-half = half: { $days } days
survival-hover = { $days } days: { $share } done ({ $between })
recommendations-register = Register of recommendations
recommendations-count = Recommendations: { $count }
days = { $count } d
done-on = done on { $date }
balance-title = Does the flow of recommendations balance
balance-empty = { $period }: there are no reports with a register of recommendations for months, quarters or half-years inside the period, so there is nothing to check.
balance-rule = Open at the start + issued − done − declined = open at the end. Issued and done are the figures of the report, open and declined ones come from its register, so the equation can fail: then either the stated figure or the register is wrong. Regions without a report for a quarter are not in its row, so the start of a quarter may differ from the end of the last.
balance-holds = It balances everywhere. Reports checked: { $count }.
balance-wrong = Reports that do not balance: { $count }. Compare the stated figures with the register and send a corrected report.
balance-unchecked = Reports that cannot be checked because issued or done is not stated: { $count }.
balance-start = Open at the start
balance-issued = Issued
balance-done = Done
balance-declined = Declined
balance-expected = Should be open
balance-end = Open at the end
balance-difference = Difference

## Sources

figures-none = There is no figure for this choice.
figures-count = { $count ->
    [one] { $count } figure
   *[other] { $count } figures
 }
form-published_figures = Published figures of the programme
form-targets = Targets of indicators
form-territorial_register = Districts and cities (reference list)
form-rural_okrugs = Rural okrugs (reference list)
report-in-force = in force
report-superseded = superseded by a later one
report-refused = not read
findings-none = All rows of all documents were accepted without findings.
findings-title = { $count ->
    [one] { $count } finding
   *[other] { $count } findings
 }
who = Your name
who-help = The name is written into the history of the report beside every decision.
upload = Report files: one or several
upload-help = The report form or any table: xlsx, xls, ods, csv. The file is kept as a draft at once and is not lost even if the connection breaks; its figures count only once you accept it.
upload-choose = Choose files
upload-drop = or drop them here
upload-failed = not received: the connection broke, send it again
upload-too-large = A file larger than { $most } MB is not taken. Split it, or send the table without pictures.
upload-header = A request without the header { $header } is not taken.
drafts-none = No drafts are waiting.
drafts-title = { $count ->
    [one] Waiting to be accepted: { $count } file
   *[other] Waiting to be accepted: { $count } files
 }
preview-running = Reading the files and comparing them with the current data…
received-from = received on { $date }, { $sender }, { $size } KB
sender-unnamed = sender not named
form-unknown = Form not recognised
draft-accept = Accept and publish
draft-put-aside = Put aside
put-aside-reason = Put aside on the reports page
draft-refused = No figures can be taken from this file. Correct what is named above and upload it again; the file received stays in the archive.
accept-all = { $count ->
    [one] Accept all: { $count } file
   *[other] Accept all: { $count } files
 }
report-accepted = “{ $file }” is published, figures: { $count }. See:
file-known = The file “{ $file }” came before; nothing has changed.
to-history = Its history
unpublished = { $count ->
    [one] { $count } report is accepted but not published yet.
   *[other] { $count } reports are accepted but not published yet.
 }
publish-now = Publish
findings-clean = No findings.
findings-more = { $count ->
    [one] { $count } more finding is in the file of findings.
   *[other] { $count } more findings are in the file of findings.
 }
changes-title = What changes:
changes-were = What it changed:
changes-none = No figure changes.
change-changed = another value: { $count }
change-gone = no longer reported: { $count }
change-new = new: { $count }
change-unchanged = unchanged: { $count }
changes-more = { $count } more are in the file of changes.
download-original = File as received
download-annotated = File with the findings
annotated-suffix = findings
demo-file = DEMO-invented
calendar-rule = A report is timely when it is received at most { $days } days after the end of the period; the first one received counts, even when a corrected one came later.
calendar-empty = Nobody has reported by the form yet. The last due date was { $date }.
calendar-complete = { $period }: { $reported } of { $expected } reported, { $timely } in time
calendar-head = { $period } (by { $date })
calendar-timely = in time
calendar-late = late
calendar-missing = missing
calendar-awaited = awaited
calendar-not_asked = not asked for
calendar-not_there = no such region then
calendar-findings = { $count ->
    [one] { $count } finding
   *[other] { $count } findings
 }
calendar-open = open
report-withdrawn = The report is withdrawn; the data are published without it.
report-state-withdrawn = withdrawn
story-received = { $date }: received, { $by }
story-accepted = { $date }: accepted, { $by }
story-withdrawn = { $date }: withdrawn, { $by }. Reason: { $reason }
story-sent_again = { $date }: the same file came again, { $by }
story-superseded = Replaced by report { $report }
withdraw = Withdraw
withdraw-reason = Reason
withdraw-help = The figures of this report stop counting from today. The file and its history stay; the report it had replaced counts again only when it is accepted again.
withdraw-confirm = Withdraw and publish
form-what = The form is ready to fill: names of districts are written in, answers are chosen from lists, the rules it is checked by are on a sheet of their own. Load the filled form on this page.
form-download = Download the form
form-file = report
form-due = Due on { $date } ({ $days } days after the end of the period).
table-describe = Say which column is which indicator
table-describe-help = Once for tables of this kind: the next one is read by itself. Suggestions are only offered, nothing is chosen for you.
table-title = Name of the table
table-skip = do not load
table-scale = Unit of the column
scale-unsaid = not said
scale-ones = ones
scale-thousand = thousands
scale-million = millions
scale-billion = billions
table-no-label = a column without a label
table-column-facts = figures: { $count } · { $examples } · { $period }
table-period-asked = the label names no period
table-period = Which period is this table for
table-period-save = Keep the period
table-more = { $count } more columns. Delete those that are not needed and upload the file again.
table-effect = { $count ->
    [one] This loads { $count } figure
   *[other] This loads { $count } figures
 }
table-save = Keep this and read the file
severity-refusal = refusal
severity-warning = warning
severity-note = note
verdict-none = no verdict yet
contradiction-differ_same_time = different values for the same time
contradiction-differ_order_unknown = different values, order of dates unknown
contradiction-cumulative_stock_falls = a cumulative figure has fallen
contradiction-part_exceeds_whole = the part exceeds the whole
contradiction-sub_period_exceeds_period = part of the period exceeds the whole period
contradiction-region_exceeds_nation = the region exceeds the country
contradiction-regions_exceed_nation = the regions together exceed the country
contradiction-districts_exceed_region = the districts together exceed the region
contradiction-editorial = noticed by an editor

## Data quality

by-region = By region
by-indicator = By indicator
quality-lead = How complete, timely and consistent the figures are, period: { $period }. These are questions to the reports, not a mark for the work: no place in the ranking changes because of them.
quality-counts = { $part } of { $whole }
quality-complete-region = Completeness: for how many of the headline indicators ({ $core }) there is a figure dated within the period. A figure carried over from an earlier period does not count; a count over a year needs all its quarters.
quality-complete-indicator = Completeness: how many of the regions ({ $units }) have a figure dated within the period. A figure carried over from an earlier period does not count. “Not applicable” and “not reported” cannot be told apart here: cities, for example, have no rural akimats.
quality-timely-region = Timeliness: how many of the reports that were due came within { $days } days after the end of the quarter. “–” means that nothing was due.
quality-timely-indicator = Timeliness: how many of the reports that were due had the indicator and came within { $days } days after the end of the quarter. “–” means that nothing was due.
quality-consistent-region = Consistency from 0 to 100: the share of the figures of the period against which there is neither an open contradiction nor a warning of a check; rounded down, so that 100 means none. Where only the sum of the regions differs from the figure of the country, no single region is charged with it.
quality-consistent-indicator = Consistency from 0 to 100: the share of the figures of the period against which there is neither an open contradiction nor a warning of a check; rounded down, so that 100 means none. Besides the headline indicators, those are shown against which something was found.
quality-method = The terms are those of the Data quality review of the World Health Organization (2017, module 2): completeness and timeliness, internal consistency, external comparison.
quality-more = { $count ->
    [one] { $count } more figure is in the download.
   *[other] { $count } more figures are in the download.
 }
flagged-title = Figures with a contradiction or a warning
flagged-none = There are no open contradictions and no warnings in this period.
flagged-rule = a rule is not kept: “{ $rule }”
flagged-verdict = the editor’s verdict: { $verdict }
flagged-whole = { $count ->
    [one] the whole report, { $count } figure
   *[other] the whole report, { $count } figures
 }
suspicion-title = What is worth asking
suspicion-none = No pattern rarer than the limit was found.
suspicion-heaping = { $name }: { $count } of { $figures } figures { $count ->
    [one] ends
   *[other] end
 } in 0 or 5; by chance that happens less often than once in { $odds }. Were they rounded?
suspicion-met = { $name }: { $count } of { $figures } figures near their target just meet it or are a little better; by chance that happens less often than once in { $odds }. How were these figures obtained?
suspicion-short = { $name }: { $count } of { $figures } figures near their target fall just short of it; by chance that happens less often than once in { $odds }. Why did they stop right before the target?
mark-heaping = in 0 and 5: { $count } of { $figures }
mark-met = right at the target: { $count } of { $figures }
mark-short = just short of the target: { $count } of { $figures }
suspicion-limit = Shown is what happens by chance less often than once in { $limit }. Sets of figures tested: { $tested }; chance alone would bring at most { $expected } of them below the limit. With a limit of 1 in 20, one such question among 20 regions would come up for no reason at all. Neither a place in the ranking nor the consistency changes because of these questions.
suspicion-how = In 0 and 5: exact figures of regions from 23 up (where Whipple’s index begins, too), of which two in ten end so by chance; of a state, its last figure of the period. At the target: figures within 5% of their own published target, where chance puts as many on one side as on the other; 100% is the end of the scale and no threshold, so it is not tested.
percents-title = Percents and their bases
percents-none = No percent of which anything can be said was reported for this time.
percents-counted = No whole number of the base gives: { $none }. Some whole number gives: { $fits }. Base not reported: { $open }.
percents-rule = All whole numbers were tried. Percents that are “about”, “at least” or “at most” are not tested; 0 and 100% are possible with any base. A weighted estimate of a survey need not be the share of a whole number of people.
percent-fits = { $percent } is { $parts } of { $base } ({ $name }, { $date })
percent-either = { $first } or { $last }
percent-parts = { $first } to { $last }
percent-none = No whole number of { $base } gives { $percent }: the base is another one or the percent is an estimate ({ $name }, { $date })
percent-open = Base not reported; { $percent } comes from bases (up to { $most }): { $bases }
percent-far = Base not reported; no base up to { $most } gives { $percent }, the least possible one is { $least }
percent-beyond = Base not reported; no base up to { $most } gives { $percent }

## About the programme

guide-languages = The guides are written in: { $names }
about-lead = The Adaldyq alany (“integrity zone”) programme sets up in every region a project office that removes the grounds for everyday corruption: service akimats, open spaces, digital services, public monitoring. Its indicators are gathered here, every figure with its source, date and qualifiers.
about-programmes = { $count ->
    [one] { $count } project of the programme
   *[other] { $count } projects of the programme
 }
programme-regions = Regions named in the sources
programme-also = There are figures on these indicators for other places too: { $names }
programme-no-indicators = No indicator has been defined for this project yet: the sources speak of it without figures. An indicator is added as a row in data/catalog/indicators.csv.
about-method = How the figures are made
about-indicators = All indicators
about-glossary = Glossary
method-missing = Zero, “no data”, “not applicable” and “not reported” are four different things; none of them enters an average.
method-source = Every figure shows where it comes from: document, line, as written, publisher, date; a computed one shows what it was derived from.
method-qualifier = Qualifiers stay with the figure: ≥ 2,000, ≈ 150. “More than 2,000” is never proof of being behind.
method-carry = A state at a date is carried forward no longer than 12 months and is always labelled with its own date. A count over a period is compared only over the same period or as the sum of parts that make it up exactly. A share over such a period is the ratio of two such sums, never an average of shares.
method-rank = Rank first, round last; equal values share the better place. A region without a figure is listed under the table with the reason, not in last place.
method-percent = A rounded percentage is an interval: 93% means from 92.5 to 93.5. If intervals overlap, a range of possible places is shown instead of one place.
method-conflict = Figures that disagree are shown side by side with a verdict: different scope, explained growth, contradiction, cannot be decided without a date, reprint. 253 and 317 service akimats are not one line.
method-nation = The figure for the country is the one reported for the country. Beside it stands the sum of the regions with its coverage (“4 of 17”). They are never mixed.
method-peers = A region is compared with all and with its peers: oblasts with oblasts, cities with cities. Increase is shown beside level.
method-target = A percentage increase is never taken for a level, nor a target for an actual.
method-progress = Status of a target. Reached: the figure is no worse than the target (a count over a period: once the period has ended). On track: the figure is no worse than expected on its own date, or short by less than counts as a change of the indicator; once the target is due, nothing is let off. Behind: short by more. Far behind: less than half of the way expected by then is covered. What is expected lies on a straight line from the base value to the target unless another way is given. An “at least” figure can prove success but not delay.
method-base = The base value of a target is the one stated with it; if none is stated, the last figure before the target became known; if there is none either, the first one after.
method-pace = The pace achieved is the median of the paces between every two figures since the base value (the Theil–Sen method, 1968); its range is the 90 % interval and needs at least four figures. A date more than 30 years away is not given.
method-change = Every indicator says which difference counts as a change (for example 1 pp or 2 %); a smaller one has no arrow.
method-shift = A change of place is split exactly: the region's new figures, revisions of its figures, the figures of other regions, borders and the circle of regions. Each cause is on or off; the part of a cause is the mean over all orders of switching on (Shapley value; for numerator and denominator of a share, Owen value).
method-reach = The way to a place is the fewest whole units with which a new computation gives that place. It goes neither beyond the base nor beyond the best improvement in a year known among regions of the same type.
method-alike = Regions alike are of the same type and nearest by standardised measures (people in logarithms, number of akimats), as in the nearest neighbours model of CIPFA and ONS. A measure counts only if it is known for all of them.
term-region = Region
term-region-is = An oblast or a city of republican significance. Up to 7 June 2022 there are 17 of them, from 8 June 2022 there are 20. A figure belongs to the region in the borders of its own time.
term-indicator = Indicator
term-indicator-is = What is measured: code, unit, definition, what counts as better.
term-stock = Stock
term-stock-is = A quantity at a date: how many akimats work on the service model.
term-flow = Flow
term-flow-is = A quantity over a period: how many violations were found in a year.
term-observation = Figure
term-observation-is = One value of an indicator for a region, with its date, qualifier, scope and place in the document.
term-qualifier = Qualifier
term-qualifier-is = Exact, at least, at most, about.
term-scope = Scope
term-scope-is = The figure counts a part of what the indicator defines, or a different population; such figures do not stand in one line with full ones.
term-base = Base
term-base-is = What a share is taken of: all district and city akimats for the share of service akimats.
term-coverage = Coverage
term-coverage-is = How many of all regions have a usable figure.
term-place = Place
term-place-is = The ordinal number among the regions with data; “2–4” means places that cannot be told apart.
term-snapshot = Snapshot
term-snapshot-is = An unchanging file with all the data at the time of publication; a link can pin a snapshot.
term-workspace = Workspace
term-workspace-is = A separate archive of documents with its own snapshots: main data or demonstration.
term-finding = Finding
term-finding-is = What is wrong in a document: kind, severity, place in the file.
term-contradiction = Discrepancy
term-contradiction-is = Figures that cannot all be true at once as reported.
term-known_at = Knowledge date
term-known_at-is = The day as of which known information is shown; anything published later is hidden.
term-trajectory = Trajectory
term-trajectory-is = The values expected on each date between the base value and the target; a straight line unless points between are given.
term-pace = Pace
term-pace-is = By how much an indicator changes in a year: the pace needed leads to the target in time, the pace achieved is seen in the figures.

## Descriptions for screen readers

alt-map = Map of regions: { $indicator }. { $covered } of { $units } regions { $covered ->
    [one] has
   *[other] have
 } data.
alt-bars = Regions in order: { $indicator }.
alt-bump = Places of regions by year: { $indicator }.
alt-waterfall = What the change of place is made of: { $indicator }.
alt-scorecard = Places of regions on the core indicators.
alt-timeline = All figures over time: { $indicator }.
alt-trend = Figure for the country over time: { $indicator }.
alt-multiples = Indicators over time, one chart for each indicator.
alt-scatter = Regions by two indicators.
alt-funnel = Funnel: share of objects with violations against objects checked. Regions: { $count }.
alt-spheres = Results of monitorings by region and sphere.
alt-survival = Share of recommendations done by days since the issue.

## Errors and what to do

error-unexpected = Something went wrong; the data are not affected.
remedy-unexpected = Refresh the page. If that does not help, give the administrator the time and the address of the page: the details are in the log.
error-unknown-choice = The link contains an unknown value “{ $value }” ({ $name }); the default value is shown.
error-unknown-value = Unknown value “{ $value }” ({ $name }).
remedy-unknown-value = Check the address: codes are in data/catalog/, periods are written as 2020, 2020-H1, 2020-Q3, 2020-07.
error-catalog = The catalog contains { $count ->
    [one] { $count } error; the data are not published until it is corrected.
   *[other] { $count } errors; the data are not published until they are corrected.
 }
    { $faults }
remedy-catalog = Correct the rows listed in data/catalog/ and publish the data again: make publish. The previous snapshot stays in use.
error-corrections = In the corrections (data/corrections.yml) { $count } entries do not apply:
    { $faults }
remedy-corrections = Correct or remove these entries: the report they speak of may have been replaced. The former snapshot stays in use.
error-layout = The form description { $file } cannot be used: { $problem }
remedy-layout = Correct the file in data/layouts/.
error-workspace-unknown = There is no workspace “{ $workspace }”.
remedy-workspace-unknown = Remove workspace from the address or choose a workspace from the list.
error-workspace-not-demo = Invented numbers may not be written to the workspace “{ $workspace }”.
remedy-workspace-not-demo = Call the workspace demo or demo-…: its pages and exports say that the numbers are invented.
error-workspace-unreadable = The workspace “{ $workspace }” cannot be read: { $problem }
remedy-workspace-unreadable = Check the permissions of the folder and the file CURRENT; list of snapshots: python -m warehouse list, return to an earlier one: python -m warehouse use ID. The archive of documents is untouched.
error-snapshot-missing = Nothing has been published in the workspace “{ $workspace }” yet.
remedy-snapshot-missing = Run make publish and refresh the page.
error-snapshot-unknown = There is no snapshot { $snapshot } in the workspace “{ $workspace }”.
remedy-snapshot-unknown = Remove snapshot from the address to see the data in force, or choose a snapshot from the list: python -m warehouse list.
error-snapshot-corrupt = The snapshot { $snapshot } cannot be read: { $problem }
remedy-snapshot-corrupt = Return to an earlier snapshot: python -m warehouse list, then python -m warehouse use ID; or build a new one: make publish. The archive of documents is untouched.
error-publisher-busy = Another process is already publishing the workspace “{ $workspace }”; waiting for { $seconds } s did not help.
remedy-publisher-busy = Wait until it finishes and try again.
error-verification-failed = The new snapshot { $snapshot } failed verification: { $fault } ({ $offender }). It has not been published.
remedy-verification-failed = The previous snapshot stays in use. Inform the administrator.
error-boundaries = The boundary file { $file } cannot be used: { $problem }
remedy-boundaries = Correct the file that KPI_BOUNDARIES points to, or remove that variable: the map is then drawn from data/geo/hexmap.txt.

## Findings in documents

finding-file_unreadable = The file cannot be read: { $problem }. Save it anew as xlsx, or as csv in UTF-8 encoding, and send it again.
finding-column_missing = Missing columns: { $columns } (the closest form is { $closest }).
finding-row_ragged = The row has more or fewer fields than the header; check the quotes and separators. The row was not loaded.
finding-unknown_indicator = Unknown indicator “{ $indicator }”. Similar: { $suggestions }. The row was not loaded. Put back the name and the code of the indicator.
finding-unknown_region = Unknown region “{ $region }”. Similar: { $suggestions }. The row was not loaded.
finding-region_not_valid_then = { CAPITAL($region) } did not exist on { $date }. The row was not loaded.
finding-unknown_district = Unknown district “{ $district }”. Similar: { $suggestions }. The row was not loaded.
finding-unknown_scope = Unknown scope “{ $scope }”. Similar: { $suggestions }. The row was not loaded.
finding-number_not_understood = “{ $found }” is not a number. The figure was not loaded. Enter it in digits, without words and units.
finding-date_not_understood = “{ $found }” is not a date ({ $field }); write YYYY-MM-DD. The row was not loaded.
finding-period_reversed = The period ends on { $end }, before its start on { $start }. The row was not loaded.
finding-word_not_understood = “{ $found }” in the field { $field }; allowed: { $expected }. The row was not loaded.
finding-negative_count = A count cannot be negative: { $found }. The figure was not loaded. Enter zero or more.
finding-percent_out_of_range = Percentage outside 0–100: { $found }. The figure was not loaded. Enter a percentage from 0 to 100.
finding-duplicate_row = Repeats row { $first }. The row was not loaded. Remove the repetition, or say how the rows differ.
finding-outside_plausible_bounds = { $found } is outside the plausible bounds { $bounds }. The figure was loaded; check it.
finding-source_missing = Neither an address nor a document is given for the source ({ $publisher }). The figure was loaded.

## Briefings

brief-offer = Briefing
brief-title = Briefing: the programme “Adaldyq alany” { IN($region) }, { $period }
brief-dated = Data published on { $date }. Regions in the borders of { $borders }. Numbers as reported, each with its source.
brief-choose = choose the contents and look at it
brief-no-parts = Nothing is left in the briefing. Choose at least one part.
brief-only-regions = The parts chosen speak of regions only: the country has no place.
contents-summary = In brief
contents-indicators = Table of indicators
contents-charts = Charts
contents-standings = Who leads, what is weak
contents-targets = Targets behind
contents-moves = What would move the place
contents-monitoring = Monitoring results
contents-contradictions = Contradictions
contents-missing = What is missing
brief-footer = { $workspace } · snapshot { $snapshot }
brief-page = Page { $page } of { $pages }
brief-summary = In brief
brief-charts = The regions in charts
brief-chart = { $indicator }, { $period }
brief-no-chart = There is no chart: no headline indicator has figures of at least two regions.
brief-at_least = more than { $value }
brief-at_most = at most { $value }
brief-about = about { $value }
brief-reported = { $period }: { IN($region) } there are figures for { $known } of { $core } { $count ->
    [one] headline indicator
   *[other] headline indicators
 }.
brief-nothing = { $period }: { IN($region) } no headline indicator has a figure. What is missing, and why, is said below.
brief-country-reported = { $period }: of { $core } headline indicators { $known } { $count ->
    [one] is
   *[other] are
 } told for the country.
brief-country-nothing = { $period }: no headline indicator has a national figure. What is missing, and why, is said below.
brief-nation = Told for the country: { $figures }.
brief-figure = { $indicator } – { $value }
brief-best = Best place – { $place } of { $ranked }: { $indicator } ({ $value }).
brief-worst = Lowest place – { $place } of { $ranked }: { $indicator } ({ $value }).
brief-only-place = There is a place for one indicator only – place { $place } of { $ranked }: { $indicator } ({ $value }).
brief-rose = Rose over the year: { $changes }.
brief-fell = Fell over the year: { $changes }.
brief-same = Practically unchanged over the year: { $changes }.
brief-changed = { $indicator } ({ $change })
brief-aims = Targets: { $total }. Reached: { $reached }; on track: { $on_track }; behind: { $behind }; cannot be judged: { $cannot }.
brief-no-aims = There are no targets due then or later.
brief-listed = { $indicator }: { $value }, place { $place } of { $ranked }.
brief-listed-more = And { $number } more { $count ->
    [one] indicator
   *[other] indicators
 } on the page of the region.
brief-gaps = Weaknesses
brief-gaps-none = The region is not in the last third for any indicator that at least three regions have reported.
brief-behind = Targets that are behind
brief-behind-none = No target is behind.
brief-late = { $indicator }: { $value }. The target is { $target } by { $date }. { $status }.
brief-late-unknown = { $indicator }: no figure. The target is { $target } by { $date }. { $status }.
brief-behind_by = behind – { $count } ({ $regions })
brief-far_behind_by = far behind – { $count } ({ $regions })
brief-late-regions = { $indicator }, regions: { $regions }.
brief-moves = What would move the region up
brief-moves-none = There is no headline indicator in which the region has a place below the first.
brief-nearest = Compared with its present figure, the region needs least for the next place in “{ $indicator }”: { $step } (making { $becomes }). If the other regions stay as they are, it will have place { $place }.
brief-move = { $step } (making { $becomes })
brief-move-pace = { $step } (making { $becomes }): nobody has improved so fast in a year
brief-step-of = “{ $counted }” – { $step }
brief-move-bounds = out of reach: even all there is would not do
brief-move-nothing = nothing is needed
brief-move-unknown = the pace of the others is not known
brief-monitoring-none = { $period }: no number about monitorings has been reported.
brief-between = { $low }–{ $high }
brief-waiting = On { $date } { $open } { $count ->
    [one] recommendation is
   *[other] recommendations are
 } not carried out; of these { $overdue } are overdue.
brief-funnel = The share of objects with violations { $verdict }.
brief-funnel-high_998 = is far above that of all regions: chance does not explain it (the 99.8% limit)
brief-funnel-high_95 = is above that of all regions: chance hardly explains it (the 95% limit)
brief-funnel-within = differs from that of all regions by no more than chance gives
brief-funnel-low_95 = is below that of all regions: chance hardly explains it (the 95% limit)
brief-funnel-low_998 = is far below that of all regions: chance does not explain it (the 99.8% limit)
brief-outside = { $verdict } by the share of objects with violations: { $regions }.
brief-all-within = The shares of objects with violations of all regions ({ $count }) differ by no more than chance gives.
brief-total = Published totals, { $about }: { $figures }.
brief-report-late = The report for “{ $period }” came on { $received }, after the due day ({ $due }).
brief-report-missing = The report for “{ $period }” has not come; it was due on { $due }.
brief-reports-timely = The reports for all periods came in time.
brief-reports = { $period }: { $reported } of { $expected } regions have reported, { $timely } of them in time.
brief-reports-missing = { $period }: no report from: { $regions }.
brief-ends = Who leads and who lags
brief-ends-none = No headline indicator has been reported by at least three regions.
brief-first-last = { $indicator }: first place – { $leader } ({ $best }), last – { $last } ({ $worst }). { $covered } of { $units } regions have data.
brief-sides = Figures that disagree
brief-together = { $kind ->
    [districts_exceed_region] { $region }, districts together ({ $count })
   *[regions_exceed_nation] regions together ({ $count })
 }
brief-case = Case { $number }. { $names }: { $kinds }. Verdict: { $verdict }.
brief-case-open = Case { $number }. { $names }: { $kinds }. There is no verdict yet.
brief-missing = What is missing
brief-missing-none = Every headline indicator has a figure.
brief-unreported = { $reason }: { $indicators }.
brief-sum = { $sum } ({ $covered } of { $units })
brief-more = and { $count } more
brief-derived = Computed: { $inputs }
brief-sources-more = and { $count } more sources
brief-note-many = { $places } ({ $count ->
    [one] { $count } number
   *[other] { $count } numbers
 })
brief-at-cells = sheet “{ $sheet }”, { $cells }
brief-at-lines = { $count ->
    [one] line { $lines }
   *[other] lines { $lines }
 }
brief-legend = In a footnote: [number of the document in this list], place in it; date of the document.
brief-no-sources = There are no sources: the briefing holds no number from a document.
brief-sources-listed = Sources: { $count }. Under each block stands where its numbers come from; in the file they are in footnotes, notes and a table.
brief-progress = Making briefings
brief-written = Written: { $file }
brief-done = Briefings: { $count }, folder { $folder }
brief-refreshed = Written: { $file }. Numbers refilled: { $numbers }.
brief-refresh-edited = Changed by people and left as it is
brief-refresh-gone = No such number any more, the former one was left
brief-refresh-sentences = Sentences that no longer hold
brief-refresh-added = New numbers that have no place in the document
refresh-lead = Load a briefing that was downloaded here before, edited or not. Numbers that nobody has touched become new; everything that people wrote stays as it is.
refresh-choose = Choose a briefing
refresh-drop = or drop it here (docx, pptx, xlsx)
refresh-running = Comparing the briefing with the data…
refresh-done = { $count ->
    [0] All numbers of the briefing stayed the same.
    [one] { $count } number was refilled.
   *[other] { $count } numbers were refilled.
 }
refresh-snapshots = The snapshot was { $old }, it is { $new } now.
refresh-same = The briefing was made from this very snapshot ({ $snapshot }): there are no new numbers.
refresh-download = Download the refilled briefing
refresh-nothing-left = There is nothing else to check: no number was changed by hand, and every sentence still holds.
refresh-sentences-help = Their words were chosen for the former numbers, or people wrote them. The sentences were left as they are: read and correct them.
refresh-edited-help = These numbers were corrected by hand in the briefing and left. Check whether the correction still holds.
refresh-gone-help = The data have these numbers no more: withdrawn, replaced or too old. They still stand in the briefing.
refresh-added-help = The data have them now, the briefing has no place for them. If they are needed, make the briefing anew.
refresh-numbers = Which numbers were refilled
refresh-what = Number
refresh-in-document = In the briefing
refresh-in-data = In the data
column-tone = assessment
third-first = first third
third-middle = middle third
third-last = last third
slide-more = { $count ->
    [one] { $count } more point is in the notes of this slide.
   *[other] { $count } more points are in the notes of this slide.
}
slide-table = The table “{ $title }” is in the notes of this slide.
slide-contents = What this briefing consists of
slide-notes = { $title }: notes
slide-reading = How to read these numbers
slide-reading-bound = “More than” and “at most” are bounds: the exact number was not reported. “About” is a number that its source rounded.
slide-reading-place = A place is among the regions that have a number; equal numbers share the better place. In brackets are the places that chance and inexact numbers leave possible.
slide-reading-change = “Practically unchanged” means no more than chance could have made.
slide-reading-missing = No data is not zero: a region without a number gets no place.
slide-reading-source = The source of every number is in the notes of its slide.

## Command line

load-progress = Reading reports
demo-progress = Filling reports
demo-done = Done: { $workspace }, reports: { $reports }, snapshot { $snapshot }, { $seconds } s. All numbers are invented.
publish-waiting = Another process is publishing; waiting…
publish-building = Building the snapshot…
publish-verifying = Verifying…
publish-naming = Saving…
publish-switching = Switching…
publish-sweeping = Removing the old…
publish-published = Done.
publish-done = Published: { $workspace }, snapshot { $snapshot }, figures: { $count }.
publish-findings = Findings ({ $severity }): { $count }. Details are on the Sources page.
publish-used = { $workspace }: snapshot { $snapshot } is in force.


## What was read from a file (python -m loaders inspect)

inspect-sheet = Sheet
inspect-cell = Cell
inspect-region = Region
inspect-region_as_written = Region in the file
inspect-label = Label
inspect-value = Value
inspect-value_as_written = Value in the file
inspect-count = { $count ->
    [one] { $count } figure was read.
   *[other] { $count } figures were read.
 }
inspect-file_empty = The file is empty.
inspect-file_too_large = The file is too large: { $size } MB unpacked, { $most } MB are allowed. Keep only the sheets that are needed.
inspect-file_unknown_type = This is no table: xlsx, xlsm, xls, ods, csv, tsv and txt are read.
inspect-file_damaged = The file is damaged and cannot be opened. Save it anew and send it again.
inspect-file_encrypted = The file is closed with a password. Remove the password and send it again.
inspect-sheet_too_large = The sheet is too large: { $most } cells are allowed. Delete the rows and columns that are not needed.
inspect-cell_error = The cell holds the error { $found }. Correct the formula.
inspect-formula_not_computed = The formula has not been computed. Open the file, recalculate and save it.
inspect-number_not_understood = The number is not understood: “{ $found }”. One number in digits is expected.
inspect-region_unknown = The region is not known: “{ $found }”. Similar: { $suggestions }.
inspect-region_ambiguous = “{ $found }” may mean several things: { $suggestions }. Say whether it is the region or the city.
inspect-region_conflict = One row or sheet names different regions: “{ $found }”. Whose figures these are cannot be decided.
inspect-region_missing = A row with figures has no region name.
inspect-row_below_region = “{ $found }” is not a unit of the first level; the row was not read.
inspect-total_unclear = It is not clear whose total this is: “{ $found }”.
inspect-no_region = No region was found on the sheet: not in rows, columns, the title, or the name of the sheet or file.
inspect-no_figures = The file has no figures that belong to a region.
inspect-more_remarks = And { $left_out } more remarks.

## The regional report form

form-regional_report = Regional report
form-edition = edition { $edition }
form-source-title = Regional report: { $region }, { $period }
form-when-stock = on { $date }
form-when-flow = { $start } – { $end }
form-page = page &P of &N
form-input-title = Check the entry
form-input-count = A whole number, zero or more. Leave empty if there are no data.
form-input-percent = A number from 0 to 100 without the % sign. Leave empty if there are no data.
form-input-number = A number, zero or more. Leave empty if there are no data.
form-input-date = A date as DD.MM.YYYY.
form-input-list = Choose from the list.
form-note = Note
form-note-hint = in your own words
form-district = District or city
form-district-hint = from the list
language-ru = Russian
language-kk = Kazakh
language-en = English
form-passport = Passport
form-passport-title = Passport of the report
form-passport-about = Report of the programme «Адалдық алаңы». Fill the yellow cells on every sheet; how to fill them and what is checked is on the sheet “Instructions”.
form-passport-region = Region
form-passport-region-hint = whose report this is
form-passport-office = Project office
form-passport-office-hint = name of the region's project office
form-passport-period = Reporting period
form-passport-period-hint = states on the last day, counts over the whole period
form-passport-language = Language of the form
form-passport-language-hint = answers are accepted in any of the three languages
form-passport-prepared_by = Prepared by
form-passport-prepared_by-hint = name and position
form-passport-contact = Contact
form-passport-contact-hint = telephone or e-mail
form-passport-date = Date of the report
form-passport-date-hint = DD.MM.YYYY
form-indicators = Indicators
form-indicators-title = Indicators of the region
form-indicators-about = Enter the value. If the indicator is kept in a register on another sheet, the cell may stay empty: the total is counted from the register; if both are filled, they are compared. Empty means “not reported”, zero is written 0.
form-indicators-name = Indicator
form-indicators-name-hint = by theme
form-indicators-definition = What is counted
form-indicators-definition-hint = definition
form-indicators-unit = Unit
form-indicators-unit-hint = measured in
form-indicators-when = On date or over period
form-indicators-when-hint = what the number refers to
form-indicators-value = Value
form-indicators-value-hint = number
form-indicators-qualifier = Qualifier
form-indicators-qualifier-hint = empty means exact
form-indicators-base = Base
form-indicators-base-hint = out of how many
form-indicators-base_name = What the base is
form-indicators-base_name-hint = what the share is taken of
form-indicators-base_asked = number of respondents or of all units
form-indicators-code = Code
form-indicators-code-hint = do not change
form-akimats = Akimats
form-akimats-title = Register of district, city and rural akimats
form-akimats-about = One row is one akimat. Districts and cities are entered already; add rural akimats in the rows below. Service akimats, self-service corners and the number of akimats are counted from the register.
form-akimats-level = Level
form-akimats-level-hint = from the list
form-akimats-name = Rural okrug, village, settlement
form-akimats-name-hint = for the rural level only
form-akimats-service_model = Service model
form-akimats-service_model-hint = yes / no
form-akimats-opened = Date opened
form-akimats-opened-hint = DD.MM.YYYY
form-akimats-self_service_corner = Self-service corner
form-akimats-self_service_corner-hint = yes / no; for the rural level
form-bodies = State bodies
form-bodies-title = Register of state bodies and institutions
form-bodies-about = One row is one body or institution, those without open space included: the number of rows is the base of shares.
form-bodies-name = Body or institution
form-bodies-name-hint = full name
form-bodies-open_space = Open space
form-bodies-open_space-hint = yes / no
form-bodies-front_office = Front office
form-bodies-front_office-hint = yes / no
form-bodies-peoples_office = People's office
form-bodies-peoples_office-hint = yes / no
form-bodies-opened = Date opened
form-bodies-opened-hint = DD.MM.YYYY
form-services = Services
form-services-title = Public services
form-services-about = One row is one group of services (field or provider); groups do not overlap. A row “Total” is not needed.
form-services-group = Group of services
form-services-group-hint = field or provider
form-services-types_total = Kinds of services
form-services-types_total-hint = at the end of the period
form-services-types_electronic = Of them electronic
form-services-types_electronic-hint = at the end of the period, not more than kinds
form-services-rendered = Services rendered
form-services-rendered-hint = over the period
form-services-rendered_electronically = Of them electronically
form-services-rendered_electronically-hint = over the period, not more than rendered
form-monitorings = Monitorings
form-monitorings-title = Register of public monitorings
form-monitorings-about = One row is one monitoring that ended in the period. Funds are in million tenge; they are converted to the indicator (billion tenge) exactly, dividing by 1 000.
form-monitorings-theme = Theme
form-monitorings-theme-hint = from the list
form-monitorings-object_kind = Kind of object
form-monitorings-object_kind-hint = schools, pharmacies, building sites…
form-monitorings-start = Start
form-monitorings-start-hint = DD.MM.YYYY
form-monitorings-end = End
form-monitorings-end-hint = DD.MM.YYYY, within the period
form-monitorings-checked = Objects checked
form-monitorings-checked-hint = number
form-monitorings-with_violations = Of them with violations
form-monitorings-with_violations-hint = not more than checked
form-monitorings-violations = Violations
form-monitorings-violations-hint = found in all
form-monitorings-recommendations = Recommendations
form-monitorings-recommendations-hint = issued
form-monitorings-done = Done
form-monitorings-done-hint = of the recommendations issued
form-monitorings-referred = Materials referred
form-monitorings-referred-hint = to the responsible bodies
form-monitorings-funds = Recovered and saved, million tenge
form-monitorings-funds-hint = 1 234.5 million = 1.2345 billion
form-recommendations = Recommendations
form-recommendations-title = Register of recommendations
form-recommendations-about = One row is one recommendation issued in the period after a monitoring or an analysis.
form-recommendations-theme = Monitoring
form-recommendations-theme-hint = theme, from the list
form-recommendations-addressee = Addressee
form-recommendations-addressee-hint = body or organization
form-recommendations-recommendation = What is recommended
form-recommendations-recommendation-hint = in short
form-recommendations-due = Due
form-recommendations-due-hint = DD.MM.YYYY
form-recommendations-status = Status
form-recommendations-status-hint = from the list
form-recommendations-done_on = Done on
form-recommendations-done_on-hint = DD.MM.YYYY, if done
form-appeals = Appeals
form-appeals-title = Appeals of citizens
form-appeals-about = One row is one channel; each channel is written once. A row “Total” is not needed.
form-appeals-channel = Channel
form-appeals-channel-hint = from the list
form-appeals-received = Received
form-appeals-received-hint = over the period
form-appeals-resolved = Resolved
form-appeals-resolved-hint = of those received
form-appeals-in_time = Answered in time
form-appeals-in_time-hint = of those received
form-choice-level-region = regional
form-choice-level-district = district
form-choice-level-city = city of oblast significance
form-choice-level-city_district = city district
form-choice-level-rural = rural level
form-choice-theme-education = education
form-choice-theme-health = health care
form-choice-theme-social = social protection
form-choice-theme-housing = housing and utilities
form-choice-theme-construction = construction
form-choice-theme-roads = roads
form-choice-theme-transport = transport
form-choice-theme-land = land
form-choice-theme-agriculture = agriculture
form-choice-theme-ecology = ecology
form-choice-theme-procurement = public procurement
form-choice-theme-public_services = public services
form-choice-theme-business = business
form-choice-theme-culture_sport = culture and sport
form-choice-theme-other = other
form-choice-status-done = carried out
form-choice-status-in_progress = under way
form-choice-status-not_done = not carried out
form-choice-status-declined = not accepted
form-choice-channel-in_person = in person
form-choice-channel-written = in writing
form-choice-channel-e_otinish = e-Otinish
form-choice-channel-hotline = hotline
form-choice-channel-control_map = Map of public control
form-choice-channel-open_budget_map = map of open budgets
form-choice-channel-online_reception = online reception
form-choice-channel-social_media = social media
form-choice-channel-other = other
form-instructions = Instructions
form-instructions-title = How to fill the form, and what is checked
form-instructions-cells = Fill the yellow cells. The others are protected from accidental changes; there is no password.
form-instructions-empty = An empty cell means “not reported” and never counts as zero. Write zero as 0.
form-instructions-numbers = Write numbers in digits with a decimal comma or point, without thousands commas. “More than 2 000” is 2 000 with “at least” in the column “Qualifier”.
form-instructions-rows = In the registers rows may be added, deleted and sorted, and columns moved; keep the header rows.
form-instructions-targets = Enter only what was achieved. Targets and plans do not belong in this form.
form-instructions-return = If there are findings, the file comes back with a comment on each such cell and a list on the first sheet.
form-instructions-rule = Rule
form-instructions-consequence = What is done with the data
form-instructions-missing = Missing values
form-findings = Findings
form-findings-title = Findings on the report
form-findings-about = Correct the cells with comments and send the file again; this sheet and the comments are not read.
form-findings-lost = Macros, pictures and charts are left out of the returned file; the file as sent keeps them.
form-findings-none = There are no findings.
form-findings-sheet = Sheet
form-findings-cell = Cell
form-written = The form is written: { $file }
error-reason-missing = A decision on a report is not recorded without a name and a reason: { $what ->
    [by] say who decided
   *[reason] give the reason
}.
remedy-reason-missing = Fill in the field and repeat.
error-form-file = The file { $file } cannot be written: { $problem }
remedy-form-file = Check the folder and the permissions, close the file in other programs, and repeat.
error-form-region = The region { $region } did not exist in the period { $period }.
remedy-form-region = Check the region code and the period: codes are in data/catalog/regions.csv.
error-briefing-region = { $region }: there was no such region in the period “{ $period }”.
remedy-briefing-region = Choose another region or period: codes are in data/catalog/regions.csv.
error-briefing-file = The file { $file } could not be written: { $problem }
remedy-briefing-file = Check the folder and the permissions, close the file in other programs, and repeat.
error-briefing-unreadable = The file { $file } is no briefing made here, or it is damaged, or another program has removed the tags of its numbers.
remedy-briefing-unreadable = Choose a .docx, .pptx or .xlsx file without a password that was downloaded here or written by python -m briefings.
error-briefing-template-file = The template { $file } cannot be opened: it is no Office document of the right format, or it is damaged.
remedy-briefing-template-file = Save the template again as .docx or .pptx (not .dotx or .doc), or take it out of data/templates/: the briefing is then made with the built-in one.
error-briefing-large = The file { $file } is larger than { $most } MB: no briefing is.
remedy-briefing-large = Take the pictures out of the file, or choose another one.
error-briefing-workspace = The briefing { $file } was made from the data “{ $workspace }”; the data “{ $opened }” are open.
remedy-briefing-workspace = Choose the workspace of the briefing in the settings of the data at the top of the page; the file need not be loaded again.
error-briefing-template = The template { $file } lacks what is needed: { $missing }.
remedy-briefing-template = Add what is missing (styles, slide layouts) to the template or remove it from data/templates/: the built-in one is used then.

## What is done with the data, and where it is

consequence-report_refused = The report is not loaded.
consequence-sheet_skipped = The sheet is not read, the rest is loaded.
consequence-column_skipped = The column is not read, the rest is loaded.
consequence-row_skipped = The row is not loaded.
consequence-value_skipped = This value is not loaded, the rest of the row is; a total of the register becomes “at least”.
consequence-first_kept = The first is loaded, what repeats it is not.
consequence-stated_kept = The stated number is loaded.
consequence-lower_bound = The row is loaded; the total of this column becomes “at least”.
consequence-period_end_used = The last day of the period is used.
consequence-loaded = Loaded as it is, with a mark.
missing-silent = An empty cell is “not reported”; the rule does not touch it.
missing-found = What is missing is what the rule finds.
missing-all_needed = Compared only when every value compared is there.
at-cell = Sheet “{ $sheet }”, { $cell }
at-sheet = Sheet “{ $sheet }”
at-line = Line { $line }
at-file = The whole file
finding-at = { $place }: { $sentence }

## Rules and findings

rule-column_missing = The table has all columns of the form.
rule-unknown_region = The region is named by a code of the catalog.
rule-region_not_valid_then = The region existed on the date of the figure.
rule-unknown_district = The district is in the catalog of that region.
rule-row_ragged = Every row has as many fields as the header.
rule-unknown_scope = The scope is in the catalog.
rule-date_not_understood = Dates of the table are written YYYY-MM-DD.
rule-period_reversed = A period does not end before it starts.
rule-word_not_understood = Fields with a list hold words of that list.
rule-source_missing = A figure names the address or the document of its source.
rule-unknown_indicator = The indicator is in the catalog: name and code of the row are unchanged.
rule-duplicate_row = The same thing is not entered twice.
rule-number_not_understood = A number cell holds a number.
rule-negative_count = A count is not negative.
rule-percent_out_of_range = A percentage lies between 0 and 100.
rule-outside_plausible_bounds = A number lies within bounds plausible for a region.
rule-file_unreadable = The file opens and can be read.
rule-file_empty = The file holds data.
finding-file_empty = The file is empty: nothing is in it, or it did not arrive whole. The report was not loaded. Check the file on your side and send it again.
rule-file_too_large = The file is not larger than allowed, also when unpacked.
finding-file_too_large = The file is too large: { $size } MB unpacked, { $most } MB are allowed. The report was not loaded. Keep only the sheets that are filled, without pictures and spare rows, and send it again.
rule-file_unknown_type = The file is a table: xlsx, xlsm, xls, ods, csv, tsv or txt.
finding-file_unknown_type = This is no table: xlsx, xlsm, xls, ods, csv, tsv and txt are read, whatever the name of the file says. The report was not loaded. Save the table as an Excel workbook (xlsx); if it is inside a zip or rar archive, unpack it.
rule-file_damaged = The file is whole.
finding-file_damaged = The file is damaged and cannot be opened. The report was not loaded. Open it on your side, save it anew as an Excel workbook (xlsx) and send it again.
rule-file_encrypted = The file opens without a password.
finding-file_encrypted = The file is closed with a password. The report was not loaded. Remove the password (File – Info – Protect Workbook) and send it again.
rule-sheet_too_large = A sheet has no spare rows and columns.
finding-sheet_too_large = The sheet is too large: { $most } cells are allowed, from the first filled one to the last. The report was not loaded. Delete the spare rows below the table and the columns to its right, save the file and send it again.
rule-cell_error = No cell holds the error of a formula.
finding-cell_error = The cell holds the error { $found }. The value was not loaded. Correct the formula, or enter the value itself.
rule-formula_not_computed = Formulas are computed.
finding-formula_not_computed = The formula “{ $found }” has not been computed. The value was not loaded. Open the file in Excel, recalculate (F9) and save it, or enter the value itself.
rule-macros_not_run = The workbook has no macros.
finding-macros_not_run = The workbook has macros. They were not run; the numbers were read as they were saved. Better send a workbook without macros (xlsx).
rule-external_links_not_followed = The workbook does not refer to other files.
finding-external_links_not_followed = The workbook refers to other files or databases. They were not opened; the values saved in the cells were read. Check that they are up to date.
rule-form_edition_unknown = The edition of the form is known.
finding-form_edition_unknown = Edition { $edition } of the form “{ $form }” is unknown; known: { $known }. The report was not loaded. Take the form from the page of reports and move the data into it.
rule-form_not_recognised = The sheets of the form are recognised by their headers.
finding-form_not_recognised = No sheet of the form was recognised: the header rows were removed or rewritten. The report was not loaded. Take a new form and move the data into it.
rule-passport_region_missing = The passport names the region.
finding-passport_region_missing = The passport does not name the region. The report was not loaded. Enter the name of the region.
rule-passport_region_unknown = The region of the passport is in the catalog.
finding-passport_region_unknown = The region “{ $region }” is unknown. Similar: { $suggestions }. The report was not loaded. Enter the name or the code of the region.
rule-passport_region_not_valid = The region of the passport existed at the end of the period.
finding-passport_region_not_valid = The region “{ $region }” did not exist on { $date }. The report was not loaded. Check the region and the period.
rule-passport_period_missing = The passport names the period.
finding-passport_period_missing = The passport does not name the reporting period. The report was not loaded. Enter the period, for example 2026-Q3.
rule-passport_period_unknown = The period of the passport is a year, a half, a quarter, a month or two dates.
finding-passport_period_unknown = The period “{ $found }” was not understood. The report was not loaded. Write it, for example, as 2026, 2026-H1, 2026-Q3, 2026-07 or 01.01.2026 – 31.05.2026.
rule-passport_period_in_future = The reporting period has begun.
finding-passport_period_in_future = The period { $period } has not begun (today is { $today }). The report was not loaded. Check the period.
rule-period_not_over = The reporting period is over.
finding-period_not_over = The period { $period } is not over (today is { $today }): the numbers may still change. The report was loaded; send it again after the end of the period.
rule-passport_differs = Region and period of the passport are those the form was issued for.
finding-passport_differs = The passport says “{ $stated }”, but the form was issued for “{ $issued }” ({ $field }). Loaded as the passport says. If that is a mistake, take the form of your region and period.
rule-passport_field_empty = The passport says who prepared the report and how to reach them.
finding-passport_field_empty = The field “{ $field }” of the passport is empty. The report was loaded. Fill it in so that you can be reached.
rule-report_date_missing = The passport has the date of the report.
finding-report_date_missing = The date of the report is missing; the last day of the period, { $date }, is used. Enter the date.
rule-report_before_period_end = The report is not dated before the last day of the period.
finding-report_before_period_end = The report is dated { $date }, before the end of the period ({ $end }). The numbers were loaded. Check the date and the period.
rule-sheet_missing = All sheets of the form are there.
finding-sheet_missing = The sheet “{ $sheet }” was not found: its contents count as not reported. Put back the sheet of the form or its column headers.
rule-sheet_not_read = There are no further sheets.
finding-sheet_not_read = The sheet “{ $sheet }” is not one of the form and was not read. Move its contents to the sheets of the form.
rule-form_column_missing = All columns of a sheet are there.
finding-form_column_missing = The column “{ $column }” was not found: its contents count as not reported. Put back a column with that header.
rule-column_not_read = There are no further columns.
finding-column_not_read = The column “{ $column }” is not one of the form and was not read. Move what matters to “Note”.
rule-total_row_skipped = Registers have no rows of totals.
finding-total_row_skipped = The row “{ $found }” is a total and was left out of the register. Totals are counted by themselves; remove the row.
rule-required_empty = Required cells of a register in use are filled.
finding-required_empty = Not filled: “{ $column }”. The row was loaded, but the total of this column is only “at least”. Enter the answer.
rule-value_stated_missing = Without data the cell is empty; the signs “–”, “…”, “x” also mean no data.
finding-value_stated_missing = “{ $found }” was taken as “no data”, not as zero. If it is zero, enter 0.
rule-fraction_in_count = A count is a whole number.
finding-fraction_in_count = { $found } is not a whole number, but units are counted here. The number was not loaded. Enter a whole number.
rule-percent_in_count = A percentage is not entered in place of a count.
finding-percent_in_count = “{ $found }” is a percentage, but a number is needed here. It was not loaded. Enter the number itself.
rule-percent_looks_like_fraction = A percentage is written as 0–100, not as a fraction of one.
finding-percent_looks_like_fraction = { $found } was loaded as less than one percent. If it is a fraction, enter { $percent }.
rule-target_as_actual = A target or plan is not entered as an actual figure.
finding-target_as_actual = Beside the number stands “{ $word }”: it looks like a target or a plan. The number { $found } was not loaded. Enter what was achieved and remove the word.
rule-choice_unknown = Cells with a list hold words of that list, in any of the three languages.
finding-choice_unknown = “{ $found }” is not in the list of the column “{ $column }”: { $expected }. The answer was not loaded. Choose a word of the list.
rule-register_district_unknown = The district or city is in the region at the end of the period.
finding-register_district_unknown = The region has no district or city “{ $district }”. Similar: { $suggestions }. The row counts for the region, but for no district. Choose a name of the list.
rule-day_not_understood = Dates are written DD.MM.YYYY.
finding-day_not_understood = “{ $found }” in the column “{ $column }” is not a date. The date was not loaded. Write it as 30.09.2026.
rule-date_in_future = The date of an event has come.
finding-date_in_future = { $found } has not come yet (“{ $column }”; today is { $today }). The date was not loaded. Check it.
rule-date_outside_period = A monitoring ended within the period; what is opened or done is so by its end.
finding-date_outside_period = { $found } lies outside the period { $period } (“{ $column }”). The row was loaded. Check the date or remove the row.
rule-dates_reversed = An end is not before its start.
finding-dates_reversed = The end { $end } is before the start { $start }. The row was loaded. Correct the dates.
rule-part_exceeds_whole = A part is not more than its whole: a value does not exceed its base.
finding-part_exceeds_whole = { $part_name } ({ $part }) is more than { $whole_name } ({ $whole }, cell { $whole_cell }). Loaded as it is. Correct the one that is wrong.
rule-more_electronic_than_all = Electronic services are not more than all services.
finding-more_electronic_than_all = { $part_name } ({ $part }) is more than { $whole_name } ({ $whole }, cell { $whole_cell }). Loaded as it is. Correct the one that is wrong.
rule-more_with_violations_than_checked = Objects with violations are not more than those checked.
finding-more_with_violations_than_checked = { $part_name } ({ $part }) is more than { $whole_name } ({ $whole }, cell { $whole_cell }). Loaded as it is. Correct the one that is wrong.
rule-fewer_violations_than_objects = There are at least as many violations as objects with violations.
finding-fewer_violations_than_objects = { $part_name } ({ $part }) is more than { $whole_name } ({ $whole }, cell { $whole_cell }). Loaded as it is. Correct the one that is wrong.
rule-more_done_than_issued = Recommendations done are not more than those issued.
finding-more_done_than_issued = { $part_name } ({ $part }) is more than { $whole_name } ({ $whole }, cell { $whole_cell }). Loaded as it is. Correct the one that is wrong.
rule-more_resolved_than_received = Appeals resolved are not more than those received.
finding-more_resolved_than_received = { $part_name } ({ $part }) is more than { $whole_name } ({ $whole }, cell { $whole_cell }). Loaded as it is. Correct the one that is wrong.
rule-more_in_time_than_received = Answers in time are not more than the appeals received.
finding-more_in_time_than_received = { $part_name } ({ $part }) is more than { $whole_name } ({ $whole }, cell { $whole_cell }). Loaded as it is. Correct the one that is wrong.
rule-register_differs = A stated total and the register agree.
finding-register_differs = Stated { $stated }, the register lists { $listed } (sheet “{ $sheet }”, { $cells }): { $indicator }. The stated figure was loaded. Correct the total or the register.
rule-registers_differ = Two registers give the same number.
finding-registers_differ = This register gives { $first }, the sheet “{ $sheet }” ({ $cells }) gives { $second }: { $indicator }. The first was loaded. Correct one of the registers.
rule-base_differs = The base in an indicator's row is the one in its own row.
finding-base_differs = The base here is { $base }, in its own row ({ $cell }) it is { $stated }: { $indicator }. { $stated } was loaded. Correct one of the numbers.
rule-base_differs_from_catalog = The number of districts and cities is that of the catalog.
finding-base_differs_from_catalog = { $indicator }: { $stated }, but the catalog has { $listed } on { $date }. Loaded as it is. Check the number; if borders changed, tell the administrator.
rule-district_sum_differs = The numbers of the districts add up to that of the region.
finding-district_sum_differs = The districts add up to { $sum }, the region has { $whole }: { $indicator }. Both were loaded. Enter the district in the rows of the register that lack it.
rule-cumulative_fell = A cumulative figure (opened, introduced) does not fall from one report to the next.
finding-cumulative_fell = { $indicator }: it was { $before } ({ $period }), now { $value }. A cumulative figure has fallen. Loaded as it is. If something was closed, say so in the note; otherwise correct it.
rule-figure_jumped = A figure does not change against the previous report by more than the indicator allows; figures below ten are not compared.
finding-figure_jumped = { $indicator }: it was { $before } ({ $period }), now { $value }. Such a step is rarely possible. Loaded as it is. Check the figure or explain it in the note.
rule-copy_of_previous = A report does not repeat the previous one: all figures are equal, those counted over the period too.
finding-copy_of_previous = All figures of the report ({ $count }) are those of the report for { $period }. Loaded as it is. Check that the right file was sent.
rule-indicator_dropped = An indicator the region reported the last time is in this report too.
finding-indicator_dropped = { $indicator }: the report for { $period } had { $before }, this one has no figure. Enter the figure or say why there is none.
rule-same_report_again = One file is sent once.
finding-same_report_again = The same file came again on { $day }; it was first received on { $received }. Nothing has changed. If you meant to send a corrected report, send the new file.
rule-table_sheet_too_large = A sheet is not too large.
finding-table_sheet_too_large = The sheet is too large: { $most } cells are allowed. The sheet was not read. Delete the rows and columns that are not needed and send the file again.
rule-no_region = A sheet names at least one region.
finding-no_region = No region was found on the sheet: not in rows, columns, the title, or the name of the sheet or file. The sheet was not read. If it has numbers that are needed, enter the region.
rule-region_unknown = A region of a table has a known name.
finding-region_unknown = The region is not known: “{ $found }”. Similar: { $suggestions }. Its numbers were not loaded. Correct the name.
rule-region_ambiguous = The name of a region in a table has one meaning.
finding-region_ambiguous = “{ $found }” may mean several things: { $suggestions }. The numbers were not loaded. Say whether it is the region or the city.
rule-region_conflict = A row or a sheet names one region.
finding-region_conflict = One row or sheet names different regions: “{ $found }”. Whose numbers these are cannot be decided; they were not loaded. Keep one region.
rule-region_missing = A row with numbers names its region.
finding-region_missing = A row with numbers has no region name. The numbers were not loaded. Enter the region.
rule-row_below_region = Regions and cities of national significance are read from tables.
finding-row_below_region = “{ $found }” is neither a region nor a city of national significance; the row was not read.
rule-total_unclear = It is clear whose total a row holds.
finding-total_unclear = It is not clear whose total this is: “{ $found }”. The row was not loaded. Say whose it is, for instance “Republic of Kazakhstan”.
rule-more_remarks = A table does not give rise to too many remarks.
finding-more_remarks = And { $left_out } more remarks. Correct those that are shown and send the file again.
rule-table_unknown = It has been said which column of a table is which indicator.
finding-table_unknown = The file has numbers of regions ({ $count }), but nobody has said which column is which indicator and period. The report was not loaded. Say it on the reports page, once for tables of this kind.
rule-table_column_missing = A table has all columns of its layout.
finding-table_column_missing = The closest layout is “{ $layout }”, but the file lacks these columns: { $columns }. The report was not loaded. Restore the labels of the columns or describe the table anew on the reports page.
rule-table_layout_ambiguous = One layout fits a table.
finding-table_layout_ambiguous = Several layouts fit the table equally: { $layouts }. The report was not loaded. Keep one of them or make their columns more exact.
rule-table_period_needed = The period of numbers is known: from the label of the column, or told with the report.
finding-table_period_needed = The labels of these columns name no period: { $columns }. The report was not loaded. Say the reporting period on the reports page.
rule-table_period_differs = The period of a report does not contradict the labels of its columns.
finding-table_period_differs = The label “{ $label }” names the period { $stated }, but { $period } was told for the report. The column was not loaded. Correct the period of the report.
rule-table_period_in_future = The period of actual numbers has begun.
finding-table_period_in_future = The period { $period } of the column “{ $label }” has not begun (today is { $today }), but its numbers are described as actual. The column was not loaded. Describe it as a target or correct the period.
rule-table_change_as_level = Growth, “% of last year” and numbers per head are not loaded as the level of an indicator.
finding-table_change_as_level = The label “{ $label }” says “{ $word }”: a change or a rate, not the level of the indicator “{ $indicator }”. The column was not loaded. Take the column with the values themselves.
rule-table_share_as_count = Shares and percentages are not loaded as counts.
finding-table_share_as_count = The label “{ $label }” says “{ $word }”: a share, but “{ $indicator }” is not measured in percent. The column was not loaded. Choose an indicator in percent, or the column with the count.
rule-table_target_as_actual = A column of targets or plans is not described as actual.
finding-table_target_as_actual = The label “{ $label }” says “{ $word }”: it looks like a target or a plan, but the column is described as actual. The column was not loaded. Describe it as a target, or take the column of actual numbers.
rule-table_unit_unclear = The unit of a column is known and fits the indicator.
finding-table_unit_unclear = The label “{ $label }” does not show the unit of the numbers (thousands, millions, billions), or the unit does not fit the indicator “{ $indicator }”. The column was not loaded. Say the unit in the layout of the table.
rule-table_column_unused = All columns of a table are described.
finding-table_column_unused = The layout of the table does not speak of these columns ({ $count }): { $columns }. They were not loaded. If they are needed, add them to the layout on the reports page.
rule-table_figures_differ = A number repeated in a file is the same everywhere.
finding-table_figures_differ = Here it is { $found }, but cell { $cell } has { $first } for the same region, indicator and period. The first was loaded. Correct one of the numbers.

## What changed

since-no-news = Nothing was known yet on this date.
since-line = { $changes ->
    [one] **{ $changes } change** since { $date }
   *[other] **{ $changes } changes** since { $date }
}; days with news: { $days }.
since-nothing = No figure of this period and no place changed in this time.
since-rule = Period: { $period }. First figures that were revised or are gone, then newer and new ones and shifts of places; within each, the change that stands out most (against rounding and the indicator's noticeable change) and the larger shift of place come first.
news-revised = revised for the same time
news-corrected = corrected with a stated reason
news-withdrawn = report withdrawn
news-left_out = the new report lacks the figure, or it is out of date
news-newer = a figure of a later date came
news-new = reported for the first time
news-moved = figures of other regions changed
