"""Names and numbers with the case endings of Kazakh.

Rules as school grammars and the spelling rules of Kazakh give them, in our own words:

* an ending is back or front by the last vowel of the word that is one or the other («Орал-да», «Семей-де»);
  «и», «у», «ю» are neither, and a word that has nothing else is back. The endings «-ев», «-ов» of names do
  not count («Қонаев-қа»), and «Жетісу» goes by its second part, «су»: lines of kazakh_word_ends.csv;
* it begins as the last sound asks: vowels, then «р л й у и», then nasals, then «ж з», then the voiceless,
  with which «б в г д» at the end of a word go («миллиард-қа»);
* a borrowed word in «-ск», «-нк», «-кт» takes «і» before the ending: «Шахтинск-іде»;
* a name that already says whose it is («Түркістан облысы», «Астана қаласы») takes the endings of the third
  person: «облысы-нда», «қаласы-на»;
* a number in digits takes the ending of the last word it is read with, after a hyphen: «57-ге», «1 000-ға»,
  «93,5-ке» (…оннан бес); so do a sign and an abbreviation: «93 %-ға» (пайыз), «5 млрд ₸-ге» (теңге);
* «қ.» and «обл.» cannot carry an ending and are written out: «Астана қаласында».
"""

import re

from kpi.grammar import by, by_ending, rows

CASES = ("genitive", "dative", "accusative", "locative", "ablative", "instrumental", "local")
"""`local` is the form before a noun: «облысындағы» – the one in the oblast."""
_NUMBER = re.compile(r"\d+(?:[\s\u00a0\u202f]\d{3})*(?:[.,]\d+)?$")
_LAST = re.compile(r"[^\s\u00a0\u202f]*$")


def kazakh(text: str, case: str, possessed: bool | None = None) -> str:
    """A name, a number in digits or a quantity in one of CASES.

    `possessed`: the last word has the ending of the third person; unless told, that is believed of a word in
    «-ы», «-і» with another word before it. What ends in no letter or sign known here is given back as it is.
    """
    last = str(_LAST.search(text)[0])  # type: ignore[index]
    signs = by("kazakh_readings", "sign")
    read = signs.get(last) or signs.get(text[-1:])
    if read and read["spelled_out"] == "yes":
        return kazakh(text.removesuffix(last) + read["word"], case, possessed)
    if read:
        return f"{text}-{_ending(read['word'], case, False)}"
    if text[-1:].isdigit():
        return kazakh_number(text, case)
    letters = by("kazakh_letters", "letter")
    if last[-1:].lower() not in letters:
        return text
    if len(last) > 1 and last.isupper():
        return f"{text}-{_ending(last, case, False)}"
    if possessed is None:
        possessed = last != text and letters[last[-1].lower()]["third_person"] == "yes"
    link = _link(last)
    return text + link + _ending(last + link, case, possessed)


def kazakh_number(text: str, case: str) -> str:
    """A number in digits, with its ending after a hyphen; of a span (2028–2036) the last one counts."""
    number = _NUMBER.search(text)
    return text if number is None else f"{text}-{_ending(_last_word(number[0]), case, False)}"


def _last_word(number: str) -> str:
    """The last word a number is read with; decimals are read as a number after «бүтін оннан», «жүзден»."""
    digits = re.split("[.,]", re.sub(r"[^\d.,]", "", number))[-1]
    value = int(digits)
    words = {int(row["number"]): row["word"] for row in rows("kazakh_numerals")}
    if value == 0:
        return words[0]
    if value % 100:
        return words[value % 10 or value % 100]
    return words[max(step for step in words if step >= 100 and value % step == 0)]


def _ending(word: str, case: str, possessed: bool) -> str:
    last = by("kazakh_letters", "letter")[word[-1].lower()]
    after = "possessed" if possessed else last["sound"]
    row = next(row for row in rows("kazakh_endings") if (row["case"], row["after"]) == (case, after))
    return row[_harmony(word.lower())]


def _link(word: str) -> str:
    found = by_ending("kazakh_word_ends", word.lower())
    return found[1]["link"] if found else ""


def _harmony(word: str) -> str:
    """back or front."""
    letters = by("kazakh_letters", "letter")
    before, row = by_ending("kazakh_word_ends", word) or (word, {"harmony": ""})
    if row["harmony"] in ("back", "front"):
        return row["harmony"]
    counted = before if row["harmony"] == "before" else word
    heard = (letters[letter]["harmony"] for letter in reversed(counted) if letter in letters)
    return next(filter(None, heard), "back")
