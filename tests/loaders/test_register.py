"""Units of the territorial register counted on a day."""

from datetime import date

import pytest

from loaders.read import read_report

HEADER = "region_id,name_ru,name_kk,kato,kind,valid_from,valid_to,checked\n"
SMALL = (
    HEADER
    + "KZ-61,Кентау,Кентау,1,city,,,yes\n"
    + "KZ-61,Сауран,Сауран,2,district,2021-01-01,,yes\n"
    + "KZ-61,Бывший,Бұрынғы,3,district,,2020-12-30,yes\n"
    + "KZ-59,Аккайын,Аққайың,4,district,,,yes\n"
    + "KZ-59,Айыртау,Айыртау,5,district,,,no\n"
    + "KZ-63,Абай,Абай,6,district,,2022-06-07,yes\n"
    + "KZ-10,Абай,Абай,6,district,2022-06-08,,yes\n"
)


@pytest.fixture
def count(small_catalog):
    """(region, day) -> the observation of a register."""

    def read(text: str = SMALL):
        parsed = read_report("districts.csv", text.encode(), small_catalog)
        return {(o.region, o.period_end): o for o in parsed.observations}, parsed

    return read


def test_units_are_counted_as_of_the_day(count):
    counted, parsed = count()
    assert (parsed.form, parsed.reference) == ("territorial_register", True)
    values = {key: o.value for key, o in counted.items()}
    assert values["KZ-61", date(2018, 6, 19)] == 2
    assert values["KZ-61", date(2020, 12, 31)] == 1
    assert values["KZ-61", date(2021, 1, 1)] == 2
    assert values["KZ", date(2020, 12, 31)] == 4
    assert values["KZ", date(2021, 12, 31)] == 5


def test_a_count_moves_with_a_change_of_borders(count):
    counted, _ = count()
    assert counted["KZ-63", date(2021, 12, 31)].value == 1
    assert ("KZ-63", date(2022, 6, 8)) not in counted
    assert counted["KZ-10", date(2022, 6, 8)].value == 1
    assert ("KZ-10", date(2021, 12, 31)) not in counted


def test_a_count_is_taken_at_every_end_of_year_and_on_every_day_of_change(count):
    days = {day for _, day in count()[0]}
    ends = {date(year, 12, 31) for year in range(2018, 2025)}
    assert days == ends | {date(2018, 6, 19), date(2021, 1, 1), date(2022, 6, 8)}


def test_a_count_names_its_lines_and_whether_they_were_checked(count):
    counted, _ = count()
    region, country = counted["KZ-59", date(2020, 12, 31)], counted["KZ", date(2020, 12, 31)]
    assert region.place.cell == "5–6"
    assert country.place.cell == "2, 5–7"
    assert region.date_basis == country.date_basis == "inferred"
    assert counted["KZ-61", date(2020, 12, 31)].date_basis == "printed"


def test_a_count_is_exact(count):
    observation = count()[0]["KZ-61", date(2020, 12, 31)]
    assert (observation.low, observation.high, observation.as_written) == (1, 1, "1")
    assert observation.figure == "territorial_register:KZ-61:2020-12-31"


@pytest.mark.parametrize(
    ("bad", "code"),
    [
        ("KZ-61,Х,Х,9,district,01.01.2021,,yes\n", "date_not_understood"),
        ("KZ-61,Х,Х,9,district,,2021,yes\n", "date_not_understood"),
        ("KZ-61,Х,Х,9,district\n", "row_ragged"),
    ],
)
def test_one_unreadable_line_refuses_the_whole_register(count, bad, code):
    counted, parsed = count(SMALL + bad)
    assert counted == {}
    assert [(f.code, f.place.line) for f in parsed.findings] == [(code, 9)]


def test_the_shipped_register_counts_the_districts_of_the_country(shipped):
    figures = shipped.observations(["district_akimats_total"])
    on = {
        (row["region"], row["period_end"].date().isoformat()): row["value"]
        for row in figures.to_dict("records")
    }
    assert on["KZ", "2020-12-31"] == 216
    assert on["KZ-59", "2020-12-31"] == 14


def test_regions_of_the_shipped_register_sum_up_to_the_country(shipped):
    figures = shipped.observations(["district_akimats_total"])
    figures = figures[figures["form"] == "territorial_register"]
    for day, counts in figures.groupby("period_end"):
        country = counts["region"] == "KZ"
        assert counts.loc[~country, "value"].sum() == counts.loc[country, "value"].item(), day
