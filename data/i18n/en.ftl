### The words of the product in English. The keys are the same in every language; the order follows the places where they are seen.

## Shell

product = Adaldyq KPI
page-overview = Overview
page-ranking = Ranking
page-comparison = Comparison
page-region = Region
page-indicator = Indicator
page-sources = Sources
page-about = About the programme
settings = Data: workspace, knowledge date, snapshot
demo-banner = DEMONSTRATION. All figures are invented.
known-at-banner = Shown as known on { $date }. Later information is hidden.
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
choice-kind = Kind
choice-from_region = Region
choice-q = Search by words
choice-compared = Indicator to compare
choice-x = Horizontal axis
choice-y = Vertical axis
choice-page = Table page
choose-placeholder = Choose
view-level = Level
view-share = Share of the base
view-per_100k = Per 100,000 people
view-improvement = Annual increase
group-all = All
group-oblast = Oblasts
group-city = Cities
show-figures = All figures
show-contradictions = Contradictions
show-reports = Documents and findings
theme-core = Core indicators
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
formula = { $factor } × “{ $numerator }” / “{ $denominator }”
people-on = { $people } on { $date } ({ $source })

## Columns

column-place = Place
column-place_best = Place, best possible
column-place_worst = Place, worst possible
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
column-snapshot = Snapshot
column-size = Size

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
working-share = { $region }: { $value } = 100 × { $part } / { $base }
working-per_100k = { $region }: { $value } = { $part } / { $people } × 100,000 (population on { $date }: { $source })
working-improvement = { $region }: { $value } = { $now } − { $before }
role-numerator = Part
role-denominator = Base
download-xlsx = Download xlsx
download-csv = Download csv
sheet-sources = Sources
sheet-figures = Figures

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
how-to-add = To add one: enter a row with its source in data/published/figures.csv and run make publish.
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
attention-line = Discrepancies found: { $cases }; of them without a final verdict: { $unsettled }.
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
region-scorecard = Core indicators
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
region-programmes = Projects of the programme
region-programmes-none = The sources name no project of this region.
programme-figures = { $count ->
    [0] indicators of the region are not published
    [one] { $count } indicator with figures
   *[other] { $count } indicators with figures
 }
region-contradictions = Discrepancies
region-contradictions-none = The figures of the region do not contradict one another.

## Indicator

passport-code = Code
passport-theme = Theme
passport-programme = Project
passport-measure = What it measures
passport-better = What is better
passport-adds = Adds up across regions
passport-base = Base
passport-formula = Computed as
passport-definition = Definition
indicator-time = Over time
indicator-figures = All figures and their sources
indicator-contradictions = Discrepancies
indicator-contradictions-none = The figures of this indicator do not contradict one another.
timeline-empty = There is no figure with a date.
timeline-legend = A hollow mark means that the date is inferred; a bar to the left, that the figure refers to one of the days of that span; an arrow, “at least” or “at most”; a diamond, a target. The line joins comparable figures only. { $undated ->
    [0] { "" }
    [one] { $undated } figure without a date is not on the chart; it is in the table.
   *[other] { $undated } figures without a date are not on the chart; they are in the table.
 }

## Sources

figures-none = There is no figure for this choice.
figures-count = { $count ->
    [one] { $count } figure
   *[other] { $count } figures
 }
form-published_figures = Published figures of the programme
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

## About the programme

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
method-carry = A state at a date is carried forward no longer than 12 months and is always labelled with its own date. A count over a period is compared only over the same period or as the sum of parts that make it up exactly.
method-rank = Rank first, round last; equal values share the better place. A region without a figure is listed under the table with the reason, not in last place.
method-percent = A rounded percentage is an interval: 93% means from 92.5 to 93.5. If intervals overlap, a range of possible places is shown instead of one place.
method-conflict = Figures that disagree are shown side by side with a verdict: different scope, explained growth, contradiction, cannot be decided without a date, reprint. 253 and 317 service akimats are not one line.
method-nation = The figure for the country is the one reported for the country. Beside it stands the sum of the regions with its coverage (“4 of 17”). They are never mixed.
method-peers = A region is compared with all and with its peers: oblasts with oblasts, cities with cities. Increase is shown beside level.
method-target = A percentage increase is never taken for a level, nor a target for an actual.
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

## Descriptions for screen readers

alt-map = Map of regions: { $indicator }. { $covered } of { $units } regions { $covered ->
    [one] has
   *[other] have
 } data.
alt-bars = Regions in order: { $indicator }.
alt-bump = Places of regions by year: { $indicator }.
alt-scorecard = Places of regions on the core indicators.
alt-timeline = All figures over time: { $indicator }.
alt-trend = Figure for the country over time: { $indicator }.
alt-multiples = Indicators over time, one chart for each indicator.
alt-scatter = Regions by two indicators.

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
error-layout = The form description { $file } cannot be used: { $problem }
remedy-layout = Correct the file in data/layouts/.
error-workspace-unknown = There is no workspace “{ $workspace }”.
remedy-workspace-unknown = Remove workspace from the address or choose a workspace from the list.
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

finding-file_unreadable = The file cannot be read: { $problem }. Save it as csv in UTF-8 encoding.
finding-column_missing = Missing columns: { $columns } (the closest form is { $closest }).
finding-row_ragged = The row has more or fewer fields than the header; check the quotes and separators. The row was not loaded.
finding-unknown_indicator = Unknown indicator “{ $indicator }”. Similar: { $suggestions }. The row was not loaded.
finding-unknown_region = Unknown region “{ $region }”. Similar: { $suggestions }. The row was not loaded.
finding-region_not_valid_then = The region { $region } did not exist on { $date }. The row was not loaded.
finding-unknown_district = Unknown district “{ $district }”. Similar: { $suggestions }. The row was not loaded.
finding-unknown_scope = Unknown scope “{ $scope }”. Similar: { $suggestions }. The row was not loaded.
finding-number_not_understood = “{ $found }” is not a number. The row was not loaded.
finding-date_not_understood = “{ $found }” is not a date ({ $field }); write YYYY-MM-DD. The row was not loaded.
finding-period_reversed = The period ends on { $end }, before its start on { $start }. The row was not loaded.
finding-word_not_understood = “{ $found }” in the field { $field }; allowed: { $expected }. The row was not loaded.
finding-negative_count = A count cannot be negative: { $found }. The row was not loaded.
finding-percent_out_of_range = Percentage outside 0–100: { $found }. The row was not loaded.
finding-duplicate_row = Repeats row { $first }. The row was not loaded.
finding-outside_plausible_bounds = { $found } is outside the plausible bounds { $bounds }. The figure was loaded; check it.
finding-source_missing = Neither an address nor a document is given for the source ({ $publisher }). The figure was loaded.

## Command line

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
inspect-file_too_large = The file is too large: { $bytes } bytes unpacked, { $most } are allowed. Keep only the sheets that are needed.
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
