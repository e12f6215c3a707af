"""Three languages, the same sentences; every key the code asks for exists, and none is left over."""

import ast
import importlib
import pkgutil
import re
from collections.abc import Iterator
from functools import cache
from itertools import product
from pathlib import Path

import pytest
from fluent.runtime.builtins import BUILTINS
from fluent.syntax import FluentParser
from fluent.syntax import ast as ftl

import kpi
from analysis import (
    contradictions,
    flow_balance,
    league,
    measure,
    monitoring,
    open_recommendations,
    place_change,
    progress,
    reporting,
    scores,
    since,
    suspicions,
)
from briefings import compose
from briefings.parts import monitored, summary
from kpi import errors, finding, observation
from kpi.catalog import Catalog
from kpi.catalog_schema import WORDS
from kpi.declension import case_functions
from kpi.grammar import rows
from kpi.names import LANGUAGES
from kpi.paths import PROJECT, data_folder
from kpi.qualifier import Qualifier
from kpi.words import keys, words
from loaders import inspection, remark
from loaders.form.edition import latest
from loaders.layout import layouts
from loaders.table_layout import SCALES
from studies import ranked
from ui import manual
from ui.monitoring import funnel, spheres
from ui.moves import ahead, reach, why
from ui.quality import show
from ui.reports import changes
from warehouse import journal, publish

PACKAGES = (
    "kpi",
    "loaders",
    "warehouse",
    "demo",
    "analysis",
    "studies",
    "charts",
    "briefings",
    "ui",
    "pages",
)
SPEAKERS = {"say", "words", "sentence"}
"""Names under which the code holds the words of a language."""
COUNTS = (0, 1, 2, 5, 11, 21)
I18N = data_folder() / "i18n"


def _name(node: ast.expr) -> str:
    return node.attr if isinstance(node, ast.Attribute) else node.id if isinstance(node, ast.Name) else ""


def codes_of_errors() -> set[str]:
    kinds = [k for k in vars(errors).values() if isinstance(k, type) and issubclass(k, errors.KpiError)]
    return {kind.code for kind in kinds if not kind.__subclasses__() or kind is errors.KpiError}


def units() -> set[str]:
    return WORDS["indicators", "unit"] | {
        ranked.unit_of(indicator, see)
        for indicator in Catalog.load(data_folder() / "catalog").indicators.values()
        for see in measure.VIEWS
    }


def steps() -> set[str]:
    """Every step of publishing, as the code tells it."""
    tree = ast.parse(Path(publish.__file__).read_text(encoding="utf-8"))
    calls = [n for n in ast.walk(tree) if isinstance(n, ast.Call) and _name(n.func) == "tell"]
    return {str(call.args[0].value) for call in calls if isinstance(call.args[0], ast.Constant)}


def words_of_the_form() -> set[str]:
    """What the newest edition of the report form says: its sheets, columns, hints and answers."""
    edition = latest()
    found = {f"form-{edition.form}"}
    for sheet in edition.sheets:
        found |= {sheet.words, f"{sheet.words}-title", f"{sheet.words}-about"}
        found |= {f"{sheet.words_of(c)}{end}" for c in sheet.columns for end in ("", "-hint")}
    found |= {
        edition.words_of_choice(name, code) for name, codes in edition.choices.items() for code in codes
    }
    return found


