package nyc.icefree.workspace.today;

import nyc.icefree.workspace.EventLinks;

/** An issue of an event, and the tab where it is mended. */
enum EventIssue {
    ASKED("asked", "answer", EventLinks.SHIFTS),
    EMPTY("empty", "find", EventLinks.SHIFTS),
    OUTSIDE("outside", "outside.see", EventLinks.SHIFTS),
    LATE("late", "late.see", EventLinks.CHECKLIST),
    UNCOUNTED("uncounted", "uncounted.enter", EventLinks.DOOR),
    WAITING("waiting", "see-waiting", EventLinks.RSVPS),
    /** Parties of an event whose organizers say yes or no to who comes. */
    UNDECIDED("undecided", "say-yes-or-no", EventLinks.RSVPS),
    HELD("held", "see-held", EventLinks.RSVPS),
    BURST("burst", "see-burst", EventLinks.RSVPS),
    DRAFT("draft", "finish", EventLinks.DETAILS),
    WORDS("words", "words.see", EventLinks.DETAILS);

    private static final String KEYS = "workspace.today.";
    private final String sentence;
    private final String act;
    private final String tab;

    EventIssue(String sentence, String act, String tab) {
        this.sentence = sentence;
        this.act = act;
        this.tab = tab;
    }

    String sentence() {
        return KEYS + sentence;
    }

    String act() {
        return KEYS + act;
    }

    String tab() {
        return tab;
    }

    Urgency urgency(boolean todayOrPast) {
        return switch (this) {
            case WORDS, UNCOUNTED -> Urgency.SOMETIME;
            case BURST -> todayOrPast ? Urgency.TONIGHT : Urgency.FIRST;
            case ASKED, EMPTY, OUTSIDE, LATE, WAITING, UNDECIDED, HELD, DRAFT ->
                todayOrPast ? Urgency.TONIGHT : Urgency.SOON;
        };
    }
}
