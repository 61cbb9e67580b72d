package nyc.icefree.rsvp.desk;

import java.util.List;

/**
 * One page of an event's list.
 *
 * @param total lines on all pages
 * @param cut whether the event has more RSVPs than a list shows
 */
public record RsvpPage(List<RsvpLine> lines, int total, boolean cut) {}
