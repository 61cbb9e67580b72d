package nyc.icefree.events;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import nyc.icefree.partners.OrganizationId;
import nyc.icefree.partners.Organizations;
import nyc.icefree.people.Anyone;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** From whose own calendars events came. */
@Service
public class EventOrigins {
    private final JdbcClient jdbc;
    private final Organizations organizations;

    EventOrigins(JdbcClient jdbc, Organizations organizations) {
        this.jdbc = jdbc;
        this.organizations = organizations;
    }

    /** Empty for an event that was planned here, and for one that is not public. */
    @Anyone
    @Transactional(readOnly = true)
    public List<Origin> of(EventId event) {
        return jdbc
                .sql("select o.organization_id, o.url from event_origin o join event e on e.id = o.event_id"
                        + " where o.event_id = :event and e.state in ('PUBLISHED', 'POSTPONED', 'CANCELLED')"
                        + " order by o.organization_id")
                .param("event", event.value())
                .query((row, n) -> new Object[] {row.getObject(1, UUID.class), row.getString(2)})
                .list()
                .stream()
                .map(row -> origin(new OrganizationId((UUID) row[0]), (String) row[1]))
                .toList();
    }

    private Origin origin(OrganizationId id, @Nullable String url) {
        var card =
                java.util.Objects.requireNonNull(organizations.cards(Set.of(id)).get(id), "an organization is gone");
        return new Origin(new Host(card.id(), card.slug(), card.name()), url);
    }

    boolean taken(String uid) {
        return jdbc.sql("select count(*) from event where uid = :uid")
                        .param("uid", uid)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    void add(UUID event, UUID organization, @Nullable String url) {
        jdbc.sql("insert into event_origin (event_id, organization_id, url) values (:event, :organization, :url)")
                .param("event", event)
                .param("organization", organization)
                .param("url", url)
                .update();
    }

    void move(UUID from, UUID to) {
        jdbc.sql("update event_origin set event_id = :to where event_id = :from and organization_id not in"
                        + " (select o.organization_id from event_origin o where o.event_id = :to)")
                .param("from", from)
                .param("to", to)
                .update();
    }
}
