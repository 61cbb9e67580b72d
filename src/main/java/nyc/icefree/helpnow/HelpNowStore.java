package nyc.icefree.helpnow;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import nyc.icefree.text.Language;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class HelpNowStore {
    private final JdbcClient jdbc;

    HelpNowStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Reads the version first: if somebody writes in between, the lines are newer than their version and are read
     * again.
     */
    HelpBlock find() {
        int version =
                jdbc.sql("select version from help_now").query(Integer.class).single();
        return new HelpBlock(
                version,
                jdbc.sql(
                                "select kind, language, words, coalesce(target, '') as target, checked_by, checked_on from help_entry"
                                        + " order by language, kind, position")
                        .query(new SimplePropertyRowMapper<>(HelpEntry.class))
                        .list());
    }

    /** @return false when somebody has changed it since that version was read */
    boolean update(HelpBlock next) {
        int changed = jdbc.sql("update help_now set version = version + 1 where version = ?")
                .param(next.version())
                .update();
        if (changed == 0) {
            return false;
        }
        jdbc.sql("delete from help_entry").update();
        Map<Language, Map<HelpKind, Integer>> positions = new HashMap<>();
        next.entries().forEach(entry -> {
            int position = positions
                            .computeIfAbsent(entry.language(), language -> new EnumMap<>(HelpKind.class))
                            .merge(entry.kind(), 1, Integer::sum)
                    - 1;
            jdbc.sql("insert into help_entry"
                            + " (language, kind, position, words, target, checked_by, checked_on)"
                            + " values (?, ?, ?, ?, ?, ?, ?)")
                    .param(entry.language().tag())
                    .param(entry.kind().name())
                    .param(position)
                    .param(entry.words())
                    .param(entry.kind() == HelpKind.EMERGENCY ? null : entry.target())
                    .param(entry.checkedBy())
                    .param(entry.checkedOn())
                    .update();
        });
        return true;
    }
}
