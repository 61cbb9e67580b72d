package nyc.icefree.site.reserve;

import java.util.List;
import nyc.icefree.site.Frame;
import nyc.icefree.site.Option;
import nyc.icefree.site.events.EventSummary;
import org.jspecify.annotations.Nullable;

/**
 * The form that reserves spots at one event.
 *
 * @param closed why RSVPs are closed, null when they are open
 * @param elsewhere dates with room for a party that does not fit here
 * @param retry whether a party may also try again with fewer people
 * @param another whether the button is for another party than the one that sent the form before
 * @param keptUntil the day on which the answer is destroyed
 */
public record ReservePage(
        Frame frame,
        EventSummary facts,
        @Nullable String closed,
        String places,
        PartyFields party,
        @Nullable InvitationField invitation,
        List<Option> more,
        List<OtherDate> elsewhere,
        String action,
        String key,
        String script,
        List<WorkField> work,
        WishField wish,
        boolean approval,
        boolean waiting,
        boolean retry,
        boolean another,
        String keptUntil,
        String privacy) {}
