"""Spellings of every region, composed by rules: cases × designators × abbreviations × noise × alphabets."""

import random
from collections.abc import Iterator

ADJECTIVES = {
    "KZ-11": "Акмолинск",
    "KZ-15": "Актюбинск",
    "KZ-19": "Алматинск",
    "KZ-23": "Атырауск",
    "KZ-27": "Западно-Казахстанск",
    "KZ-31": "Жамбылск",
    "KZ-35": "Карагандинск",
    "KZ-39": "Костанайск",
    "KZ-43": "Кызылординск",
    "KZ-47": "Мангистауск",
    "KZ-55": "Павлодарск",
    "KZ-59": "Северо-Казахстанск",
    "KZ-61": "Туркестанск",
    "KZ-63": "Восточно-Казахстанск",
    "KZ-YUZ": "Южно-Казахстанск",
}
NOUNS = {"KZ-10": ("Абай",), "KZ-33": ("Жетісу", "Жетысу"), "KZ-62": ("Ұлытау", "Улытау")}
KAZAKH = {
    "KZ-10": "Абай",
    "KZ-11": "Ақмола",
    "KZ-15": "Ақтөбе",
    "KZ-19": "Алматы",
    "KZ-23": "Атырау",
    "KZ-27": "Батыс Қазақстан",
    "KZ-31": "Жамбыл",
    "KZ-33": "Жетісу",
    "KZ-35": "Қарағанды",
    "KZ-39": "Қостанай",
    "KZ-43": "Қызылорда",
    "KZ-47": "Маңғыстау",
    "KZ-55": "Павлодар",
    "KZ-59": "Солтүстік Қазақстан",
    "KZ-61": "Түркістан",
    "KZ-62": "Ұлытау",
    "KZ-63": "Шығыс Қазақстан",
    "KZ-YUZ": "Оңтүстік Қазақстан",
}
ENGLISH = {
    "KZ-10": ("Abai", "Abay"),
    "KZ-11": ("Akmola", "Aqmola"),
    "KZ-15": ("Aktobe", "Aqtobe"),
    "KZ-19": ("Almaty",),
    "KZ-23": ("Atyrau",),
    "KZ-27": ("West Kazakhstan", "West-Kazakhstan"),
    "KZ-31": ("Zhambyl", "Jambyl"),
    "KZ-33": ("Zhetysu", "Jetisu", "Zhetisu"),
    "KZ-35": ("Karaganda", "Karagandy", "Qaraghandy"),
    "KZ-39": ("Kostanay", "Kostanai", "Qostanay"),
    "KZ-43": ("Kyzylorda", "Qyzylorda"),
    "KZ-47": ("Mangystau", "Mangistau"),
    "KZ-55": ("Pavlodar",),
    "KZ-59": ("North Kazakhstan",),
    "KZ-61": ("Turkistan", "Turkestan"),
    "KZ-62": ("Ulytau",),
    "KZ-63": ("East Kazakhstan",),
    "KZ-YUZ": ("South Kazakhstan",),
}
CITIES = {
    "KZ-71": (("Астана", "Астаны", "Астане", "Астану"), "Астана", "Astana"),
    "KZ-75": (("Алматы",), "Алматы", "Almaty"),
    "KZ-79": (("Шымкент", "Шымкента", "Шымкенте", "Шымкенту"), "Шымкент", "Shymkent"),
}
FORMER_CITY = (("Нур-Султан", "Нур-Султана", "Нур-Султане", "Нурсултан"), "Нұр-Сұлтан", "Nur-Sultan")
CASES = (("ая", "область"), ("ой", "области"), ("ую", "область"), ("ой", "областью"), ("ой", "областях"))
OBLAST_RU = ("обл.", "обл", "обл-ть", "ОБЛ.")
OBLYSY = ("облысы", "облысының", "облысында", "облысына", "облысындағы", "облысы бойынша", "обл.", "обл-сы")
KALASY = ("қаласы", "қаласының", "қаласында", "қаласына", "қаласы бойынша", "қ.", "қ", "қ-сы")
LEGACY = str.maketrans("ҚқҺһҰұӘәӨөҒғҮүҢң", "ЌќЋћЎўЈјҐґЄєЇїЅѕ")
RUSSIFIED = str.maketrans("ҚқҺһҰұӘәӨөҒғҮүҢңІі", "КкХхУуАаОоГгУуНнИи")
LATIN_2021 = dict(zip("абвгғдежзийкқлмнңоөпрстуұүфхшыіә", "abvgğdejziikqlmnñoöprstuūüfhşyiä", strict=True))
LATIN_2018 = {
    **LATIN_2021,
    "ғ": "ǵ",
    "ң": "ń",
    "ө": "ó",
    "ү": "ú",
    "ұ": "u",
    "у": "ý",
    "ш": "sh",
    "и": "ı",
    "й": "ı",
}
LATIN_PLAIN = {**LATIN_2021, "ғ": "gh", "ң": "ng", "ө": "o", "ү": "u", "ұ": "u", "ш": "sh", "ж": "zh"}
TWINS = str.maketrans("АВЕКМНОРСТХаеорсху", "ABEKMHOPCTXaeopcxy")