FAMILIES = {
    "reason-{}": set(league.REASONS),
    "finding-{}": set(finding.KINDS),
    "error-{}": codes_of_errors(),
    "remedy-{}": codes_of_errors(),
    "contradiction-{}": set(contradictions.ORDER),
    "severity-{}": set(finding.Severity),
    "qualifier-{}": set(Qualifier),
    "kind-{}": set(observation.KINDS),
    "unit-{}": {*units(), "percentage_points", "km2"},
    "unitname-{}": units(),
    "measure-{}": WORDS["indicators", "measure"],
    "better-{}": WORDS["indicators", "better"],
    "view-{}": set(measure.VIEWS),
    "group-{}": {"all", "oblast", "city"},
    "period-{}": {"year", "half", "quarter"},
    "form-{}": {layout.form for layout in layouts()},
    "term-{}": set(manual.TERMS),
    "term-{}-is": set(manual.TERMS),
    "method-{}": set(manual.METHOD),
    "page-{}": {page.stem for page in (PROJECT / "pages").glob("*.py")},
    "publish-{}": steps(),
    "upload-{}": {"choose", "drop", "failed"},
    "scale-{}": {scale or "unsaid" for scale in SCALES},
    "desk-{}": {"load", "calendar", "history", "form"},
    "change-{}": set(changes.KINDS),
    "calendar-{}": set(reporting.STATES),
    "story-{}": {journal.ACCEPTED, journal.WITHDRAWN, journal.SENT_AGAIN},
    "role-{}": {"numerator", "denominator"},
    "workspace-{}": {"main", "demo"},
    "consequence-{}": set(finding.Consequence),
    "missing-{}": set(finding.Missing),
    "rule-{}": set(finding.KINDS),
    "news-{}": {*since.KINDS, "corrected", "withdrawn", "left_out"} - {"gone"},
    "timeline-{}": {"nation", "regions"},
    "language-{}": set(LANGUAGES),
    "inspect-{}": {*remark.KINDS, *inspection.COLUMNS},
    "working-{}": set(measure.VIEWS),
    "by-{}": set(scores.SIDES),
    "quality-complete-{}": set(scores.SIDES),
    "quality-timely-{}": set(scores.SIDES),
    "quality-consistent-{}": set(scores.SIDES),
    "column-{}-part": set(show.PAIRS),
    "column-{}-whole": set(show.PAIRS),
    "column-{}": set(show.PAIRS),
    "suspicion-{}": set(suspicions.KINDS),
    "mark-{}": set(suspicions.KINDS),
    "status-{}": set(progress.STATUSES),
    "aim-reason-{}": set(progress.REASONS),
    "area-{}": WORDS["regions", "area_basis"],
    "part-{}": {"results", "register", "recommendations"},
    "cell-{}": set(spheres.CELLS),
    "state-{}": set(open_recommendations.STATES),
    "bound-{}": set(monitoring.BOUNDS),
    "link-{}": {f"{part}-of-{whole}" for part, whole, _ in monitoring.LINKS},
    "verdict-{}": {"none", "within", *funnel.OUTSIDE},
    "balance-{}": {*flow_balance.NUMBERS},
    "why-{}": set(place_change.UNEXPLAINED),
    "cause-{}": set(place_change.CAUSES),
    "against-{}": {why.YEAR, why.PREVIOUS},
    "reach-{}": set(reach.SCENARIOS),
    "size-{}": set(ahead.MEASURES),
    "likeness-{}": set(ahead.MEASURES),
    "contents-{}": set(compose.PARTS),
    "brief-{}": {*summary.CALLED, *(set(Qualifier) - {Qualifier.EXACT})},
    "brief-{}_by": set(progress.OFF_TRACK),
    "brief-funnel-{}": {"within", *monitored.OUTSIDE},
}
"""Keys put together by the code: the pattern, and what fills it, from the code's own lists."""


@cache
def trees() -> dict[str, ast.Module]:
    files = [p for name in PACKAGES for p in sorted((PROJECT / name).rglob("*.py"))]
    files.append(PROJECT / "dashboard.py")
    return {str(p.relative_to(PROJECT)): ast.parse(p.read_text(encoding="utf-8")) for p in files}


def asked() -> Iterator[tuple[str, ast.expr]]:
    """(place, first argument) of every call of the words."""
    for file, tree in trees().items():
        for node in ast.walk(tree):
            if isinstance(node, ast.Call) and node.args and _name(node.func) in SPEAKERS:
                yield f"{file}:{node.lineno}", node.args[0]


def pattern(node: ast.JoinedStr) -> str:
    return "".join(str(p.value) if isinstance(p, ast.Constant) else "{}" for p in node.values)


def constants(tree: ast.AST) -> set[str]:
    return {n.value for n in ast.walk(tree) if isinstance(n, ast.Constant) and isinstance(n.value, str)}


@cache
def known() -> dict[str, set[str]]:
    return keys(I18N / f"{LANGUAGES[0]}.ftl")


@pytest.mark.parametrize("language", LANGUAGES[1:])
def test_the_languages_have_the_same_keys_in_the_same_order(language):
    assert list(keys(I18N / f"{language}.ftl")) == list(known())


