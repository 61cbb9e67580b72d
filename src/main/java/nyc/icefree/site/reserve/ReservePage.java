package nyc.icefree.site.reserve;

import java.util.List;
import nyc.icefree.site.Frame;
import nyc.icefree.site.Option;
import nyc.icefree.site.events.EventSummary;
import org.jspecify.annotations.Nullable;

/**
 * The form that reserves places at one event.
 *
 * @param closed why no answer is taken, null when one is
 * @param places what there is now, in a sentence
 * @param script what has the reader's device work meanwhile, where it runs
 * @param work for each date
 * @param invitation where the code of one is typed; null where nobody needs one
 * @param more other dates of the series, to be reserved by the same form
 * @param elsewhere where there are places for a party that does not fit here
 * @param calendar whether it wants its place in its own calendar
 * @param approval whether the organizers look at each answer first
 * @param waiting whether the button is for the waiting list
 * @param retry whether a party may also try again without waiting, with fewer people
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
