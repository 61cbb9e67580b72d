package nyc.icefree.sources;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nyc.icefree.calendar.reading.LeftOut;
import nyc.icefree.events.Audience;
import nyc.icefree.events.Events;
import nyc.icefree.partners.Memberships;
import nyc.icefree.partners.OrganizationId;
import nyc.icefree.partners.StaffRole;
import nyc.icefree.people.CurrentActor;
import nyc.icefree.people.NotYours;
import nyc.icefree.text.Language;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which partners' calendars the actor may see and change, and what waits in them. */
@Component
class SourceDoor {
    private final SourceRepository sources;
    private final Items items;
    private final Twins twins;
    private final Events events;
    private final Memberships memberships;
    private final CurrentActor actor;
    private final JdbcClient jdbc;

    SourceDoor(
            SourceRepository sources,
            Items items,
            Twins twins,
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
        return memberships.of(actor.get().mustBePerson(), StaffRole.ORGANIZER).stream()
                .map(OrganizationId::value)
                .collect(Collectors.toSet());
    }

    List<Source> seen() {
        return actor.get().administrator() ? sources.findAll() : sources.findByOrganizationIn(mine());
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

    List<SourcePage.Change> changes(UUID source, List<Item> all) {
        Map<UUID, Item> byId = all.stream().collect(Collectors.toMap(Item::id, Function.identity()));
        return items.held(source).stream()
                .filter(h -> byId.containsKey(h.item()))
                .map(h -> {
                    var was = byId.getOrDefault(h.item(), all.getFirst()).said();
                    return new SourcePage.Change(
                            h.id(),
                            was.title(),
                            h.reason(),
                            was.slot(),
                            was.place(),
                            h.said().slot(),
                            h.said().place());
                })
                .toList();
    }

    List<SourcePage.Twin> twins(List<Item> all) {
        return all.stream()
                .filter(i -> i.state() == ItemState.TAKEN)
                .flatMap(item -> twins.of(item.id()).stream()
                        .flatMap(other -> events.view(other, Audience.PUBLIC).stream())
                        .map(other -> new SourcePage.Twin(
                                item.id(),
                                other.id(),
                                item.said().title(),
                                other.wordsIn(Language.ENGLISH).title(),
                                other.host().name(),
                                item.said().slot())))
                .toList();
    }

    List<LeftOut> leftOut(UUID source) {
        return jdbc.sql("select label, reason from source_left_out where source_id = :source order by position")
                .param("source", source)
                .query((row, n) -> new LeftOut(row.getString(1), LeftOut.Reason.valueOf(row.getString(2))))
                .list();
    }
}
