package nyc.icefree.pages;

import static nyc.icefree.text.Language.ENGLISH;
import static nyc.icefree.text.Language.SPANISH;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What administrators had written before there were pages. */
class MovedTextsTest {
    @TempDir
    Path folder;

    @Test
    void texts_of_the_settings_and_help_lines_become_pages() {
        var h2 = new JdbcDataSource();
        h2.setURL("jdbc:h2:file:" + folder.resolve("db")); // opened anew by each connection
        moved(h2);
    }

    private static void moved(DataSource source) {
        Flyway.configure().dataSource(source).target("20261202.0700").load().migrate();
        var jdbc = JdbcClient.create(source);
        text(jdbc, "en", "TAGLINE", 0, "Safe city");
        text(jdbc, "en", "ABOUT", 0, "We are.\n\nHere.");
        text(jdbc, "en", "HELP", 0, "Come.");
        text(jdbc, "en", "RUN_BY", 0, "Us");
        text(jdbc, "en", "PRIVACY", 0, "Nothing.");
        text(jdbc, "es", "TAGLINE", 0, "Ciudad segura");
        text(jdbc, "es", "BOILERPLATE", 0, "Somos.");
        text(jdbc, "en", "BOILERPLATE", 0, "");
        text(jdbc, "en", "PRESS_CONTACT", 0, "");
        for (int i = 0; i < 2; i++) {
            text(jdbc, "en", "DEMAND_TITLE", i, "Demand " + i);
            text(jdbc, "en", "DEMAND_EXPLANATION", i, "Why " + i);
        }
        line(jdbc, "en", "HOTLINE", 1, "Second", "311");
        line(jdbc, "es", "HOTLINE", 0, "L\u00ednea", "212-555-0143");
        line(jdbc, "en", "EMERGENCY", 0, "Stay calm.", null);
        Flyway.configure().dataSource(source).load().migrate();

        var shelf = new PageStore(jdbc).find();
        var about = shelf.one(PageKind.ABOUT).shown(ENGLISH).orElseThrow();
        assertEquals("Safe city", about.text(PagePart.TITLE));
        assertEquals("We are.\n\nHere.", about.text(PagePart.BODY));
        assertEquals("Come.", about.text(PagePart.HELPING));
        assertEquals("Us", about.text(PagePart.RUN_BY));
        assertEquals(
                "Ciudad segura",
                shelf.one(PageKind.ABOUT).shown(SPANISH).orElseThrow().text(PagePart.TITLE));
        assertEquals(
                "Nothing.",
                shelf.one(PageKind.PRIVACY).shown(ENGLISH).orElseThrow().text(PagePart.BODY),
                "it stands as it stood");
        var press = shelf.one(PageKind.PRESS);
        assertTrue(press.newest(ENGLISH).isEmpty(), "nobody wrote anything");
        assertEquals("Somos.", press.shown(SPANISH).orElseThrow().text(PagePart.SHORT));
        assertEquals(
                List.of("Demand 0 Why 0", "Demand 1 Why 1"),
                shelf.of(PageKind.DEMAND).stream()
                        .map(page -> page.shown(ENGLISH).orElseThrow())
                        .map(words -> words.text(PagePart.TITLE) + " " + words.text(PagePart.BODY))
                        .toList());
        var checked = LocalDate.of(2026, 11, 20);
        assertEquals(
                List.of(
                        new HelpEntry(
                                PageKind.HOTLINE,
                                SPANISH,
                                "L\u00ednea",
                                "212-555-0143",
                                "",
                                "Example Legal Desk",
                                checked),
                        new HelpEntry(PageKind.HOTLINE, ENGLISH, "Second", "311", "", "Example Legal Desk", checked),
                        new HelpEntry(
                                PageKind.EMERGENCY, ENGLISH, "Stay calm.", "", "", "Example Legal Desk", checked)),
                shelf.help().entries());
    }

    private static void text(JdbcClient jdbc, String language, String part, int position, String words) {
        jdbc.sql("insert into campaign_text (language, part, position, words) values (?, ?, ?, ?)")
                .params(language, part, position, words)
                .update();
    }

    private static void line(
            JdbcClient jdbc,
            String language,
            String kind,
            int position,
            String words,
            @org.jspecify.annotations.Nullable String target) {
        jdbc.sql(
                        "insert into help_entry (language, kind, position, words, target, checked_by, checked_on)"
                                + " values (:language, :kind, :position, :words, :target, 'Example Legal Desk', date '2026-11-20')")
                .param("language", language)
                .param("kind", kind)
                .param("position", position)
                .param("words", words)
                .param("target", target)
                .update();
    }
}
