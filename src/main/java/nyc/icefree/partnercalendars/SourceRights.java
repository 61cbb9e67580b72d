package nyc.icefree.partnercalendars;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nyc.icefree.calendar.reading.LeftOut;
import nyc.icefree.partners.Memberships;
import nyc.icefree.partners.OrganizationId;
import nyc.icefree.partners.Right;
import nyc.icefree.people.CurrentActor;
import nyc.icefree.people.NotYours;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Decides which partners' calendars the actor may see and change. */
@Component
record SourceRights(SourceRepository sources, Memberships memberships, CurrentActor actor, JdbcClient jdbc) {
    Set<UUID> mine() {
        return memberships.of(actor.get().mustBePerson(), Right.IMPORT).stream()
                .map(OrganizationId::value)
                .collect(Collectors.toSet());
    }

    List<Source> seen() {
        return actor.get().administrator() ? sources.findAll() : sources.findByOrganizationIn(mine());
    }

    Optional<Source> seen(SourceId id) {
        return sources.findById(id.value()).filter(s -> actor.get().administrator() || mine().contains(s.organization));
    }

    /** Locks the row; for its own organizers and for administrators. */
    Source mine(SourceId id) {
        return sources.lock(id.value())
                .filter(s -> actor.get().administrator() || mine().contains(s.organization))
                .orElseThrow(NotYours::new);
    }

    List<LeftOut> leftOut(UUID source) {
        return jdbc.sql("select label, reason from source_left_out where source_id = :source order by position")
                .param("source", source)
                .query((row, n) -> new LeftOut(row.getString(1), LeftOut.Reason.valueOf(row.getString(2))))
                .list();
    }
}
