package nyc.icefree.events;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nyc.icefree.eventform.EventLanguage;
import nyc.icefree.eventform.Wording;
import nyc.icefree.eventviews.Translation;
import nyc.icefree.eventviews.TranslationState;
import nyc.icefree.text.Language;
import nyc.icefree.vault.Vault;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Remembers from which original each translation was made, by a hash of it. */
@Component
class TranslationMarks {
    private final JdbcClient jdbc;
    private final Vault vault;

    private record Mark(String basis, boolean reviewed) {}

    TranslationMarks(JdbcClient jdbc, Vault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    /** Whoever writes a translation looks at the original as it now is. */
    void saved(Event event, Map<String, Wording> before, String originalBefore) {
        event.wordings().forEach((language, wording) -> {
            boolean written = !wording.equals(before.get(language)) || !originalBefore.equals(event.originalLanguage);
            if (written && !language.equals(event.originalLanguage)) {
                mark(event, language, false);
            }
        });
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

    /** The languages in which everybody reads here, and whatever else there is; without the original. */
    Map<UUID, List<Translation>> of(Collection<Event> events) {
        var all = new LinkedHashMap<UUID, List<Translation>>();
        var marks = marks(events.stream().map(e -> e.id).toList());
        for (Event event : events) {
            var known = marks.getOrDefault(event.id, Map.of());
            var languages = Stream.concat(
                            Language.READ.stream(),
                            event.words().keySet().stream().map(Language::new))
                    .filter(l -> !l.tag().equals(event.originalLanguage))
                    .toList();
            all.put(
                    event.id,
                    EventLanguage.inOrder(languages).stream()
                            .map(l -> new Translation(l, state(event, l.tag(), known.get(l.tag()))))
                            .toList());
        }
        return all;
    }

    private TranslationState state(Event event, String language, @Nullable Mark mark) {
        if (!event.words().containsKey(language)) {
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
        var original = event.content().original();
        String all = String.join("\u0000", original.title(), original.description(), original.instructions());
        return vault.mac("original of a translation", all); // a plain hash would tell whether a guess is right
    }
}
