package nyc.icefree.volunteers.skills;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nyc.icefree.text.NamesByLanguage;
import nyc.icefree.text.NamesInRows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class SkillNames extends NamesInRows {
    SkillNames(JdbcClient jdbc) {
        super(() -> read(jdbc));
    }

    private static Map<String, NamesByLanguage> read(JdbcClient jdbc) {
        var all = new HashMap<String, NamesByLanguage>();
        jdbc.sql("select id, names from own_skill").query(row -> {
            all.put(new OwnSkill(row.getObject(1, UUID.class)).key(), NamesByLanguage.read(row.getString(2)));
        });
        return all;
    }
}
