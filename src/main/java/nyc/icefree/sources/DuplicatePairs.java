package nyc.icefree.sources;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nyc.icefree.events.DuplicateFinder;
import nyc.icefree.events.announced.EventCancelled;
import nyc.icefree.events.announced.EventChanged;
import nyc.icefree.events.announced.EventPublished;
import nyc.icefree.events.announced.EventUnpublished;
import nyc.icefree.eventviews.EventId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/**
 * Events of partners' calendars that look like another gathering, posted by a second partner or planned here, whichever was
 * first; until a person has said whether they are one.
 */
@Component
class DuplicatePairs {
    private final DuplicateFinder alike;
    private final SourceEntries items;
    private final MergedEntries merged;
    private final PartnerWords words;
    private final JdbcClient jdbc;

    DuplicatePairs(
            DuplicateFinder alike, SourceEntries items, MergedEntries merged, PartnerWords words, JdbcClient jdbc) {
        this.alike = alike;
        this.items = items;
        this.merged = merged;
        this.words = words;
        this.jdbc = jdbc;
    }

    /** Two dates of one calendar are two. */
    void note(SourceEntry item, EventId event) {
        var others = alike.of(event, words.marks());
        var theirs = items.of(others);
        for (EventId other : others) {
            var there = theirs.getOrDefault(other, List.of());
            if (there.stream().noneMatch(i -> i.source().equals(item.source()))) {
                add(item.id(), other);
                there.forEach(i -> add(i.id(), event));
            }
        }
    }

    /** As it stands here now, if it does. */
    void note(SourceEntry item) {
        if (item.state() == EntryState.TAKEN && item.event() != null) {
            note(item, new EventId(item.event()));
        }
    }

    List<EventId> of(UUID item) {
        return jdbc.sql("select event_id from source_twin where item_id = :item and settled = false")
                .param("item", item)
                .query((row, n) -> new EventId(row.getObject(1, UUID.class)))
                .list();
    }

    /** Of a whole calendar, by item. */
    Map<UUID, List<EventId>> open(UUID source) {
        var open = new HashMap<UUID, List<EventId>>();
        jdbc.sql("select t.item_id, t.event_id from source_twin t join source_item i on i.id = t.item_id"
                        + " where i.source_id = :source and t.settled = false order by t.item_id, t.event_id")
                .param("source", source)
                .query(row -> {
                    open.computeIfAbsent(row.getObject(1, UUID.class), i -> new ArrayList<>())
                            .add(new EventId(row.getObject(2, UUID.class)));
                });
        return open;
    }

    /** Decided, whichever of the two calendars it was seen from. */
    void settle(SourceEntry item, EventId other) {
        jdbc.sql("update source_twin set settled = true where (item_id = :item and event_id = :other)"
                        + " or (event_id = :own and item_id in (select id from source_item where event_id = :other))")
                .param("item", item.id())
                .param("own", item.event())
                .param("other", other.value())
                .update();
    }

    @ApplicationModuleListener
    void on(EventPublished announcement) {
        seenAnew(announcement.event());
        merged.changed(announcement.event());
    }

    @ApplicationModuleListener
    void on(EventChanged announcement) {
        if (announcement.timeOrPlace()) {
            seenAnew(announcement.event());
            merged.changed(announcement.event());
        }
    }

    @ApplicationModuleListener
    void on(EventCancelled announcement) {
        off(announcement.event());
    }

    @ApplicationModuleListener
    void on(EventUnpublished announcement) {
        off(announcement.event());
    }

    private void seenAnew(EventId event) {
        var own = items.of(event);
        if (own.isEmpty()) {
            items.of(alike.of(event, words.marks()))
                    .values()
                    .forEach(there -> there.forEach(item -> add(item.id(), event)));
        } else {
            own.forEach(item -> note(item, event));
        }
    }

    /** Nobody need decide any more, but on what stands behind it. */
    private void off(EventId event) {
        merged.changed(event);
        jdbc.sql("delete from source_twin where settled = false and (event_id = :event"
                        + " or item_id in (select id from source_item where event_id = :event))")
                .param("event", event.value())
                .update();
    }

    private void add(UUID item, EventId other) {
        jdbc.sql("insert into source_twin (item_id, event_id, settled)"
                        + " select i.id, :event, false from source_item i where i.id = :item and not exists"
                        + " (select 1 from source_twin t where t.item_id = :item and t.event_id = :event)")
                .param("item", item)
                .param("event", other.value())
                .update();
    }
}
