-- The tables of a snapshot. Codes are those of data/catalog/; dates are inclusive days.

CREATE TABLE info (key VARCHAR PRIMARY KEY, value VARCHAR NOT NULL);

CREATE TABLE report (
    report VARCHAR PRIMARY KEY,          -- SHA-256 of the bytes
    form VARCHAR NOT NULL,               -- '' when no layout fitted
    edition INTEGER NOT NULL,
    reference BOOLEAN NOT NULL,          -- a register that serves as a base, not a report on the programme
    file_name VARCHAR NOT NULL,
    sender VARCHAR NOT NULL,
    received_at TIMESTAMP NOT NULL,
    bytes BIGINT NOT NULL,
    superseded_by VARCHAR,               -- the next report for the same form, region and period
    region VARCHAR NOT NULL,             -- '' for collections
    period VARCHAR NOT NULL,             -- code, '' for collections
    period_start DATE,
    period_end DATE,
    state VARCHAR NOT NULL,              -- accepted, withdrawn
    accepted_at TIMESTAMP NOT NULL,
    ended_at TIMESTAMP,                  -- withdrawn at
    decided_by VARCHAR NOT NULL,
    reason VARCHAR NOT NULL
);

CREATE TABLE term (                      -- the times for which a report was accepted
    report VARCHAR NOT NULL,
    accepted_at TIMESTAMP NOT NULL,
    ended_at TIMESTAMP                   -- withdrawn at
);

CREATE TABLE register_row (              -- the registers of the regional report, row by row as filled
    report VARCHAR NOT NULL,
    register VARCHAR NOT NULL,           -- akimats, bodies, services, monitorings, recommendations, appeals
    file VARCHAR NOT NULL,
    line INTEGER,
    sheet VARCHAR NOT NULL,
    cell VARCHAR NOT NULL,
    facts VARCHAR NOT NULL               -- JSON object, keys of data/layouts/
);

CREATE TABLE finding (
    report VARCHAR NOT NULL,
    code VARCHAR NOT NULL,
    severity VARCHAR NOT NULL,
    file VARCHAR NOT NULL,
    line INTEGER,
    sheet VARCHAR NOT NULL,
    cell VARCHAR NOT NULL,
    facts VARCHAR NOT NULL               -- JSON object, slots of the sentence
);

CREATE TABLE observation (
    observation VARCHAR NOT NULL,        -- unique: invariants.sql; an index would double the time of a build
    report VARCHAR NOT NULL,
    origin VARCHAR NOT NULL,             -- reported, derived
    figure VARCHAR NOT NULL,
    region VARCHAR NOT NULL,
    district VARCHAR NOT NULL,           -- '' for the whole region
    indicator VARCHAR NOT NULL,
    value DOUBLE NOT NULL,
    qualifier VARCHAR NOT NULL,
    low DOUBLE NOT NULL,
    high DOUBLE NOT NULL,
    kind VARCHAR NOT NULL,
    period_start DATE,
    period_end DATE,
    span_start DATE,                     -- first day the figure can belong to
    date_precision VARCHAR NOT NULL,
    date_basis VARCHAR NOT NULL,
    scope VARCHAR NOT NULL,              -- '' counts what the indicator's definition says
    known_from DATE NOT NULL,            -- public or received since this day
    known_to DATE,                       -- no longer what we know from this day on
    as_written VARCHAR NOT NULL,
    corrected VARCHAR,                   -- JSON object: old, reason, by, since; NULL when as reported
    file VARCHAR NOT NULL,
    line INTEGER,
    sheet VARCHAR NOT NULL,
    cell VARCHAR NOT NULL,
    publisher VARCHAR NOT NULL,
    title VARCHAR NOT NULL,
    url VARCHAR NOT NULL,
    document VARCHAR NOT NULL,
    published VARCHAR NOT NULL,
    note_ru VARCHAR NOT NULL,
    note_kk VARCHAR NOT NULL,
    note_en VARCHAR NOT NULL
);

CREATE TABLE derivation (                -- what a derived observation was computed from
    observation VARCHAR NOT NULL,
    role VARCHAR NOT NULL,               -- numerator, denominator
    input VARCHAR NOT NULL
);

CREATE TABLE contradiction (
    contradiction VARCHAR PRIMARY KEY,
    kind VARCHAR NOT NULL,
    indicator VARCHAR NOT NULL,
    region VARCHAR NOT NULL,
    known_from DATE NOT NULL,            -- since both sides were known
    verdict VARCHAR                      -- id in known_conflicts, if an editor has judged it
);

CREATE TABLE contradiction_member (contradiction VARCHAR NOT NULL, observation VARCHAR NOT NULL);

CREATE TABLE indicator (                 -- the part of the catalog that questions compute with
    code VARCHAR PRIMARY KEY,
    unit VARCHAR NOT NULL,
    measure VARCHAR NOT NULL,
    better VARCHAR NOT NULL,
    adds_up BOOLEAN NOT NULL,
    base VARCHAR NOT NULL,
    cumulative BOOLEAN NOT NULL,
    carry_months INTEGER NOT NULL,
    largest_change DOUBLE,
    factor DOUBLE,
    numerator VARCHAR,
    denominator VARCHAR
);

CREATE TABLE population (region VARCHAR NOT NULL, day DATE NOT NULL, people BIGINT NOT NULL, source VARCHAR NOT NULL);

CREATE TABLE verdict_figure (verdict VARCHAR NOT NULL, figure VARCHAR NOT NULL);
