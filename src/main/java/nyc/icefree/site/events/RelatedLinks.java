package nyc.icefree.site.events;

import java.util.List;
import nyc.icefree.calendar.AddToCalendar;
import nyc.icefree.disclosure.Directions;
import org.jspecify.annotations.Nullable;

/**
 * Links from an event's page. All of it is made of what everybody may see.
 *
 * @param calendar null when it is over or off
 * @param directions null when it is over or off, and when its place is hidden, unknown or online
 * @param tell null when it is over or not listed
 */
public record RelatedLinks(
        @Nullable AddToCalendar calendar,
        @Nullable Directions directions,
        @Nullable TellOthers tell,
        List<EventListLine> alike,
        List<EventPageContent.HostLink> lists) {}
