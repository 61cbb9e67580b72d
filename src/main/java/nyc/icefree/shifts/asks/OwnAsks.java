package nyc.icefree.shifts.asks;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nyc.icefree.people.CurrentActor;
import nyc.icefree.people.PersonId;
import nyc.icefree.people.VolunteersMay;
import nyc.icefree.shifts.AskableShifts;
import nyc.icefree.shifts.AskableShifts.Facts;
import nyc.icefree.shifts.ShiftCard;
import nyc.icefree.shifts.ShiftId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** All that is kept of what volunteers were asked, and of what they ask of others, for themselves to read. */
@Service
public class OwnAsks {
    private final AskTable asks;
    private final AskStops stops;
    private final AskableShifts shifts;
    private final JdbcClient jdbc;
    private final CurrentActor actor;

    OwnAsks(AskTable asks, AskStops stops, AskableShifts shifts, JdbcClient jdbc, CurrentActor actor) {
        this.asks = asks;
        this.stops = stops;
        this.shifts = shifts;
        this.jdbc = jdbc;
        this.actor = actor;
    }

    public record AskOnRecord(ShiftCard shift, AskKind kind, AskState state) {}

    /**
     * In the order in which they came; of shifts that are there.
     *
     * @param covered for which they look for somebody
     * @param stopped they want no mail that asks them
     */
    public record OnRecord(List<AskOnRecord> asked, List<ShiftCard> covered, boolean stopped) {}

    @VolunteersMay
    @Transactional(readOnly = true)
    public OnRecord mine() {
        PersonId me = actor.get().mustBePerson();
        var asked = asks.of(me);
        var covered = jdbc.sql("select shift_id from shift_cover where person_id = ? order by wanted_at, shift_id")
                .param(me.value())
                .query((row, n) -> new ShiftId(row.getObject(1, UUID.class)))
                .list();
        var all =
                Stream.concat(asked.stream().map(Ask::shift), covered.stream()).collect(Collectors.toSet());
        var facts = all.isEmpty() ? Map.<ShiftId, Facts>of() : shifts.facts(all);
        return new OnRecord(
                asked.stream()
                        .flatMap(ask ->
                                card(facts, ask.shift()).map(shift -> new AskOnRecord(shift, ask.kind(), ask.state())))
                        .toList(),
                covered.stream().flatMap(shift -> card(facts, shift)).toList(),
                stops.isStopped(me));
    }

    /** None where the shift is gone. */
    private static Stream<ShiftCard> card(Map<ShiftId, Facts> facts, ShiftId shift) {
        var found = facts.get(shift);
        return found == null ? Stream.empty() : Stream.of(found.shift());
    }
}
