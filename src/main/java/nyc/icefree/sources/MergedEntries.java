package nyc.icefree.sources;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.util.Optional;
import nyc.icefree.events.Events;
import nyc.icefree.events.PartnerEvents;
import nyc.icefree.eventviews.EventId;
import nyc.icefree.eventviews.EventState;
import nyc.icefree.eventviews.EventTerms;
import nyc.icefree.partners.OrganizationId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Dates that stand behind another partner's event. Their calendars no longer change it; when the two part ways, the calendar's
 * people are asked, and can publish their own again.
 */
@Component
class MergedEntries {
    private final SourceEntries items;
    private final SourceRepository sources;
    private final SourceAlarms alarms;
    private final Events events;
    private final PartnerEvents partners;
    private final PartnerWords words;
    private final Clock clock;

    MergedEntries(
            SourceEntries items,
            SourceRepository sources,
            SourceAlarms alarms,
            Events events,
            PartnerEvents partners,
            PartnerWords words,
            Clock clock) {
        this.items = items;
        this.sources = sources;
        this.alarms = alarms;
        this.events = events;
        this.partners = partners;
        this.words = words;
        this.clock = clock;
    }

    /** Its calendar has it, and says this now. */
    void said(Source source, SourceEntry item, CalendarEntry said) {
        if (item.missed() > 0) {
            items.missed(item, 0);
            items.letGo(item, ChangeReason.MERGED_GONE);
        }
        var was = item.said();
        if (said.equals(was)) {
            return;
        }
        items.saw(item, said);
        if (item.own() != null) {
            partners.keepUp(
                    new EventId(item.own()),
                    words.of(was, item.kind(), source.language()),
                    words.of(said, item.kind(), source.language()));
        }
        boolean moved = !said.slot().startsAt().equals(was.slot().startsAt());
        var reason = said.cancelled() != was.cancelled() || moved || !said.samePlaceAs(was)
                ? apart(item, said, !said.samePlaceAs(was))
                : null;
        if (reason != null) {
            items.hold(item, reason, said);
        } else if (moved || said.cancelled() != was.cancelled()) {
            items.letGo(item); // they agree again
        }
    }

    /** Good readings found it gone from its calendar. */
    void gone(SourceEntry item) {
        if (on(item).isPresent()) {
            items.hold(item, ChangeReason.MERGED_GONE, item.said());
        }
    }

    /** The event behind which dates of other calendars may stand was moved, taken back, cancelled, or is on again. */
    void changed(EventId event) {
        for (var found : items.mergedInto(event)) {
            var source = sources.lock(found.source()).orElse(null);
            var item = items.one(found.id())
                    .filter(i -> i.state() == EntryState.MERGED && event.value().equals(i.event()))
                    .orElse(null);
            if (source == null || item == null || item.missed() >= SourceUpdate.GOOD_FETCHES_WITHOUT) {
                continue;
            }
            var reason = apart(item, item.said(), false);
            items.letGo(item, ChangeReason.MERGED_LEFT);
            if (reason != null) {
                items.hold(item, reason, item.said());
            }
            alarms.after(source);
        }
    }

    /**
     * Takes the partner's name off the other one's event. What is still in the calendar is published by itself again.
     *
     * @return the date as it stands now
     */
    SourceEntry part(Source source, SourceEntry item) {
        if (item.event() != null) {
            partners.part(
                    new EventId(item.event()),
                    new OrganizationId(source.organization),
                    EntryPublishing.named(item.uid()));
        }
        boolean there = !item.said().cancelled() && item.missed() < SourceUpdate.GOOD_FETCHES_WITHOUT;
        if (!there) {
            items.become(item, EntryState.WITHDRAWN, item.own());
        } else if (item.own() != null && partners.bringBack(new EventId(item.own()))) {
            items.become(item, EntryState.TAKEN, item.own());
        } else {
            items.become(
                    item,
                    EntryState.TAKEN,
                    EntryPublishing.taken(partners, words, source, item).value());
        }
        return items.one(item.id()).orElseThrow();
    }

    /** In what they no longer agree; null when there is nothing to ask. */
    private @Nullable ChangeReason apart(SourceEntry item, CalendarEntry said, boolean anotherPlace) {
        if (said.slot().isOver(clock.instant())) {
            return null;
        }
        var on = on(item);
        if (on.isEmpty()) {
            return said.cancelled() ? null : ChangeReason.MERGED_LEFT;
        }
        if (said.cancelled()) {
            return ChangeReason.MERGED_GONE;
        }
        boolean anotherTime = !on.get().slot().startsAt().equals(said.slot().startsAt());
        return anotherTime || anotherPlace ? ChangeReason.MERGED_DIFFERS : null;
    }

    private Optional<EventTerms> on(SourceEntry item) {
        return events.termsOf(new EventId(requireNonNull(item.event())))
                .filter(t -> t.state() == EventState.PUBLISHED || t.state() == EventState.POSTPONED);
    }
}
