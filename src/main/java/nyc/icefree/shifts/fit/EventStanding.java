package nyc.icefree.shifts.fit;

import nyc.icefree.disclosure.EventState;

public enum EventStanding {
    NOT_YET,
    TAKES_PLACE,
    GONE;

    public static EventStanding of(EventState state) {
        return switch (state) {
            case DRAFT, SUBMITTED, APPROVED, POSTPONED -> NOT_YET;
            case PUBLISHED -> TAKES_PLACE;
            case CANCELLED, UNPUBLISHED -> GONE;
        };
    }
}
