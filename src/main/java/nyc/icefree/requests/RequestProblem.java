package nyc.icefree.requests;

import nyc.icefree.refusals.RefusalReason;

public enum RequestProblem implements RefusalReason {
    ASKER_MISSING("asker"),
    ASKER_TOO_LONG("asker"),
    TO_UNKNOWN("to"),
    TITLE_MISSING("title"),
    TITLE_TOO_LONG("title"),
    WORDS_MISSING("words"),
    WORDS_TOO_LONG("words"),
    AREA_MISSING("area"),
    NEIGHBOURHOOD_TOO_LONG("neighbourhood"),
    VENUE_TOO_LONG("venue"),
    VENUE_MISSING("venue"),
    ADDRESS_TOO_LONG("address"),
    LANGUAGES_MISSING("languages"),
    LINK_ODD("link"),
    REPEATS_TOO_LONG("repeats"),
    SECOND_INCOMPLETE("title2"),
    SECOND_TOO_LONG("title2"),
    PEOPLE_OUT_OF_BOUNDS("people"),
    TIME_MISSING("day1"),
    TIME_ODD("day1"),
    TIME_PAST("day1"),
    TIME_TOO_FAR("day1"),
    END_MISSING("until1"),
    ENDS_BEFORE_START("until1"),
    EMAIL_MISSING("email"),
    EMAIL_ODD("email"),
    ANSWER_MISSING("answer"),
    ANSWER_TOO_LONG("answer"),
    REASON_MISSING("answer"),
    CLOSED("form"),
    /** The asker or a colleague changed it since it was shown. */
    CHANGED_MEANWHILE("form"),
    TOLD_ALREADY("form"),
    /** An event needs a host, so an organization must have the request first. */
    NOT_GIVEN("form");

    private final String field;

    RequestProblem(String field) {
        this.field = field;
    }

    public String field() {
        return field;
    }
}