@pytest.mark.parametrize("language", LANGUAGES[1:])
def test_the_languages_have_the_same_slots(language):
    other = keys(I18N / f"{language}.ftl")
    assert {key: other[key] for key in known()} == known()


def test_there_is_a_file_for_every_language_and_no_other():
    assert {file.stem for file in I18N.iterdir()} == set(LANGUAGES)


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_key_is_defined_twice(language):
    text = (I18N / f"{language}.ftl").read_text(encoding="utf-8")
    defined = re.findall(r"^([a-z][\w-]*) =", text, re.MULTILINE)
    assert len(defined) == len(set(defined))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_sentence_can_be_said_for_every_count(language):
    say = words(language)
    for (key, slots), count in product(known().items(), COUNTS):
        text = say(key, **dict.fromkeys(slots, count))
        assert text.strip(), key
        assert not re.search(r"[{}]", text), (key, text)


@pytest.mark.parametrize(
    ("language", "expected"),
    [("ru", {"one", "few"}), ("kk", {"one"}), ("en", {"one"})],
)
def test_what_is_counted_has_every_plural_form_of_its_language(language, expected):
    """`many` and `other` may be the default; a sentence with [one] must have the rest of them too."""
    for entry in FluentParser().parse((I18N / f"{language}.ftl").read_text(encoding="utf-8")).body:
        for select in _selects(entry):
            forms = {v.key.name for v in select.variants if isinstance(v.key, ftl.Identifier)}
            if forms & {"one", "few", "many"}:
                assert expected <= forms, entry.id.name


def _selects(node: object) -> Iterator[ftl.SelectExpression]:
    if isinstance(node, ftl.SelectExpression):
        yield node
    children = (
        vars(node).values() if isinstance(node, ftl.BaseNode) else node if isinstance(node, list) else ()
    )
    for child in children:
        yield from _selects(child)


def _called(node: object) -> set[str]:
    """Names of the functions called anywhere in a sentence, in branches never taken as well."""
    found = {node.id.name} if isinstance(node, ftl.FunctionReference) else set()
    children = (
        vars(node).values() if isinstance(node, ftl.BaseNode) else node if isinstance(node, list) else ()
    )
    return found.union(*map(_called, children))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_function_a_sentence_calls_exists(language):
    tree = FluentParser().parse((I18N / f"{language}.ftl").read_text(encoding="utf-8"))
    assert _called(tree) <= {*BUILTINS, *case_functions(language)}


def test_a_kazakh_ending_is_never_written_after_a_slot():
    """Which ending it is depends on what is in the slot: `{ TO($most) }`, not `{ $most }-ға`."""
    endings = {row[side] for row in rows("kazakh_endings") for side in ("back", "front")}
    text = (I18N / "kk.ftl").read_text(encoding="utf-8")
    assert not set(re.findall(r"\}-?([^\W\d_]+)", text)) & endings


def test_russian_counts_regions_in_three_forms():
    texts = [words("ru")("unranked-title", count=count) for count in (1, 2, 5)]
    assert len({re.sub(r"\d", "", text) for text in texts}) == 3


@pytest.mark.parametrize("language", ["ru", "kk"])
def test_a_sentence_is_not_left_in_another_language(language):
    english = {k: words("en")(k) for k, slots in known().items() if not slots}
    same = {key for key, text in english.items() if words(language)(key) == text}
    assert same <= {"product", "form-choice-channel-e_otinish"}  # proper names


def test_every_key_the_code_names_exists():
    missing = [
        (place, node.value)
        for place, node in asked()
        if isinstance(node, ast.Constant) and node.value not in {*known(), *LANGUAGES}  # words("ru")
    ]
    assert not missing


@pytest.mark.parametrize("family", FAMILIES)
def test_every_key_the_code_puts_together_exists(family):
    assert FAMILIES[family]
    missing = {family.format(value) for value in FAMILIES[family]} - set(known())
    assert not missing


def test_a_family_of_this_list_is_used_by_the_code():
    used = {pattern(n) for tree in trees().values() for n in ast.walk(tree) if isinstance(n, ast.JoinedStr)}
    added = {f"{text}{{}}" for tree in trees().values() for text in constants(tree) if text.endswith("-")}
    assert set(FAMILIES) <= used | added


