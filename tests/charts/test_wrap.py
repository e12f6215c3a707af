from charts.wrap import lines, plain, split


def test_long_names_break_at_spaces_and_hyphens() -> None:
    assert lines("Северо-Казахстанская", 16) == "Северо-<br>Казахстанская"
    assert lines("Батыс Қазақстан", 10) == "Батыс<br>Қазақстан"


def test_a_word_stays_whole_and_a_short_name_on_one_line() -> None:
    assert lines("Кызылординская", 5) == "Кызылординская"
    assert lines("Абай", 10) == "Абай"


def test_an_empty_text_is_one_empty_line() -> None:
    assert split("", 10) == [""]


def test_markup_in_a_name_is_shown_not_obeyed() -> None:
    assert plain("<b> & Co") == "&lt;b&gt; &amp; Co"
    assert lines("a <b> c", 3) == "a<br>&lt;b&gt;<br>c"
