package nyc.icefree.disclosure;

import nyc.icefree.eventform.EventKind;
import nyc.icefree.partners.OrganizationId;
import nyc.icefree.text.Language;
import nyc.icefree.text.MixedLine;
import nyc.icefree.time.TimeSlot;

/** @param title in the reader's language where it has one; {@code written} is the title's language */
public record ComingEvent(
        EventId id,
        EventKind kind,
        String title,
        Language written,
        EventState state,
        TimeSlot slot,
        OrganizationId host,
        boolean takesRsvps,
        boolean mayOrganize) {

    public MixedLine titleFor(Language reader) {
        return written.equals(reader) ? MixedLine.of(title) : MixedLine.foreign(title, written);
    }
}
