"""What a briefing says: the same numbers in every language, equal to the snapshot, with their sources."""

from collections import Counter

import pytest

from analysis.change import Change
from briefings import compose
from briefings.blocks import LONGEST_TAG, Fact, Listing, Paragraph, Sentence, plain, tag
from briefings.footing import passport, read_passport
from briefings.look import Look
from briefings.parts import summary
from kpi.errors import BriefingRegionUnknown, UnknownChoice
from kpi.names import LANGUAGES
from kpi.region import COUNTRY
from tests.briefings.conftest import REGION
from warehouse.snapshot import NOW


def sentences(briefing) -> list[Sentence]:
    return [s for b in briefing.blocks if isinstance(b, Paragraph | Listing) for s in b.sentences]


@pytest.mark.parametrize("kind", ["of_region", "of_country"])
def test_every_language_says_the_same_numbers(kind, request):
    told = [
        Counter((f.tag, f.value, f.qualifier) for f in briefing.facts())
        for briefing in request.getfixturevalue(kind).values()
    ]
    assert len(told[0]) > 20
    assert all(numbers == told[0] for numbers in told)


@pytest.mark.parametrize("kind", ["of_region", "of_country"])
def test_every_value_is_that_of_the_snapshot(kind, known, request):
    standing = known.snapshot.standing(list(known.catalog.indicators), known.period, known_at=NOW)
    own = {(r["indicator"], r["region"]): r for _, r in standing.iterrows()}
    checked = 0
    for fact in request.getfixturevalue(kind)["ru"].facts():
        parts = fact.tag.split("/")
        if parts[-1] in ("value", "number") and parts[0] in known.catalog.indicators:
            row = own[parts[0], parts[1]]
            assert (fact.value, fact.qualifier) == (row["value"], row["qualifier"])
            checked += 1
    assert checked >= 10


@pytest.mark.parametrize("kind", ["of_region", "of_country"])
def test_a_figure_has_sources_and_every_source_has_a_note(kind, request):
    for briefing in request.getfixturevalue(kind).values():
        facts = [f for f in briefing.facts() if f.tag.split("/")[-1] in ("value", "number", "sum", "change")]
        assert facts
        assert all(fact.sources for fact in facts)
        places = [p for fact in facts for source in fact.sources for p in briefing.origins[source].places]
        assert all(place.cell and briefing.documents[place.document].text for place in places)
        assert all(briefing.origins[source].places for fact in facts for source in fact.sources)


def test_one_tag_is_one_number(of_region):
    for briefing in of_region.values():
        assert len({fact.tag for fact in briefing.facts()}) == len(
            {(fact.tag, fact.text, fact.value) for fact in briefing.facts()}
        )


def test_a_bound_is_said_in_words(of_country):
    told = next(s for s in sentences(of_country["ru"]) if s.name == "nation")
    assert "более" in plain(told.pieces)
    assert "≥" not in plain(told.pieces)


@pytest.mark.parametrize(
    ("change", "called"),
    [
        (Change(3.0, sure=True, noticeable=True, better=True, members=[]), "rose"),
        (Change(-3.0, sure=True, noticeable=True, better=False, members=[]), "fell"),
        (Change(-3.0, sure=False, noticeable=True, better=None, members=[]), "same"),
        (Change(0.1, sure=True, noticeable=False, better=None, members=[]), "same"),
        (Change(0.0, sure=True, noticeable=True, better=None, members=[]), "same"),
    ],
)
def test_what_is_within_noise_is_not_called_a_change(change, called):
    assert summary._called(change) == called


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("region", [REGION, COUNTRY])
def test_a_period_without_data_gives_a_briefing_that_says_so(empty_period, region, language):
    look = Look(empty_period, language)
    briefing = compose.made(look, region)
    key = "brief-country-nothing" if region == COUNTRY else "brief-nothing"
    given = {"period": look.period_text()} | (
        {} if region == COUNTRY else {"region": look.region_name(region)}
    )
    assert plain(sentences(briefing)[0].pieces) == look.say(key, **given)
    missing = " ".join(plain(s.pieces) for s in sentences(briefing) if s.name.startswith("missing/"))
    assert all(look.indicator_name(indicator.code) in missing for indicator in look.core)


def test_nobody_leads_where_neither_more_nor_less_is_better(known, of_region, of_country):
    neutral = {i.code for i in known.catalog.core() if i.better == "neutral"}
    assert neutral
    for briefing in (of_region["ru"], of_country["ru"]):
        ranked = {
            f.tag.split("/")[0] for f in briefing.facts() if f.tag.split("/")[-1] in ("place", "leaders")
        }
        assert not ranked & neutral


def test_an_unknown_region_and_one_of_another_time_are_said_to_be(known):
    look = Look(known, "ru")
    with pytest.raises(UnknownChoice):
        compose.made(look, "KZ-99")
    with pytest.raises(BriefingRegionUnknown):
        compose.made(look, "KZ-33")


def test_a_region_is_called_what_it_was_called_then(shipped, known):
    assert compose.made(Look(known, "ru"), "KZ-71").title.count("Нур-Султан") == 1


def test_no_tag_is_longer_than_word_allows(of_region):
    long = tag("public_services_rendered_electronically_percent", REGION, "2020-07-13..2020-07-21", "value")
    other = tag("public_services_rendered_electronically_percent", REGION, "2020-07-13..2020-07-22", "value")
    assert len(long) == len(other) == LONGEST_TAG
    assert long != other
    assert all(len(fact.tag) <= LONGEST_TAG for fact in of_region["ru"].facts())


def test_the_skeleton_of_a_sentence_does_not_depend_on_its_numbers():
    first, second = (Sentence("x", ("a ", Fact("t", text, 1.0), " b")) for text in ("1", "2"))
    assert first.skeleton == second.skeleton == "a # b"


def test_a_passport_reads_back(of_region):
    subject = of_region["kk"].subject
    assert read_passport(passport(subject)) == subject
