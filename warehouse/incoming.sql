-- How long each report is what we know, and which of the gathered files hold it.
CREATE TEMP TABLE incoming (
    report VARCHAR NOT NULL,
    mark VARCHAR NOT NULL,
    known_from DATE,
    known_to DATE,
    void BOOLEAN NOT NULL
);

CREATE TEMP TABLE batch (report VARCHAR NOT NULL, folder VARCHAR NOT NULL);
