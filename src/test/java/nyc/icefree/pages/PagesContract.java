package nyc.icefree.pages;

import static nyc.icefree.text.Language.ENGLISH;
import static nyc.icefree.text.Language.SPANISH;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nyc.icefree.AppTest;
import nyc.icefree.As;
import nyc.icefree.Given;
import nyc.icefree.PostgresAppTest;
import nyc.icefree.Refusals;
import nyc.icefree.Sql;
import nyc.icefree.people.NotYours;
import nyc.icefree.people.PersonId;
import nyc.icefree.refusals.ChangedMeanwhile;
import nyc.icefree.text.Language;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

abstract class PagesContract {
    @AppTest
    static class OnH2Test extends PagesContract {}

    @PostgresAppTest
    static class OnPostgresTest extends PagesContract {}

    private static final List<Language> TRANSLATIONS = Stream.of(
                    "es", "zh-Hans", "zh-Hant", "ru", "bn", "ht", "ko", "ar", "ur", "fr", "pl")
            .map(Language::new)
            .toList();

    @Autowired
    Pages pages;

    @Autowired
    Given given;

    @Autowired
    JdbcClient jdbc;

    private GivenPages from;

    @BeforeEach
    void pages() {
        from = new GivenPages(pages, given);
    }

    @AfterEach
    void none_is_left() {
        from.deleteAll();
    }

    @Test
    void a_fresh_install_states_three_demands_without_a_figure_or_a_source() {
        var demands = pages.now().of(PageKind.DEMAND);
        assertEquals(3, demands.size());
        for (Language language : Language.NEIGHBORS) {
            for (Page demand : demands) {
                var said = demand.shown(language).orElseThrow();
                assertFalse(said.text(PagePart.BODY).isBlank());
                assertFalse(said.texts().values().stream().anyMatch(text -> text.matches("(?s).*(\\p{Nd}|https).*")));
                assertEquals("", said.text(PagePart.TODAY));
            }
            var about = pages.now().one(PageKind.ABOUT).shown(language).orElseThrow();
            assertTrue(about.text(PagePart.BODY).contains("\n\n"), "paragraphs survive the bundle");
            assertTrue(about.text(PagePart.HELPING).startsWith("- **"));
        }
    }

    @Test
    void when_english_changes_eleven_translations_are_stale_at_once() {
        String name = free("First");
        TRANSLATIONS.forEach(language -> write(name, language, "Said in " + language.tag()));
        assertTrue(TRANSLATIONS.stream().noneMatch(language -> isStale(name, language)));
        write(name, ENGLISH, "Second");
        assertEquals(
                11,
                TRANSLATIONS.stream()
                        .filter(language -> isStale(name, language))
                        .count());
        write(name, SPANISH, "Segunda");
        assertFalse(isStale(name, SPANISH));
        assertEquals(WordsState.STALE, page(name).state(TRANSLATIONS.getLast(), pages.today()));
        var wanted = pages.now().wanted(pages.today()).stream()
                .filter(one -> one.page().name().equals(name))
                .map(Shelf.Wanted::language)
                .toList();
        assertEquals(
                TRANSLATIONS.stream()
                        .filter(language -> !language.equals(SPANISH))
                        .toList(),
                wanted);
    }

    @Test
    void two_writers_do_not_overwrite_each_other() {
        String name = free("First");
        assertThrows(ChangedMeanwhile.class, () -> save(given.person(), name, ENGLISH, 0, "Late"));
        assertEquals("First", page(name).shown(ENGLISH).orElseThrow().text(PagePart.BODY));
        int before = pages.now().version();
        As.administrator(given.person(), () -> pages.delete(name));
        assertTrue(pages.now().version() > before, "other nodes see it");
        assertTrue(pages.now().find(name).isEmpty());
        assertThrows(
                NotYours.class,
                () -> As.administrator(given.person(), () -> pages.save(name, ENGLISH, 2, 0, Map.of())));
        assertThrows(NotYours.class, () -> As.administrator(given.person(), () -> pages.delete("about")));
    }

    @Test
    void the_last_ten_editions_stay_and_the_one_that_is_shown() {
        String card = card();
        check(card, 2, good());
        for (int i = 0; i < 12; i++) {
            write(card, ENGLISH, "Words " + i);
        }
        var kept = As.administrator(given.person(), () -> pages.history(card, ENGLISH)).stream()
                .map(PageWords::edition)
                .toList();
        assertEquals(List.of(14, 13, 12, 11, 10, 9, 8, 7, 6, 5, 2), kept);
        assertEquals(2, page(card).shown(ENGLISH).orElseThrow().edition());
        assertEquals(WordsState.UNCHECKED, page(card).state(ENGLISH, pages.today()));
    }

