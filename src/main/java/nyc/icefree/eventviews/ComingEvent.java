package nyc.icefree.eventviews;

import nyc.icefree.partners.OrganizationId;
import nyc.icefree.text.Language;
import nyc.icefree.text.MixedLine;
import nyc.icefree.time.TimeSlot;

/**
 * An event that is near, with what a first glance needs of it.
 *
 * @param title in the reader's language where there are words in it
 * @param written the language of the title
 * @param host whose event it is: two organizations may call theirs the same
 * @param mayOrganize the actor organizes for the host
 */
public record ComingEvent(
        EventId id,
        String title,
        Language written,
        EventState state,
        TimeSlot slot,
        OrganizationId host,
        boolean takesRsvps,
        boolean mayOrganize) {

    /** The title, marked as what it is where it is not in the reader's language. */
    public MixedLine titleFor(Language reader) {
        return written.equals(reader) ? MixedLine.of(title) : MixedLine.foreign(title, written);
    }
}
