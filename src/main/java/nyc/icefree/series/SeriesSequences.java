package nyc.icefree.series;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nyc.icefree.people.InHouse;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The SEQUENCE of the entry that has a series' rule: remembered together with what the entry said, and one more whenever it
 * says something else. So it moves with the rule and the days left out, whatever changed them, and not with a date that is
 * cancelled or moved by itself; and it cannot fall, since nobody counts it anew.
 */
@Service
public class SeriesSequences {
    private final JdbcClient jdbc;

    SeriesSequences(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What is to be told of one series.
     *
     * @param said a digest, other for other dates
     * @param least what the series counts by itself
     */
    public record Telling(String said, int least) {}

    private record Told(int sequence, @Nullable String said) {}

    /** In a transaction of its own: whoever reads a feed has been told, whatever becomes of the reader. */
    @InHouse
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public Map<UUID, Integer> of(Map<UUID, Telling> tellings) {
        var sequences = new HashMap<UUID, Integer>();
        if (tellings.isEmpty()) {
            return sequences;
        }
        var told = told(tellings);
        new java.util.TreeMap<>(tellings).forEach((id, telling) -> sequences.put(id, tell(id, telling, told.get(id))));
        return sequences;
    }

    private Map<UUID, Told> told(Map<UUID, Telling> tellings) {
        var told = new HashMap<UUID, Told>();
        jdbc.sql("select series_id, sequence, said from series_told where series_id in (:series)")
                .param("series", tellings.keySet())
                .query((row, n) -> told.put(row.getObject(1, UUID.class), new Told(row.getInt(2), row.getString(3))))
                .list();
        return told;
    }

    /** Another node may tell the same, or something else, at the same time: then on from there. */
    private int tell(UUID id, Telling telling, @Nullable Told before) {
        Told last = before;
        while (last != null) {
            if (telling.said().equals(last.said())) {
                return last.sequence();
            }
            int next = Math.max(last.said() == null ? last.sequence() : last.sequence() + 1, telling.least());
            int written = jdbc.sql("update series_told set sequence = :next, said = :said where series_id = :id"
                            + " and sequence = :sequence and (said is null or said <> :said)")
                    .param("next", next)
                    .param("said", telling.said())
                    .param("id", id)
                    .param("sequence", last.sequence())
                    .update();
            if (written == 1) {
                return next;
            }
            last = told(Map.of(id, telling)).get(id);
        }
        return telling.least(); // deleted meanwhile
    }
}