def latin(text: str, letters: dict[str, str]) -> str:
    """Letter by letter; a capital stays one."""
    return "".join(letters.get(c, letters.get(c.lower(), c).capitalize() if c.isupper() else c) for c in text)


def oblasts() -> Iterator[tuple[str, str]]:
    """(spelling, id) without noise."""
    for region, stem in ADJECTIVES.items():
        for ending, word in CASES[:4]:
            yield f"{stem}{ending} {word}", region
            yield f"{word} {stem}{ending}", region
        yield from ((f"{stem}{ending}", region) for ending in ("ая", "ой", "ую"))
        for short in OBLAST_RU:
            yield f"{stem}ая {short}", region
            yield f"{stem}ой {short}", region
            yield f"{short} {stem}ая", region
        yield f"в {stem}ой области", region
        yield f"по {stem}ой обл.", region
        yield f"{stem}ая область, всего", region
        yield f"Всего по {stem}ой области", region
    for region, names in NOUNS.items():
        for name in names:
            for word in ("область", "области", "обл.", "обл"):
                yield f"{word} {name}", region
                yield f"{name} {word}", region
            yield f"{name}ская область", region
            yield f"по области {name}", region
            yield f"обл.{name}", region


def foreign() -> Iterator[tuple[str, str]]:
    for region, name in KAZAKH.items():
        yield from ((f"{name} {word}", region) for word in OBLYSY)
        yield f"{name.translate(LEGACY)} облысы", region
        yield f"{name.translate(RUSSIFIED)} облысы", region
        yield f"{latin(name, LATIN_2021)} oblysy", region
        yield f"{latin(name, LATIN_2018)} oblysy", region
        yield f"{latin(name, LATIN_PLAIN)} oblysy", region
        yield f"{latin(name, LATIN_2021)} oblysynda", region
    for region, names in ENGLISH.items():
        for name in names:
            yield from ((f"{name} {w}", region) for w in ("Region", "region", "Oblast", "oblast", "Province"))
            yield f"{name}_Region", region
            yield f"{name.upper()} REGION", region


def cities() -> Iterator[tuple[str, str]]:
    for region, (cases, kazakh, english) in (*CITIES.items(), ("KZ-71", FORMER_CITY)):
        for name in cases:
            yield from (
                (f"{word}{name}", region) for word in ("г. ", "г.", "г ", "город ", "гор. ", "города ")
            )
            yield f"в г. {name}", region
            yield f"по городу {name}", region
            yield f"{name} г.", region
            yield f"{name} (город)", region
        yield from ((f"{kazakh} {word}", region) for word in KALASY)
        yield f"{kazakh.translate(LEGACY)} ќаласы", region
        yield f"{kazakh.translate(RUSSIFIED)} каласы", region
        yield from ((f"{english}{word}", region) for word in (" City", " city", " (city)", " qalasy"))
        yield f"City of {english}", region


def country() -> Iterator[tuple[str, str]]:
    texts = (
        "Республика Казахстан|Республики Казахстан|по Республике Казахстан|Казахстан|РК|по РК|Қазақстан|ҚР|"
        "Қазақстан Республикасы|Қазақстан Республикасы бойынша|Ќазаќстан Республикасы|Kazakhstan|Qazaqstan|"
        "Republic of Kazakhstan|Всего|Итого|ИТОГО|Барлығы|Жиыны|Total|Всего по РК|по республике|ҚР бойынша|"
        "Всего по Республике Казахстан|Итого по РК|Барлыгы|TOTAL|Қазақстан Республикасы - барлығы"
    )
    return ((text, "KZ") for text in texts.split("|"))


def noisy(text: str, draw: random.Random) -> str:
    """What printing and typing add: marks, numbers, spaces, capitals, look-alikes."""
    changes = (
        lambda t: f"{t} 1)",
        lambda t: f"{t}¹⁾",
        lambda t: f"{t}2",
        lambda t: f"{t}*",
        lambda t: f"{t}:",
        lambda t: f"  {t}  ",
        lambda t: t.replace(" ", "\u00a0"),
        lambda t: t.replace(" ", "  "),
        lambda t: t.replace("-", " - "),
        lambda t: t.replace("-", "‑"),
        lambda t: t.replace("-", " – "),
        lambda t: t.upper(),
        lambda t: f"{draw.randint(1, 20)}. {t}",
        lambda t: f"{draw.randint(1, 20)}) {t}",
        lambda t: f"«{t}»",
        lambda t: t.replace(" ", "\n", 1),
        lambda t: f"\u200b{t}\ufeff",
        lambda t: look_alike(t, draw),
        lambda t: look_alike(t, draw),
        lambda t: f"{t}, в том числе:",
    )
    for change in draw.sample(changes, draw.choice((1, 1, 2))):
        text = change(text)
    return text


def look_alike(text: str, draw: random.Random) -> str:
    """Some letters of Cyrillic words replaced by their Latin twins."""
    return "".join(c.translate(TWINS) if draw.random() < 0.4 else c for c in text)


def spellings(seed: int, noisy_each: int) -> Iterator[tuple[str, str]]:
    """Every composed spelling, and as many noisy forms of each."""
    draw = random.Random(seed)
    for make in (oblasts, foreign, cities, country):
        for text, region in make():
            yield text, region
            yield from ((noisy(text, draw), region) for _ in range(noisy_each))
