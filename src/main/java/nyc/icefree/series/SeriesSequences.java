package nyc.icefree.series;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nyc.icefree.people.CallerDecides;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * SEQUENCE of the entry with a series' rule. It is stored with a digest of the entry and rises when the digest changes.
 * So it moves with the rule and exceptions, not with a single moved or cancelled date, and never falls.
 */
@Service
public class SeriesSequences {
    private final JdbcClient jdbc;

    SeriesSequences(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param least lower bound from the series itself */
    public record Telling(String said, int least) {}

    private record Told(int sequence, @Nullable String said) {}

    /** Uses its own transaction: the number must be kept even if the reader's transaction fails. */
    @CallerDecides
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

    /** Retries when another node writes at the same time. */
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
