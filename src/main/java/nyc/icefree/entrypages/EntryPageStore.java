package nyc.icefree.entrypages;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** One row for each language that an administrator has changed. */
@Component
class EntryPageStore {
    private final JdbcClient jdbc;

    EntryPageStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param checkedTexts the {@link EntryTexts#fingerprint()} of the text that was read */
    private record Row(
            String language,
            boolean shown,
            @Nullable LocalDate checkedOn,
            @Nullable String checkedTexts) {}

    List<EntryPage> all() {
        Map<String, Row> rows = jdbc
                .sql("select language, shown, checked_on, checked_texts from entry_page")
                .query((row, n) -> new Row(
                        Objects.requireNonNull(row.getString(1)),
                        row.getBoolean(2),
                        row.getObject(3, LocalDate.class),
                        row.getString(4)))
                .list()
                .stream()
                .collect(Collectors.toMap(Row::language, Function.identity()));
        return EntryLanguage.ALL.stream()
                .map(entry -> page(entry, rows.get(entry.language().tag())))
                .toList();
    }

    private static EntryPage page(EntryLanguage entry, @Nullable Row row) {
        if (row == null) {
            return new EntryPage(entry, false, null, false);
        }
        boolean same = EntryTexts.of(entry).fingerprint().equals(row.checkedTexts());
        return new EntryPage(entry, row.shown(), same ? row.checkedOn() : null, row.checkedOn() != null && !same);
    }

    /** @return false when it was so already */
    boolean show(EntryLanguage entry, boolean shown) {
        begin(entry);
        return jdbc.sql("update entry_page set shown = :shown where language = :language and shown <> :shown")
                        .param("shown", shown)
                        .param("language", entry.language().tag())
                        .update()
                > 0;
    }

    void check(EntryLanguage entry, @Nullable LocalDate on) {
        begin(entry);
        jdbc.sql("update entry_page set checked_on = :on, checked_texts = :texts where language = :language")
                .param("on", on)
                .param("texts", on == null ? null : EntryTexts.of(entry).fingerprint())
                .param("language", entry.language().tag())
                .update();
    }

    /** When two begin at once, the second is refused and tries again. */
    private void begin(EntryLanguage entry) {
        jdbc.sql("insert into entry_page (language, shown) select :language, false"
                        + " where not exists (select 1 from entry_page where language = :language)")
                .param("language", entry.language().tag())
                .update();
    }
}
