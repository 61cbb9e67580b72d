package nyc.icefree.reports;

import java.util.List;

/** A measure by one thing. Its cells need not add up to the total: an event can have two languages. */
public enum Breakdown {
    KINDS(Measure.HELD, "KIND"),
    AREAS(Measure.HELD, "AREA"),
    EVENT_LANGUAGES(Measure.HELD, "LANGUAGE"),
    PARTY_LANGUAGES(Measure.RESERVED, "LANGUAGE"),
    AGES(Measure.CAME, "WHO"),
    HEADSET_LANGUAGES(Measure.HEADSETS, "LANGUAGE"),
    NEEDS_ASKED(Measure.ASKED, "NEED"),
    NEEDS_MET(Measure.MET, "NEED"),
    USEFUL(Measure.USEFUL, "ANSWER"),
    UNDERSTOOD(Measure.UNDERSTOOD, "ANSWER"),
    HEARD(Measure.HEARD, "CODE");

    private final Measure measure;
    private final String by;

    Breakdown(Measure measure, String by) {
        this.measure = measure;
        this.by = by;
    }

    public Measure measure() {
        return measure;
    }

    /** As stored, such as {@code LANGUAGE:es}. */
    String part(String value) {
        return by + ":" + value;
    }

    /** Those of which one says something of the other: needs are met only where they were asked. */
    List<Breakdown> family() {
        return this == NEEDS_ASKED || this == NEEDS_MET ? List.of(NEEDS_ASKED, NEEDS_MET) : List.of(this);
    }
}
