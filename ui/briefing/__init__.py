"""The briefing in the browser.

document         what is asked for: region or country, language, parts; made once
offer            a button per format; the short line of them on the pages of a region and of the country
template         whether the office's own template can be written on
make, sheet      the page: choices, and the document as a sheet to be looked at
refresh, upload, returned, differences   an edited document taken back and refilled
tags             of what a tagged number is, in words
"""
