package nyc.icefree.volunteers.skills;

import java.time.Duration;
import java.util.Map;
import nyc.icefree.caches.Caches;
import nyc.icefree.text.GivenNames;
import nyc.icefree.text.NamesByLanguage;
import org.springframework.stereotype.Component;

/** What own skills are called, up to five seconds late on another node than the one where it was written. */
@Component
class SkillNames implements GivenNames {
    private static final String ALL = "all";
    private static final NamesByLanguage NONE = new NamesByLanguage(Map.of());
    private final SkillTable table;
    private final Map<String, Map<String, NamesByLanguage>> known = Caches.ofEntries(1, Duration.ofSeconds(5));

    SkillNames(SkillTable table) {
        this.table = table;
    }

    @Override
    public NamesByLanguage of(String key) {
        var found = known.get(ALL);
        if (found == null) {
            found = table.names();
            known.put(ALL, found);
        }
        return found.getOrDefault(key, NONE);
    }

    void forget() {
        known.clear();
    }
}