    @Test
    void nobody_reads_a_card_before_another_person_enters_lawyer_organization_and_dates() {
        var author = given.person();
        String card = As.administrator(author, () -> pages.add(PageKind.RIGHTS_CARD, "Card " + UUID.randomUUID()));
        Refusals.because(PageRefused.NOTHING_TO_CHECK, () -> check(card, 1, good()));
        save(author, card, ENGLISH, 1, "Say nothing.");
        assertTrue(page(card).shownTo(ENGLISH).isEmpty());
        var today = pages.today();
        Refusals.because(PageRefused.CHECKED_BY_MISSING, () -> check(card, 2, new Check(" ", "Desk", today, today)));
        Refusals.because(
                PageRefused.ORGANIZATION_MISSING, () -> check(card, 2, new Check("Ann", "\u202e", today, today)));
        Refusals.because(PageRefused.CHECKED_ON_MISSING, () -> check(card, 2, new Check("Ann", "Desk", null, today)));
        Refusals.because(PageRefused.GOOD_UNTIL_MISSING, () -> check(card, 2, new Check("Ann", "Desk", today, null)));
        Refusals.because(
                PageRefused.CHECKED_IN_THE_FUTURE,
                () -> check(card, 2, new Check("Ann", "Desk", today.plusDays(1), today)));
        Refusals.because(
                PageRefused.GOOD_UNTIL_PAST, () -> check(card, 2, new Check("Ann", "Desk", today, today.minusDays(1))));
        Refusals.because(
                PageRefused.CHECKER_IS_AUTHOR,
                () -> As.administrator(author, () -> pages.check(card, ENGLISH, 2, good())));
        assertThrows(ChangedMeanwhile.class, () -> check(card, 1, good()));
        assertTrue(page(card).shownTo(ENGLISH).isEmpty());
        check(card, 2, good());
        var shown = page(card).shown(ENGLISH).orElseThrow();
        assertEquals(good(), shown.check());
        assertFalse(page(card).isPast(shown, today.plusDays(30)));
        assertTrue(page(card).isPast(shown, today.plusDays(31)));
    }

    @Test
    void rights_are_said_in_a_language_only_once_somebody_read_them_there() {
        String card = card();
        check(card, 2, good());
        write(card, SPANISH, "No diga nada.");
        var french = new Language("fr");
        write(card, french, "Ne dites rien.");
        assertEquals(List.of(ENGLISH), languages(card, french));
        As.administrator(given.person(), () -> pages.check(card, SPANISH, 1, good()));
        assertEquals(List.of(ENGLISH, SPANISH), languages(card, french));
        As.administrator(given.person(), () -> pages.check(card, french, 1, good()));
        assertEquals(List.of(french), languages(card, french));
        assertEquals(List.of(ENGLISH), languages("privacy", ENGLISH));
        int before = page("privacy").newest(ENGLISH).orElseThrow().edition();
        String stands = page("privacy").shown(ENGLISH).orElseThrow().text(PagePart.BODY);
        save(given.person(), "privacy", ENGLISH, before, "Nobody checked this.");
        assertEquals(stands, page("privacy").shown(ENGLISH).orElseThrow().text(PagePart.BODY));
    }

    @ParameterizedTest
    @CsvSource({
        "'In 2025 there were 12 such cases.', false",
        "'There were many cases, see https://city.example.org/a1.', true",
        "'There were 12 cases (https://city.example.org/a).', false",
        "'There were 12 cases ([city, 2025](https://city.example.org/a)).', true",
        "'Many cases.', true",
    })
    void each_figure_of_a_demand_has_its_source_and_date(String today, boolean taken) {
        var demand = pages.now().of(PageKind.DEMAND).getFirst();
        var words = demand.newest(ENGLISH).orElseThrow();
        var texts = new java.util.EnumMap<PagePart, String>(words.texts());
        texts.put(PagePart.TODAY, "Good day.\n\n" + today);
        Runnable save = () ->
                As.administrator(given.person(), () -> pages.save(demand.name(), ENGLISH, words.edition(), 0, texts));
        if (!taken) {
            Refusals.because(PageRefused.FIGURE_WITHOUT_SOURCE, save::run);
            return;
        }
        save.run();
        As.administrator(
                given.person(), () -> pages.save(demand.name(), ENGLISH, words.edition() + 1, 0, words.texts()));
    }

