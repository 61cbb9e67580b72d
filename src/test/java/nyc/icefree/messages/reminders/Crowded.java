package nyc.icefree.messages.reminders;

import java.util.UUID;
import java.util.stream.IntStream;
import nyc.icefree.Sql;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.rsvp.RsvpId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Many answers to one event, each with the sealed words of one. */
public final class Crowded {
    private static final int AT_ONCE = 500;

    private Crowded() {}

    /** @param more how many answers like it there are then beside it */
    public static void with(JdbcClient jdbc, EventId event, RsvpId like, int more) {
        for (int done = 0; done < more; done += AT_ONCE) {
            String ids = String.join(
                    ", ",
                    IntStream.range(0, Math.min(AT_ONCE, more - done))
                            .mapToObj(n -> "(cast('" + UUID.randomUUID() + "' as uuid))")
                            .toList());
            jdbc.sql("insert into rsvp (id, event_id, state, party_size, name, contact, contact_mac, needs, manage,"
                            + " token_hash, code_mac, idempotency_key, by_hand, asks_first, passed_over, proof,"
                            + " only_maybe, open_needs, created_at, changed_at) select n.id, r.event_id, r.state,"
                            + " r.party_size, r.name, r.contact, r.contact_mac, r.needs, r.manage,"
                            + " cast(n.id as varchar(64)), cast(n.id as varchar(64)), n.id, r.by_hand, r.asks_first,"
                            + " r.passed_over, r.proof, r.only_maybe, r.open_needs, r.created_at, r.changed_at"
                            + " from rsvp r cross join (values " + ids + ") n (id) where r.id = ?")
                    .param(like.value())
                    .update();
        }
        Sql.run(jdbc, "update event_places set taken = taken + ? where event_id = ?", more, event.value());
    }
}
