-- Which parsed file belongs to which report, and how long that report is what we know.
CREATE TEMP TABLE incoming (
    report VARCHAR NOT NULL,
    parquet VARCHAR NOT NULL,
    mark VARCHAR NOT NULL,
    known_from DATE,
    known_to DATE,
    void BOOLEAN NOT NULL
);
