package nyc.icefree.eventviews;

import nyc.icefree.partners.OrganizationId;
import nyc.icefree.text.Language;
import nyc.icefree.text.MixedLine;
import nyc.icefree.time.TimeSlot;

/**
 * An event that is near, as lists show it.
 *
 * @param title in the reader's language where it has one
 * @param written the language of the title
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

    /** The title, marked with its language when the reader's is another. */
    public MixedLine titleFor(Language reader) {
        return written.equals(reader) ? MixedLine.of(title) : MixedLine.foreign(title, written);
    }
}
