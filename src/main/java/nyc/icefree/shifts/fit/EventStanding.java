package nyc.icefree.shifts.fit;

import nyc.icefree.disclosure.EventState;

public enum EventStanding {
    NOT_YET,
    TAKES_PLACE,
    GONE;

    public static EventStanding of(EventState state) {
        if (state.isGone()) {
            return GONE;
        }
        return state == EventState.PUBLISHED ? TAKES_PLACE : NOT_YET;
    }
}
