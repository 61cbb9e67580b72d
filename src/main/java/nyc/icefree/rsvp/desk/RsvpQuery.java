package nyc.icefree.rsvp.desk;

import nyc.icefree.text.Language;

/**
 * A page of an event's list: filter, order and bounds.
 *
 * @param limit at most 200
 * @param reader whose alphabet sorts names
 */
public record RsvpQuery(RsvpFilter filter, Sort sort, boolean descending, int offset, int limit, Language reader) {
    public static final int LIMIT_MAX = 200;

    /** Ties are sorted by time. */
    public enum Sort {
        NAME,
        PARTY_SIZE,
        STATE,
        CREATED
    }

    public RsvpQuery {
        offset = Math.max(0, offset);
        limit = Math.clamp(limit, 1, LIMIT_MAX);
    }

    public static RsvpQuery all(Language reader) {
        return new RsvpQuery(RsvpFilter.ALL, Sort.NAME, false, 0, LIMIT_MAX, reader);
    }
}
