package nyc.icefree.events;

import java.time.Instant;
import java.util.Set;
import nyc.icefree.disclosure.EventView;
import nyc.icefree.venues.VenueCard;
import org.jspecify.annotations.Nullable;

/**
 * One event on its workspace page.
 *
 * @param view for the team, or for the public when the actor is an administrator of no host
 * @param venue with the notes for staff; null without a venue or when the actor is not of the team
 * @param mayOrganize plan, staff and read who comes
 * @param mayCount the event's team facts and counts
 * @param mayDecide it waits for a decision that the actor may take
 * @param opensAt when those who may see the exact address are shown it; null for at once
 * @param publishAt when it publishes itself, once it is approved
 * @param asked texts of the questions to those who come
 * @param publish whether it may be published now
 */
public record EventDetail(
        EventView view,
        int version,
        @Nullable VenueCard venue,
        boolean mayOrganize,
        boolean mayCount,
        boolean mayDecide,
        @Nullable Instant opensAt,
        @Nullable Instant publishAt,
        Set<String> asked,
        PublishDecision publish) {}