    @ParameterizedTest
    @CsvSource({
        "HOTLINE, 12", "HOTLINE, 1-800-HELP-NOW", "HOTLINE, 2125550142;phone-context=evil", "HOTLINE, 1234567890123456",
        "LINK, https://", "LINK, javascript:alert(1)", "LINK, HTTPS://a.example.org", "LINK, https://a@b.example.org",
        "LINK, //a.example.org", "LINK, https://a.example.org/a b"
    })
    void a_help_line_that_leads_elsewhere_than_it_says_is_refused(PageKind kind, String target) {
        from.help();
        String name = As.administrator(given.person(), () -> pages.add(kind, "Words"));
        Refusals.because(
                kind == PageKind.LINK ? PageRefused.NOT_AN_ADDRESS : PageRefused.NOT_A_NUMBER,
                () -> from.write(name, ENGLISH, PagePart.TARGET, target));
        from.help();
    }

    @Test
    void help_lines_are_shown_as_checked_and_gone_when_they_are_emptied() {
        var call = HelpEntries.hotline(ENGLISH, "Hotline", "(212) 555-0142");
        var first = HelpEntries.emergency(SPANISH, "Mantenga la calma.\nLlame.");
        var read = HelpEntries.link(ENGLISH, "Rights", "https://rights.example.org/a?b=c#d");
        from.help(read, first, call);
        assertEquals(List.of(call, first, read), As.nobody(pages::help).entries());
        assertEquals(pages.help(), pages.lastHelp());
        String hotline = pages.now().of(PageKind.HOTLINE).getFirst().name();
        from.write(hotline, ENGLISH, PagePart.TARGET, "311");
        assertEquals(List.of(call), pages.help().of(PageKind.HOTLINE, ENGLISH), "nobody else has read the new number");
        from.write("emergency", SPANISH, "");
        assertEquals(List.of(call, read), pages.help().entries());
        from.help();
        assertTrue(pages.help().isEmpty());
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "null",
            value = {
                "null, Desk, 2026-11-20, 2027-11-20",
                "Ann, null, 2026-11-20, 2027-11-20",
                "Ann, ' ', 2026-11-20, 2027-11-20",
                "Ann, Desk, null, 2027-11-20",
                "Ann, Desk, 2026-11-20, null"
            })
    void the_database_refuses_half_a_check_too(
            @Nullable String by, @Nullable String organization, @Nullable LocalDate on, @Nullable LocalDate until) {
        String card = card();
        assertThrows(
                DataIntegrityViolationException.class,
                () -> Sql.run(
                        jdbc,
                        "update page_words set checked_by = ?, checked_for = ?, checked_on = ?, good_until = ?"
                                + " where page = ? and edition = 2",
                        by,
                        organization,
                        on,
                        until,
                        card));
    }

    private Check good() {
        return from.good();
    }

    private String free(String text) {
        return from.of(PageKind.FREE, text);
    }

    @Test
    void a_card_takes_no_more_than_its_eighth_of_a_sheet() {
        String card = card();
        write(card, ENGLISH, "Say nothing.\n\n".repeat(12));
        Refusals.because(PageRefused.CARD_TOO_TALL, () -> write(card, ENGLISH, "Say nothing.\n\n".repeat(13)));
        write(card, new Language("zh"), "您有权保持沉默。".repeat(33));
        Refusals.because(PageRefused.CARD_TOO_TALL, () -> write(card, new Language("zh"), "您有权保持沉默。".repeat(34)));
    }

    private String card() {
        return from.of(PageKind.RIGHTS_CARD, "Say nothing.");
    }

    private void write(String name, Language language, String text) {
        from.write(name, language, text);
    }

    private void save(PersonId author, String name, Language language, int before, String text) {
        from.save(author, name, language, before, PagePart.BODY, text);
    }

    private void check(String name, int edition, Check check) {
        As.administrator(given.person(), () -> pages.check(name, ENGLISH, edition, check));
    }

    private boolean isStale(String name, Language language) {
        return page(name).isStale(page(name).newest(language).orElseThrow());
    }

    private List<Language> languages(String name, Language reader) {
        return page(name).shownTo(reader).stream().map(PageWords::language).toList();
    }

    private Page page(String name) {
        return from.page(name);
    }
}