def test_keys_put_together_from_a_list_beside_them_exist():
    """`say(f"column-{c}") for c in ("place", "region")`: the list is read from the code."""
    missing = []
    for file, tree in trees().items():
        for node in ast.walk(tree):
            if isinstance(node, ast.GeneratorExp | ast.ListComp):
                wanted = {p.format(v) for p in _patterns(node.elt) for v in _listed(node.generators[0].iter)}
                missing += [(file, node.lineno, key) for key in wanted - set(known())]
    assert not missing


def _patterns(node: ast.AST) -> set[str]:
    calls = [n for n in ast.walk(node) if isinstance(n, ast.Call) and n.args and _name(n.func) in SPEAKERS]
    templates = {pattern(call.args[0]) for call in calls if isinstance(call.args[0], ast.JoinedStr)}
    return {template for template in templates if template.count("{}") == 1}


def _listed(node: ast.expr) -> set[str]:
    elements = node.elts if isinstance(node, ast.Tuple | ast.List) else []
    return {e.value for e in elements if isinstance(e, ast.Constant) and isinstance(e.value, str)}


def test_every_choice_has_a_label():
    named = {
        (file, node.args[0].value)
        for file, tree in trees().items()
        for node in ast.walk(tree)
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.args
        if _name(node.func.value) == "choices" and node.func.attr not in ("free", "forget", "page_number")
        if isinstance(node.args[0], ast.Constant)
    }
    assert named
    assert not [(file, name) for file, name in named if f"choice-{name}" not in known()]


def test_no_key_is_left_over():
    used = {key for tree in trees().values() for key in constants(tree)}
    used |= {family.format(value) for family, values in FAMILIES.items() for value in values}
    used |= words_of_the_form()
    choosers = [tree for tree in trees().values() if _imports(tree, "choices")]
    used |= {f"choice-{value}" for tree in choosers for value in constants(tree)}
    for tree in trees().values():
        templates = [pattern(n) for n in ast.walk(tree) if isinstance(n, ast.JoinedStr)]
        fillings = constants(tree)
        used |= {t.replace("{}", v) for t in templates if t.count("{}") == 1 for v in fillings}
    assert sorted(set(known()) - used) == []


def _imports(tree: ast.Module, name: str) -> bool:
    taken = [alias.name for n in ast.walk(tree) if isinstance(n, ast.ImportFrom) for alias in n.names]
    return name in taken


def test_the_slots_of_an_error_are_the_facts_it_is_raised_with():
    """Every `raise SomeError(a=…, b=…)` gives at least what its sentence needs."""
    by_name = {k: v for k, v in vars(errors).items() if isinstance(v, type)}
    for file, tree in trees().items():
        for node in ast.walk(tree):
            kind = by_name.get(_name(node.func)) if isinstance(node, ast.Call) else None
            if kind and issubclass(kind, errors.KpiError) and kind is not errors.KpiError and node.keywords:
                given = {keyword.arg for keyword in node.keywords}
                assert known()[f"error-{kind.code}"] <= given, f"{file}:{node.lineno}"


def test_the_slots_of_a_finding_are_the_facts_it_is_found_with():
    """A remark about a table has words of its own; what its finding needs besides is always added."""
    loaders = [tree for file, tree in trees().items() if file.startswith("loaders/")]
    calls = [n for tree in loaders for n in ast.walk(tree) if isinstance(n, ast.Call)]
    found = {}
    for node in (call for call in calls if _name(call.func) != "Remark"):
        code = next(
            (a.value for a in node.args if isinstance(a, ast.Constant) and a.value in finding.KINDS), ""
        )
        facts = {k.arg for k in node.keywords} | {
            key.value
            for a in node.args
            if isinstance(a, ast.Dict)
            for key in a.keys
            if isinstance(key, ast.Constant)
        }
        spread = any(isinstance(a, ast.Dict) and None in a.keys for a in node.args)  # {**found, …}
        if code and facts - {None} == facts != set() and not spread:
            found.setdefault(code, []).append(facts)
    assert set(found) <= set(finding.KINDS)
    for code, every in found.items():
        for facts in every:
            assert known()[f"finding-{code}"] <= facts, code


def test_every_module_of_the_nouns_was_looked_at():
    for module in pkgutil.iter_modules(kpi.__path__):
        assert f"kpi/{module.name}.py" in trees()
        assert importlib.import_module(f"kpi.{module.name}").__doc__
