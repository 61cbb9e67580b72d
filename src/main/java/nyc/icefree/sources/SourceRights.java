package nyc.icefree.sources;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nyc.icefree.calendar.reading.LeftOut;
import nyc.icefree.events.Events;
import nyc.icefree.eventviews.Audience;
import nyc.icefree.eventviews.EventId;
import nyc.icefree.partners.Memberships;
import nyc.icefree.partners.OrganizationId;
import nyc.icefree.partners.Right;
import nyc.icefree.people.CurrentActor;
import nyc.icefree.people.NotYours;
import nyc.icefree.text.Language;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which partners' calendars the actor may see and change, and what waits in them. */
@Component
class SourceRights {
    /** Each is a question to a person; more of them come when these are answered. */
    private static final int MOST_TWINS = 50;

    private final SourceRepository sources;
    private final SourceEntries items;
    private final DuplicatePairs twins;
    private final Events events;
    private final Memberships memberships;
    private final CurrentActor actor;
    private final JdbcClient jdbc;

    SourceRights(
            SourceRepository sources,
            SourceEntries items,
            DuplicatePairs twins,
            Events events,
            Memberships memberships,
            CurrentActor actor,
            JdbcClient jdbc) {
        this.sources = sources;
        this.items = items;
        this.twins = twins;
        this.events = events;
        this.memberships = memberships;
        this.actor = actor;
        this.jdbc = jdbc;
    }

    Set<UUID> mine() {
        return memberships.of(actor.get().mustBePerson(), Right.IMPORT).stream()
                .map(OrganizationId::value)
                .collect(Collectors.toSet());
    }

    List<Source> seen() {
        return actor.get().administrator() ? sources.findAll() : sources.findByOrganizationIn(mine());
    }

    /** What a list of them is put in order by. */
    List<NamedSource> named() {
        return actor.get().administrator() ? sources.named() : sources.named(mine());
    }

    Optional<Source> seen(SourceId id) {
        return sources.findById(id.value()).filter(s -> actor.get().administrator() || mine().contains(s.organization));
    }

    /** Locked; for its own organizers and for administrators. */
    Source mine(SourceId id) {
        return sources.lock(id.value())
                .filter(s -> actor.get().administrator() || mine().contains(s.organization))
                .orElseThrow(NotYours::new);
    }

    List<SourcePage.Change> changes(UUID source, List<SourceEntry> all) {
        Map<UUID, SourceEntry> byId = all.stream().collect(Collectors.toMap(SourceEntry::id, Function.identity()));
        return items.held(source).stream()
                .filter(h -> byId.containsKey(h.item()))
                .map(h -> {
                    var was = byId.getOrDefault(h.item(), all.getFirst());
                    var here = was.state() == EntryState.MERGED ? behind(was) : was.said();
                    return new SourcePage.Change(
                            h.id(),
                            was.said().title(),
                            h.reason(),
                            here.slot(),
                            here.place(),
                            h.said().slot(),
                            h.said().place(),
                            (h.said().title() + "\n" + h.said().description()).strip(),
                            h.said().remarks());
                })
                .toList();
    }

    /** As everybody sees the event behind which it stands; its time alone when nobody does. */
    private CalendarEntry behind(SourceEntry item) {
        var id = new EventId(Objects.requireNonNull(item.event()));
        var said = item.said();
        var slot = events.slotOf(id).orElse(said.slot());
        String place = events.view(id, Audience.PUBLIC)
                .map(v -> Objects.requireNonNullElse(v.place().address(), ""))
                .orElse("");
        return new CalendarEntry(said.title(), "", place, null, null, slot, null, null, false, Set.of());
    }

    List<SourcePage.Twin> twins(UUID source, List<SourceEntry> all) {
        Map<UUID, List<EventId>> open = twins.open(source);
        return all.stream()
                .filter(i -> i.state() == EntryState.TAKEN)
                .flatMap(item -> open.getOrDefault(item.id(), List.of()).stream()
                        .flatMap(other -> events.view(other, Audience.PUBLIC).stream())
                        .map(other -> new SourcePage.Twin(
                                item.id(),
                                other.id(),
                                item.said().title(),
                                other.wordsIn(Language.ENGLISH).title(),
                                other.host().name(),
                                item.said().slot())))
                .limit(MOST_TWINS)
                .toList();
    }

    List<LeftOut> leftOut(UUID source) {
        return jdbc.sql("select label, reason from source_left_out where source_id = :source order by position")
                .param("source", source)
                .query((row, n) -> new LeftOut(row.getString(1), LeftOut.Reason.valueOf(row.getString(2))))
                .list();
    }
}
