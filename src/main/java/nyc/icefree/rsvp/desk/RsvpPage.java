package nyc.icefree.rsvp.desk;

import java.util.List;

/**
 * One page of an event's list.
 *
 * @param total lines that the query finds on all pages
 * @param cut whether the event has more answers than a list shows
 */
public record RsvpPage(List<RsvpLine> lines, int total, boolean cut) {}
