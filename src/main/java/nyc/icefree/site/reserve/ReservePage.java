package nyc.icefree.site.reserve;

import java.util.List;
import nyc.icefree.disclosure.EventView;
import nyc.icefree.guard.ProofOfWork;
import nyc.icefree.site.Frame;
import nyc.icefree.site.Option;
import nyc.icefree.site.events.EventSummary;
import org.jspecify.annotations.Nullable;

/**
 * The form that reserves spots at one event.
 *
 * @param closed why RSVPs are closed, null when they are open
 * @param elsewhere dates with room for a party that does not fit here
 */
public record ReservePage(
        Frame frame,
        EventSummary facts,
        String act,
        @Nullable String closed,
        String spots,
        Fields fields,
        Button button,
        List<OtherDate> elsewhere,
        Kept kept) {
    /** @param more other dates that the same form can reserve */
    public record Fields(
            PartyFields party,
            @Nullable InvitationField invitation,
            WishField wish,
            List<Option> more,
            Sending sending) {}

    /** @param from code of the link by which somebody came; empty for none */
    public record Sending(String action, String key, String from, List<WorkField> work) {}

    /** @param date value of this date's check box; empty for the page's own date */
    public record WorkField(String name, String date, ProofOfWork.Task task) {
        private static final String NAME = "work";

        static String name(EventView event, EventView date) {
            return date.id().equals(event.id()) ? NAME : NAME + "-" + date.slug();
        }
    }

    /**
     * @param approval whether organizers look at each RSVP
     * @param retry whether a party may also try again with fewer people
     * @param another whether it is for another party than the one that sent the form before
     */
    public record Button(boolean approval, boolean waiting, boolean retry, boolean another, boolean unlimited) {}

    /** @param until the day on which the RSVP is destroyed */
    public record Kept(String until, String privacy) {}
}
