package nyc.icefree.rsvp.spots;

import java.sql.Types;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nyc.icefree.database.UtcColumn;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.people.CallerDecides;
import nyc.icefree.rsvp.RsvpId;
import nyc.icefree.rsvp.RsvpMail;
import nyc.icefree.rsvp.RsvpState;
import nyc.icefree.rsvp.answers.RsvpRow;
import nyc.icefree.rsvp.answers.RsvpSealing;
import nyc.icefree.rsvp.answers.RsvpTable;
import nyc.icefree.rsvp.needs.NeedTopic;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How to reach the parties of an event, for the mail room. */
@Service
public class RsvpContacts {
    /** Held parties may be made up, so nobody is mailed on their word. */
    public static final Set<RsvpState> TOLD =
            Set.of(RsvpState.GOING, RsvpState.MAYBE, RsvpState.ASKED, RsvpState.WAITLISTED, RsvpState.OFFERED);

    private final RsvpTable rsvps;
    private final RsvpSealing sealing;
    private final SpotTable spots;
    private final JdbcClient jdbc;

    RsvpContacts(RsvpTable rsvps, RsvpSealing sealing, SpotTable spots, JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.spots = spots;
        this.rsvps = rsvps;
        this.sealing = sealing;
    }

    static boolean isTold(RsvpRow row) {
        return TOLD.contains(row.state());
    }

    /** Parties with an address. */
    @CallerDecides
    public List<RsvpId> toTell(EventId event) {
        return rsvps.of(event, TOLD, Integer.MAX_VALUE).stream()
                .filter(row -> row.sealed().hasContact())
                .map(RsvpRow::id)
                .toList();
    }

    /**
     * Coming parties with an address, by id. Not those that answered at that moment or later, and nobody when all were
     * told since then that the event moved.
     *
     * @param behind the last id of the batch before; null to begin
     */
    @CallerDecides
    @Transactional(readOnly = true)
    public List<RsvpId> toRemind(EventId event, Instant answeredBefore, @Nullable RsvpId behind, int limit) {
        return jdbc.sql(
                        "select r.id from rsvp r join event_places p on p.event_id = r.event_id where r.event_id = :event"
                                + " and r.state = 'GOING' and r.contact is not null and r.created_at < :before"
                                + " and (p.moved_at is null or p.moved_at < :before)"
                                + (behind == null ? "" : " and r.id > :behind") + " order by r.id limit :limit")
                .param("event", event.value())
                .param("before", UtcColumn.of(answeredBefore))
                .param("behind", behind == null ? null : behind.value(), Types.OTHER)
                .param("limit", limit)
                .query((row, n) -> new RsvpId(row.getObject(1, UUID.class)))
                .list();
    }

    /**
     * Parties with an address that came, or if nobody was marked, all that were to come; by id.
     *
     * @param behind the last id of the batch before; null to begin
     */
    @CallerDecides
    @Transactional(readOnly = true)
    public List<RsvpId> toThank(EventId event, @Nullable RsvpId behind, int limit) {
        return jdbc.sql("select id from rsvp where event_id = :event and state in (:came) and contact is not null"
                        + " and (state = 'ATTENDED' or not exists (select 1 from rsvp seen where seen.event_id = :event and"
                        + " seen.state = 'ATTENDED'))"
                        + (behind == null ? "" : " and id > :behind") + " order by id limit :limit")
                .param("event", event.value())
                .param(
                        "came",
                        Stream.of(RsvpState.values())
                                .filter(RsvpState::isGoing)
                                .map(Enum::name)
                                .toList())
                .param("behind", behind == null ? null : behind.value(), Types.OTHER)
                .param("limit", limit)
                .query((row, n) -> new RsvpId(row.getObject(1, UUID.class)))
                .list();
    }

    @CallerDecides
    @Transactional(readOnly = true)
    public List<RsvpId> coming(EventId event, Collection<RsvpId> parties) {
        return rsvps.find(event, parties).stream()
                .filter(row -> row.state() == RsvpState.GOING)
                .map(RsvpRow::id)
                .toList();
    }

    /**
     * @param reachable with an address
     * @param others how many have none
     * @param last that was looked at; null when none was left
     */
    public record ReachedParties(
            List<RsvpId> reachable, int others, @Nullable RsvpId last) {}

    /**
     * A batch of those who answered so, by id.
     *
     * @param need only who has it; null for all
     * @param behind the last id of the batch before; null to begin
     * @param limit how many are looked at
     */
    @CallerDecides
    @Transactional(readOnly = true)
    public ReachedParties chosen(
            EventId event, Set<RsvpState> states, @Nullable NeedTopic need, @Nullable RsvpId behind, int limit) {
        var part = jdbc.sql("select * from rsvp where event_id = :event and state in (:states)"
                        + (behind == null ? "" : " and id > :behind") + " order by id fetch first :limit rows only")
                .param("event", event.value())
                .param("states", states.stream().map(RsvpState::name).toList())
                .param("behind", behind == null ? null : behind.value(), Types.OTHER)
                .param("limit", limit)
                .query(RsvpTable::read)
                .list();
        var meant =
                part.stream().filter(row -> need == null || asksFor(row, need)).toList();
        var reachable = meant.stream()
                .filter(row -> row.sealed().hasContact())
                .map(RsvpRow::id)
                .toList();
        return new ReachedParties(
                reachable,
                meant.size() - reachable.size(),
                part.isEmpty() ? null : part.getLast().id());
    }

    /** Needs of the parties, without their notes. */
    @CallerDecides
    @Transactional(readOnly = true)
    public List<NeedTopic> needs(EventId event) {
        return rsvps.of(event, TOLD, Integer.MAX_VALUE).stream()
                .map(sealing::needsIfReadable)
                .filter(Objects::nonNull)
                .flatMap(text -> text.needs().topics().stream())
                .filter(topic -> topic.kind().isShared())
                .distinct()
                .sorted()
                .toList();
    }

    private boolean asksFor(RsvpRow row, NeedTopic need) {
        var text = sealing.needsIfReadable(row);
        return text != null && text.needs().topics().contains(need);
    }

    @CallerDecides
    public int parties(EventId event) {
        return rsvps.of(event, TOLD, Integer.MAX_VALUE).size();
    }

    /** Empty without an address, or when its data was destroyed. */
    @CallerDecides
    public Optional<RsvpMail> mailFor(RsvpId rsvp) {
        return rsvps.find(rsvp).flatMap(row -> {
            var party = sealing.open(row);
            Integer tooSmall = row.waits()
                    ? spots.find(row.event())
                            .map(event -> event.tooSmallFor(row))
                            .orElse(null)
                    : null;
            return party.email() == null
                    ? Optional.empty()
                    : Optional.of(new RsvpMail(
                            row.id(),
                            row.event(),
                            row.standing(),
                            party,
                            sealing.manage(row),
                            sealing.code(row),
                            tooSmall));
        });
    }
}
