package nyc.icefree.pages;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nyc.icefree.database.UtcColumn;
import nyc.icefree.text.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class PageStore {
    /** Editions that are kept of a page in one language, beside the one that is shown. */
    static final int KEPT = 10;

    private static final List<String> TEXTS =
            Stream.of(PagePart.values()).map(PagePart::column).toList();
    /** In one statement, so that the version is that of what is read. */
    private static final String NEWEST =
            "select p.name, p.kind as page_kind, p.position, p.event_words, p.version, w.* from page p"
                    + " left join page_words w on w.page = p.name and w.edition in ("
                    + "(select max(n.edition) from page_words n where n.page = w.page and n.language = w.language),"
                    + "(select max(c.edition) from page_words c where c.page = w.page and c.language = w.language"
                    + " and (c.checked_on is not null or c.written_by is null))) order by p.position, p.name";

    private final JdbcClient jdbc;

    PageStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Row(String name, PageKind kind, int position, String eventWords, int version) {}

    private record Read(Row page, @Nullable PageWords words) {}

    Shelf find() {
        var read = jdbc.sql(NEWEST)
                .query((row, n) -> new Read(
                        new Row(
                                row.getString("name"),
                                PageKind.valueOf(row.getString("page_kind")),
                                row.getInt("position"),
                                row.getString("event_words"),
                                row.getInt("version")),
                        row.getString("language") == null ? null : words(row)))
                .list();
        var words = read.stream()
                .collect(Collectors.groupingBy(
                        Read::page,
                        LinkedHashMap::new,
                        Collectors.flatMapping(one -> Stream.ofNullable(one.words()), Collectors.toList())));
        return new Shelf(
                words.keySet().stream().mapToInt(Row::version).sum(),
                words.entrySet().stream()
                        .map(page -> new Page(
                                page.getKey().name(),
                                page.getKey().kind(),
                                page.getKey().position(),
                                page.getKey().eventWords(),
                                page.getValue()))
                        .toList());
    }

    List<PageWords> history(String page, Language language) {
        return jdbc.sql("select * from page_words where page = ? and language = ? order by edition desc")
                .params(page, language.tag())
                .query((row, n) -> words(row))
                .list();
    }

    List<PageWords> editions(String page) {
        return jdbc.sql("select * from page_words where page = ? order by language, edition")
                .param(page)
                .query((row, n) -> words(row))
                .list();
    }

    void bringBack(Page page, PageWords edition) {
        add(page, edition);
        if (edition.check() != null) {
            check(page.name(), edition.language(), edition.edition(), edition.check());
        }
    }

    /** Counts a change, and holds the page until the transaction ends. */
    boolean touch(String page) {
        return jdbc.sql("update page set version = version + 1 where name = ?")
                        .param(page)
                        .update()
                > 0;
    }

    void findEventsBy(String page, String words) {
        jdbc.sql("update page set event_words = ? where name = ?")
                .params(words, page)
                .update();
    }

    void add(Page page) {
        jdbc.sql("insert into page (name, kind, position, event_words, version) values (?, ?, ?, ?, 1)")
                .params(page.name(), page.kind().name(), page.position(), page.eventWords())
                .update();
    }

    /** The sum of all versions still grows. */
    void delete(Page page) {
        jdbc.sql(
                        "update page set version = version + 1 + (select sum(version) from page where name = ?) where name = ?")
                .params(page.name(), "about")
                .update();
        jdbc.sql("delete from page_words where page = ?").param(page.name()).update();
        jdbc.sql("delete from page where name = ?").param(page.name()).update();
    }

    void add(Page page, PageWords words) {
        jdbc.sql("insert into page_words (page, kind, language, edition, source_edition, written_at, written_by, "
                        + String.join(", ", TEXTS)
                        + ") values (:page, :kind, :language, :edition, :source, :at, :by, :"
                        + String.join(", :", TEXTS)
                        + ")")
                .param("page", page.name())
                .param("kind", page.kind().name())
                .param("language", words.language().tag())
                .param("edition", words.edition())
                .param("source", words.source())
                .param("at", UtcColumn.of(words.writtenAt()))
                .param("by", words.writtenBy())
                .params(Stream.of(PagePart.values()).collect(Collectors.toMap(PagePart::column, words::text)))
                .update();
    }

    void check(String page, Language language, int edition, Check check) {
        jdbc.sql("update page_words set checked_by = :by, checked_for = :organization, checked_on = :on,"
                        + " good_until = :until where page = :page and language = :language and edition = :edition")
                .param("by", check.by())
                .param("organization", check.organization())
                .param("on", check.on())
                .param("until", check.goodUntil())
                .param("page", page)
                .param("language", language.tag())
                .param("edition", edition)
                .update();
    }

    void forget(String page, Language language, Collection<Integer> editions) {
        if (!editions.isEmpty()) {
            jdbc.sql("delete from page_words where page = :page and language = :language and edition in (:editions)")
                    .param("page", page)
                    .param("language", language.tag())
                    .param("editions", editions)
                    .update();
        }
    }

    private static PageWords words(ResultSet row) throws SQLException {
        var texts = new EnumMap<PagePart, String>(PagePart.class);
        for (PagePart part : PagePart.values()) {
            texts.put(part, row.getString(part.column()));
        }
        var on = row.getObject("checked_on", LocalDate.class);
        return new PageWords(
                new Language(row.getString("language")),
                row.getInt("edition"),
                row.getInt("source_edition"),
                UtcColumn.instant(row, "written_at"),
                row.getObject("written_by", UUID.class),
                texts,
                on == null ? null : check(row, on));
    }

    private static Check check(ResultSet row, LocalDate on) throws SQLException {
        return new Check(
                Objects.requireNonNull(row.getString("checked_by")),
                Objects.requireNonNull(row.getString("checked_for")),
                on,
                row.getObject("good_until", LocalDate.class));
    }
}
