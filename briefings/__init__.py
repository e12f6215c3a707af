"""Documents that leave the product. For now: what a page shows, as a workbook or as csv."""
