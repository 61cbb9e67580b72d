package nyc.icefree.whomay;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import nyc.icefree.Sql;
import nyc.icefree.shifts.asks.ShiftOffers;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Offers of shifts, and how people stand to them. */
class OfferCalls implements TheirCalls {
    private final ShiftOffers offers;
    private final JdbcClient jdbc;

    OfferCalls(ShiftOffers offers, JdbcClient jdbc) {
        this.offers = offers;
        this.jdbc = jdbc;
    }

    @Override
    public void into(Map<String, Function<World, @Nullable Object>> all) {
        all.put("ShiftOffers.offerTo(ShiftId, Collection)", w -> offers.offerTo(w.shift(), List.of(w.volunteer())));
        all.put("ShiftOffers.offerToOthers(ShiftId)", w -> offers.offerToOthers(w.shift()));
        all.put("ShiftOffers.answers(ShiftId)", w -> {
            refuse(w);
            return offers.answers(w.shift());
        });
        all.put("ShiftOffers.answersOf(PersonId, Collection)", w -> {
            refuse(w);
            return offers.answersOf(w.volunteer(), List.of(w.shift()));
        });
    }

    private void refuse(World world) {
        Sql.run(jdbc, "delete from shift_ask where shift_id = ?", world.shift().value());
        jdbc.sql(
                        "insert into shift_ask (id, shift_id, organization_id, person_id, serial, kind, state, sequence, made_at)"
                                + " values (?, ?, ?, ?, 1, 'OFFER', 'NO', 0, current_timestamp)")
                .params(
                        UUID.randomUUID(),
                        world.shift().value(),
                        world.team().organization().value(),
                        world.volunteer().value())
                .update();
    }
}
