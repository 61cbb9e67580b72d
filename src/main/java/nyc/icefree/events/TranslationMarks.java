package nyc.icefree.events;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nyc.icefree.disclosure.Translation;
import nyc.icefree.disclosure.TranslationState;
import nyc.icefree.eventform.EventLanguage;
import nyc.icefree.eventform.EventWords;
import nyc.icefree.text.Language;
import nyc.icefree.vault.Vault;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Remembers from which original each translation was made, by a hash. */
@Component
record TranslationMarks(JdbcClient jdbc, Vault vault) {
    private static final int MOST = 100;
    private static final String COMING = """
            select e.id as event, e.original_language as original, w.language, w.title, t.language is not null as marked
            from event e
            join event_host h on h.event_id = e.id and h.position = 0 and h.organization_id in (:hosts)
            join event_words w on w.event_id = e.id
            left join event_translation t on t.event_id = e.id and t.language = w.language
            where e.state = 'PUBLISHED' and e.starts_at > :now
            order by e.starts_at, e.id, w.language fetch first 1000 rows only""";

    private record Mark(String basis, boolean reviewed) {}

    /** Saving a translation counts as comparing it with the present original. */
    void saved(Event event, List<EventWords> before) {
        boolean sameOriginal = before.stream()
                .anyMatch(was -> was.original() && was.language().tag().equals(event.originalLanguage));
        event.content().words().stream()
                .filter(now -> !now.original() && !(sameOriginal && before.contains(now)))
                .forEach(now -> mark(event, now.language().tag(), false));
    }

    void mark(Event event, String language, boolean reviewed) {
        jdbc.sql("delete from event_translation where event_id = ? and language = ?")
                .params(event.id, language)
                .update();
        jdbc.sql("insert into event_translation (event_id, language, basis, reviewed) values (?, ?, ?, ?)")
                .params(event.id, language, basis(event), reviewed)
                .update();
    }

    void forget(Event event) {
        jdbc.sql("delete from event_translation where event_id = ?")
                .param(event.id)
                .update();
    }

    /**
     * A public event that is still to come.
     *
     * @param title of the original
     * @param marked some of it was translated here, so the texts must be compared to tell whether translations are
     *     stale
     * @param written its languages without the original, as if none were stale
     */
    record Coming(UUID event, String title, boolean marked, List<Translation> written) {}

    List<Coming> coming(Collection<UUID> hosts, Instant now) {
        record Row(UUID event, String original, String language, String title, boolean marked) {}
        var rows = new LinkedHashMap<UUID, List<Row>>();
        jdbc.sql(COMING)
                .param("hosts", hosts)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(Row.class)
                .list()
                .forEach(row -> rows.computeIfAbsent(row.event(), id -> new ArrayList<>())
                        .add(row));
        return rows.entrySet().stream()
                .limit(MOST)
                .map(event -> {
                    var original = event.getValue().getFirst().original();
                    var written = event.getValue().stream().map(Row::language).collect(Collectors.toSet());
                    return new Coming(
                            event.getKey(),
                            event.getValue().stream()
                                    .filter(row -> row.language().equals(original))
                                    .map(Row::title)
                                    .findFirst()
                                    .orElse(""),
                            event.getValue().stream().anyMatch(Row::marked),
                            others(written, original)
                                    .map(l -> new Translation(
                                            l,
                                            written.contains(l.tag())
                                                    ? TranslationState.DONE
                                                    : TranslationState.MISSING))
                                    .toList());
                })
                .toList();
    }

    private static Stream<Language> others(Set<String> written, String original) {
        return EventLanguage.inOrder(
                Stream.concat(Language.READ.stream(), written.stream().map(Language::new))
                        .filter(l -> !l.tag().equals(original))
                        .toList())
                .stream();
    }

    /** Languages of the site and all others written, without the original. */
    Map<UUID, List<Translation>> of(Collection<Event> events) {
        var all = new LinkedHashMap<UUID, List<Translation>>();
        var marks = marks(events.stream().map(e -> e.id).toList());
        for (Event event : events) {
            var known = marks.getOrDefault(event.id, Map.of());
            all.put(
                    event.id,
                    others(event.languages(), event.originalLanguage)
                            .map(l -> new Translation(l, state(event, l.tag(), known.get(l.tag()))))
                            .toList());
        }
        return all;
    }

    private TranslationState state(Event event, String language, @Nullable Mark mark) {
        if (!event.languages().contains(language)) {
            return TranslationState.MISSING;
        }
        if (mark == null) {
            return TranslationState.DONE;
        }
        if (!mark.basis().equals(basis(event))) {
            return TranslationState.STALE;
        }
        return mark.reviewed() ? TranslationState.REVIEWED : TranslationState.DONE;
    }

    private Map<UUID, Map<String, Mark>> marks(List<UUID> events) {
        var marks = new HashMap<UUID, Map<String, Mark>>();
        if (!events.isEmpty()) {
            jdbc.sql("select event_id, language, basis, reviewed from event_translation where event_id in (:events)")
                    .param("events", events)
                    .query(row -> {
                        marks.computeIfAbsent(row.getObject(1, UUID.class), id -> new HashMap<>())
                                .put(row.getString(2), new Mark(row.getString(3), row.getBoolean(4)));
                    });
        }
        return marks;
    }

    private String basis(Event event) {
        String all = String.join(
                "\u0000", event.content().original().wording().byField().values());
        return vault.mac("original of a translation", all); // a plain hash would tell whether a guess is right
    }
}
