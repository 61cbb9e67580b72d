package nyc.icefree.site;

import static nyc.icefree.Says.body;
import static nyc.icefree.Says.says;
import static nyc.icefree.Says.saysNot;
import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import nyc.icefree.AppParts;
import nyc.icefree.AppTest;
import nyc.icefree.Areas;
import nyc.icefree.As;
import nyc.icefree.Drafts;
import nyc.icefree.Given;
import nyc.icefree.Given.Team;
import nyc.icefree.Sql;
import nyc.icefree.disclosure.Audience;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.eventform.AddressVisibility;
import nyc.icefree.eventform.EventDraft;
import nyc.icefree.eventform.EventKind;
import nyc.icefree.eventform.EventWords;
import nyc.icefree.eventform.Reach;
import nyc.icefree.links.Links;
import nyc.icefree.pages.PageKind;
import nyc.icefree.pages.PagePart;
import nyc.icefree.pages.Pages;
import nyc.icefree.partners.OrganizationForm;
import nyc.icefree.text.Language;
import nyc.icefree.venues.VenueForm;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The pages that everybody may read: the same for all, without a cookie, in both languages. */
@AppTest
class PublicPagesTest extends AppParts {
    private static final Pattern LINK = Pattern.compile("<a [^>]*>");
    private static final Language ARABIC = new Language("ar");

    @Autowired
    Pages pages;

    private Given.Team team =
            new Given.Team(nyc.icefree.partners.OrganizationId.random(), "", nyc.icefree.people.PersonId.random());
    private EventId event = EventId.random();
    private final LocalDate day = Given.inDays(7);

    @BeforeEach
    void an_event() {
        team = given.team();
        event = given.published(team, given.session("Rights", 7));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "events?to=+999999999-12-31",
                "events?from=-999999999-01-01&q=a",
                "events?from=0001-01-01&to=9999-12-31",
                "events?from=9999-12-31",
                "events?when=9999-12",
                "events?when=0001-01",
                "events/month/9999-12",
                "events/month/0001-01",
                "events/month/0000-00",
                "events/month/+999999999-12"
            })
    void days_that_are_very_far_away_are_no_fault_of_ours(String page) throws Exception {
        int status = answer(get(URI.create("/en/" + page.replace("+", "%2B")))).getStatus();
        assertTrue(status == 200 || status == 404, page + ": " + status);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "events",
                "subscribe",
                "subscribe/website",
                "subscribe/developers",
                "volunteer",
                "organizations",
                "about",
                "press",
                "rights",
                "privacy"
            })
    void every_page_is_there_in_every_language_without_a_cookie(String page) throws Exception {
        for (Language reader : Language.READ) {
            String path = Links.home(reader) + page;
            var result = reads(path)
                    .andExpect(header().doesNotExist("Set-Cookie"))
                    .andExpect(header().string("Cache-Control", "max-age=60, public"))
                    .andExpect(content().contentType("text/html;charset=UTF-8"))
                    .andExpect(says("<html lang=\"" + reader.tag() + "\" dir=\"ltr\">", "hreflang=\"es\""))
                    .andExpect(saysNot("<script"))
                    .andReturn();
            assertNull(result.getRequest().getSession(false));
            int sent = zipped(withoutChoices(result.getResponse().getContentAsByteArray()));
            if (!page.equals("organizations")) { // which names one for every test
                assertTrue(sent < 30_000, page + " with its style sheet under 50 kB, but is " + sent);
            }
            String etag = String.valueOf(result.getResponse().getHeader("ETag"));
            mvc.perform(get(path).header("If-None-Match", etag))
                    .andExpect(status().isNotModified())
                    .andExpect(content().string(""));
        }
    }

    @Test
    void the_first_page_names_some_organizations_and_leads_to_all() throws Exception {
        for (int n = 0; n < 41; n++) {
            given.team();
        }
        String home = body(mvc.perform(get("/en/")));
        assertEquals(40, home.split("<li><a href=\"/en/organizations/", -1).length - 1);
        assertTrue(home.matches("(?s).*<a href=\"/en/organizations\">All [0-9,]+ organizations</a>.*"), home);
    }

    @Test
    void the_first_address_leads_to_the_readers_language() throws Exception {
        mvc.perform(get("/").header("Accept-Language", "es-US,es;q=0.9"))
                .andExpect(status().isFound())
                .andExpect(header().string("Location", "/es/"))
                .andExpect(header().string("Vary", containsString("Accept-Language")));
        mvc.perform(get("/")).andExpect(header().string("Location", "/en/"));
        mvc.perform(get("/es")).andExpect(header().string("Location", "/es/"));
    }

    @Test
    void a_style_sheet_is_kept_for_a_year_under_the_address_of_its_content() throws Exception {
        String page = body(mvc.perform(get("/en/")));
        var address = java.util.regex.Pattern.compile("/css/[0-9a-f]{12}\\.css").matcher(page);
        assertTrue(address.find());
        reads(address.group())
                .andExpect(header().string("Cache-Control", containsString("immutable")))
                .andExpect(says("--marigold"));
        mvc.perform(get("/css/000000000000.css")).andExpect(header().string("Cache-Control", "no-cache"));
    }

    @Test
    void what_is_written_in_another_language_is_marked() throws Exception {
        String slug = slug(given.published(given.team(), hidden("Only in English")));
        reads(
                "/es/events/" + slug,
                "<h1 lang=\"en\" dir=\"ltr\">Only in English</h1>",
                "Por ahora este texto solo está en: inglés.");
        reads("/en/events/" + slug, "<h1>Only in English</h1>");
    }

    @Test
    void a_cancelled_event_says_why_and_offers_others() throws Exception {
        var team = given.team();
        EventId id = given.published(team, given.session("Called off", 5));
        As.staff(team.organizer(), () -> planning.cancel(id, "The boiler broke."));
        reads("/en/events/" + slug(id), "This event is cancelled", "The boiler broke.")
                .andExpect(saysNot("Reserve a spot"));
    }

    @Test
    void markup_that_somebody_typed_is_shown_as_text() throws Exception {
        String slug = slug(given.published(given.team(), hidden("<b onclick=x>Bold</b> & \"quoted\"")));
        reads("/en/events/" + slug).andExpect(saysNot("<b onclick"));
    }

    @Test
    void an_empty_list_says_what_to_do() throws Exception {
        reads(
                "/en/events?q=nothing-is-called-so&area=bronx",
                "No event fits all of that",
                "/en/subscribe?area=bronx",
                "noindex");
    }

    @Test
    void unknown_addresses_get_a_friendly_page_in_the_readers_language() throws Exception {
        for (String path : List.of("/es/nada", "/es/events/no-hay", "/es/r/unknown", "/es/organizations/nadie")) {
            mvc.perform(get(path))
                    .andExpect(status().isNotFound())
                    .andExpect(header().string("Cache-Control", "no-store"))
                    .andExpect(header().doesNotExist("Set-Cookie"))
                    .andExpect(says("No encontramos esta página"));
        }
        mvc.perform(get("/nothing").header("Accept-Language", "es"))
                .andExpect(status().isNotFound())
                .andExpect(says("No encontramos esta página"));
    }

    @Test
    void a_page_is_not_posted_to() throws Exception {
        mvc.perform(post("/en/events"))
                .andExpect(status().isMethodNotAllowed())
                .andExpect(header().exists("Allow"))
                .andExpect(says("We didn’t understand that"));
    }

    @Test
    void machines_are_told_what_everybody_may_find() throws Exception {
        String slug = slug(given.published(given.team()));
        reads("/sitemap.xml", "/es/events/" + slug + "</loc>");
        var map = mvc.perform(get("/sitemap.xml"))
                .andExpect(header().string("Cache-Control", "max-age=60, public"))
                .andReturn()
                .getResponse();
        mvc.perform(get("/sitemap.xml").header("If-None-Match", String.valueOf(map.getHeader("ETag"))))
                .andExpect(status().isNotModified());
        reads("/robots.txt", "Disallow: /*/r/");
    }

    @Test
    void each_page_links_the_source_and_a_hole_can_be_told() throws Exception {
        reads("/es/events", "<a href=\"https://code.example.org/ours\" rel=\"noreferrer\">Código fuente</a>");
        var expires = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).plusDays(90);
        reads(
                "/.well-known/security.txt",
                "Contact: mailto:security@example.org\nExpires: " + expires
                        + "T00:00:00Z\nPreferred-Languages: en, es");
    }

    private EventDraft hidden(String title) {
        var day = Given.inDays(6);
        var hall = Given.place("Secret Hall", "77 Hidden Street", "Corona", Areas.QUEENS);
        var draft = Given.draft(
                EventKind.EDUCATION_SESSION,
                title,
                day.atTime(19, 0),
                day.atTime(20, 0),
                hall,
                AddressVisibility.COMING,
                20);
        return Drafts.from(draft).titled(title).draft();
    }

    private String slug(EventId id) {
        return Slugs.of(programme, id);
    }

    /** As it travels: the tests of other rooms fill the lists of this database with hundreds of organizations. */
    /** Events can be chosen by organization, and every test founds some. */
    private static byte[] withoutChoices(byte[] page) {
        return new String(page, StandardCharsets.UTF_8)
                .replaceAll("<option [^>]*>[^<]*</option>", "")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static int zipped(byte[] page) throws java.io.IOException {
        var bytes = new java.io.ByteArrayOutputStream();
        try (var zip = new java.util.zip.GZIPOutputStream(bytes)) {
            zip.write(page);
        }
        return bytes.size();
    }

    @Test
    void each_demand_can_be_quoted_and_linked_to() throws Exception {
        for (Language reader : Language.READ) {
            String page = page("/" + reader.tag() + "/about");
            int number = 0;
            for (var demand : pages.now().of(PageKind.DEMAND)) {
                number++;
                String title = demand.shown(reader).orElseThrow().text(PagePart.TITLE);
                String shown = page.substring(page.indexOf("id=\"demand-" + number + "\""));
                String quoted = shown.substring(shown.indexOf("<blockquote>"), shown.indexOf("</blockquote>"));
                assertTrue(quoted.contains("<h3>" + title), quoted);
                String path = "/" + reader.tag() + "/about/demands/" + number;
                assertTrue(shown.contains("href=\"" + path + "\""), shown);
                assertSays(page(path), "<h1>" + title, "og:title\" content=\"" + title);
            }
            assertEquals(3, number);
        }
    }

    @Test
    void a_fresh_install_names_nobody() throws Exception {
        for (Language reader : Language.READ) {
            String page = page("/" + reader.tag() + "/about");
            var words = texts.in(reader);
            assertSaysNot(page, words.get("site.about.run-by"));
        }
    }

    @Test
    void privacy_begins_with_what_is_kept_for_how_long_and_what_never() throws Exception {
        for (Language reader : Language.READ) {
            String page = page("/" + reader.tag() + "/privacy");
            String lines = page.substring(page.indexOf("</h1>"), page.indexOf("</dl>"));
            for (String line : new String[] {"what", "how-long", "never"}) {
                String said = texts.in(reader).get("site.privacy.short." + line + ".said");
                assertTrue(lines.contains(said), lines);
            }
            assertFalse(lines.contains("<p>"), "nothing stands before them");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/en/",
                "/es/events",
                "/en/volunteer",
                "/es/volunteer/sign-up",
                "/en/privacy",
                "/es/my/sign-in",
                "/sign-in",
                "/en/nothing-here"
            })
    void every_page_has_it_as_its_second_link_in_the_same_tab(String page) throws Exception {
        String html = body(mvc.perform(get(page)));
        var links = LINK.matcher(html).results().map(found -> found.group()).toList();
        assertEquals("<a class=\"skip\" href=\"#main\">", links.get(0));
        assertEquals(
                "<a class=\"exit\" href=\"https://www.wikipedia.org/\" rel=\"noreferrer noopener nofollow\">",
                links.get(1));
    }

    @Test
    void the_privacy_page_says_that_it_erases_nothing() throws Exception {
        reads("/en/privacy", "id=\"screen\"", "takes you to www.wikipedia.org", "It erases nothing");
        reads("/es/privacy", "No borra nada");
    }

    @Test
    void another_coalition_names_another_page_or_none() {
        assertEquals("https://weather.example.org/", new SiteSettings(" https://weather.example.org/ ").exit());
        assertNull(new SiteSettings("").exit());
        for (String refused :
                new String[] {"http://weather.example.org/", "javascript:alert(1)", "weather.example.org"}) {
            var fault = assertThrows(IllegalArgumentException.class, () -> new SiteSettings(refused));
            assertTrue(String.valueOf(fault.getMessage()).contains("QUICK_EXIT"));
        }
    }

    @Test
    void a_card_says_the_first_sentence_and_the_next_event() throws Exception {
        var team = given.team();
        described(team, Map.of(Language.ENGLISH, "We **teach** rights & cook. More follows.\n\nAnd more."));
        String title = "Rights " + UUID.randomUUID();
        given.published(team, given.session("Later", 30));
        given.published(team, given.session(title, 20));
        String card = card("en", team);
        assertTrue(card.contains("<p>We teach rights &amp; cook.</p>"), card);
        assertFalse(card.contains("More follows"), card);
        assertTrue(card.contains("Next:") && card.contains(title), card);
        assertFalse(card.contains("Later"), card);
        assertTrue(
                card("es", team).contains("<p lang=\"en\" dir=\"ltr\">We teach rights"),
                "in the language that there is");
    }

    @Test
    void without_an_event_it_says_so_and_without_a_text_it_says_nothing() throws Exception {
        var team = given.team();
        described(team, Map.of());
        String card = card("en", team);
        assertTrue(card.contains("Nothing announced right now."), card);
        assertFalse(card.contains("<p></p>"), card);
        given.drafted(team, given.session("A draft", 3));
        var off = given.published(team, given.session("Off", 4));
        As.staff(team.organizer(), () -> planning.cancel(off, "No heat"));
        given.movedToThePast(given.published(team, given.session("Over", 5)));
        assertTrue(card("es", team).contains("Por ahora no hay nada anunciado."), card("es", team));
    }

    @Test
    void who_is_asked_to_host_with_others_has_it_when_it_has_said_yes() throws Exception {
        var host = given.team();
        var other = given.team();
        String title = "Together " + UUID.randomUUID();
        var event = given.published(host, given.session(title, 6).hostedWith(java.util.List.of(other.organization())));
        assertFalse(card("en", other).contains(title));
        given.accepted(other, event);
        assertTrue(card("en", other).contains(title));
    }

    private void described(Team team, Map<Language, String> descriptions) {
        As.administrator(given.person(), () -> {
            var form = organizations.form(team.organization());
            organizations.change(
                    team.organization(),
                    new OrganizationForm(
                            form.version(), form.name(), form.slug(), form.website(), form.areas(), descriptions));
        });
    }

    private String card(String language, Team team) throws Exception {
        String page = body(mvc.perform(get("/" + language + "/organizations")));
        int at = page.indexOf("/" + language + "/organizations/" + team.slug() + "\"");
        assertTrue(at > 0, "its card");
        return page.substring(at, page.indexOf("</li>", at));
    }

    @Test
    void spanish_writes_days_and_months_small_but_where_it_begins() throws Exception {
        var words = texts.in(Language.SPANISH);
        String whole = words.date(day);
        assertTrue(Character.isLowerCase(whole.charAt(0)), whole);
        String page = page("/es/events/" + Slugs.of(programme, event));
        assertTrue(page.contains("<span class=\"only-read\">" + words.begin(whole) + "</span>"), page);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/en/events?q=&when=&kind=rally&area=&language= | /en/events?kind=rally",
                "/es/events?q=&from=&to= | /es/events",
                "/en/events?q=a%20b&kind= | /en/events?q=a%20b",
                "/en/subscribe?area=&kind=rally | /en/subscribe?kind=rally",
                "/en/subscribe/website?area=&kind=rally&theme=dark | /en/subscribe/website?kind=rally&theme=dark",
                "/en/volunteer?language=&area= | /en/volunteer",
                "/en/events/month/2027-01?q=&kind=rally | /en/events/month/2027-01?kind=rally"
            })
    void what_was_left_empty_goes_from_the_address(String sent, String kept) throws Exception {
        mvc.perform(get(java.net.URI.create(sent)))
                .andExpect(status().isFound())
                .andExpect(header().string("Location", kept));
        String page = page(kept);
        assertFalse(page.matches("(?s).*href=\"[^\"]*[?&][a-z]+=(&amp;[^\"]*)?\".*"), page);
    }

    @Test
    void nobody_adds_to_their_calendar_what_is_over() throws Exception {
        String path = "/en/events/" + Slugs.of(programme, event);
        assertTrue(page(path).contains("Add to calendar"), page(path));
        var past = given.published(team, given.session("Past rights", 7));
        String was = "/en/events/" + Slugs.of(programme, past);
        given.movedToThePast(past);
        String over = page(was);
        assertTrue(over.contains("Past rights") && !over.contains("Add to calendar"), over);
    }

    @Test
    void a_calendar_that_will_be_empty_says_so() throws Exception {
        reads(filtered("/en/subscribe")).andExpect(saysNot("Nothing is planned for this choice"));
        reads(filtered("/en/subscribe") + "&kind=canvass", "Nothing is planned for this choice yet");
        reads(filtered("/es/subscribe") + "&kind=canvass", "Todav\u00eda no hay nada planeado");
    }

    @Test
    void a_list_in_a_frame_is_light_unless_its_page_asks_otherwise() throws Exception {
        assertTrue(page("/embed/events?lang=en").contains("class=\"light\""));
        for (String theme : new String[] {"light", "dark", "auto"}) {
            assertTrue(page("/embed/events?lang=en&theme=" + theme).contains("class=\"" + theme + "\""));
        }
        assertEquals("", texts.in(Language.SPANISH).begin(""));
    }

    private String filtered(String path) {
        return path + (path.contains("?") ? "&" : "?") + "organization=" + team.slug();
    }

    private String page(String path) throws Exception {
        return body(mvc.perform(get(java.net.URI.create(path))));
    }

    @Test
    void a_printed_event_can_be_scanned_and_leads_to_its_own_page() throws Exception {
        var team = given.team();
        var id = given.published(team, given.session("On paper", 5));
        for (Language reader : Language.READ) {
            String path = Links.event(reader, Slugs.of(programme, id));
            String page = page(path);
            String printed = "http://localhost:8080" + Links.inAnyLanguage(path);
            assertEquals(printed, scanned(page), "it opens in the phone's own language");
            assertTrue(page.contains("\">" + printed + "</span>"), "and can be typed");
        }
        String over = Links.event(Language.ENGLISH, Slugs.of(programme, id));
        given.movedToThePast(id);
        assertTrue(page(over).contains("paper on-paper"), "also when it is over");
    }

    @Test
    void a_printed_month_names_place_and_address_where_everybody_may_know_them() throws Exception {
        var team = given.team();
        LocalDate day = Given.inDays(222); // a day that no other test fills
        String street = "17 Marker Lane " + UUID.randomUUID();
        given.published(team, at(day, "Open " + UUID.randomUUID(), street, AddressVisibility.EVERYONE));
        String hidden = "18 Hidden Lane " + UUID.randomUUID();
        given.published(team, at(day, "Quiet " + UUID.randomUUID(), hidden, AddressVisibility.COMING));
        String path = Links.month(Language.ENGLISH, YearMonth.from(day));
        String page = page(path);
        assertEquals("http://localhost:8080" + Links.inAnyLanguage(path), scanned(page));
        assertTrue(page.contains("<span class=\"where\">Room of " + street + ", " + street), page);
        assertFalse(page.contains(hidden), "hidden on paper, too");
    }

    @Test
    void the_page_of_an_event_for_invited_people_has_no_code_to_be_scanned_by_others() throws Exception {
        var team = given.team();
        LocalDate day = Given.inDays(6);
        var draft = at(day, "By link", "19 Some Lane", AddressVisibility.EVERYONE);
        var id = given.published(team, Drafts.from(draft).reach(Reach.BY_LINK).draft());
        String slug = Sql.one(jdbc, String.class, "select slug from event_slug where event_id = ?", id.value());
        String page = page(Links.event(Language.ENGLISH, slug));
        assertTrue(page.contains("By link") && !page.contains("paper on-paper"), page);
    }

    private static EventDraft at(LocalDate day, String title, String street, AddressVisibility shown) {
        var noon = day.atTime(12, 0);
        var room = new VenueForm(
                "Room of " + street, street, "Elmhurst", Areas.QUEENS, "", null, null, Set.of(), 60, "", false);
        return Given.draft(EventKind.MEETING, title, noon, noon.plusHours(1), room, shown, 20);
    }

    /** What the paper shows, drawn there or where the page has it already. */
    private static String scanned(String page) {
        var paper = page.substring(page.indexOf("paper on-paper"));
        assertTrue(
                paper.contains("<path stroke=") || page.contains("<path id=\"qr\"") && paper.contains("href=\"#qr\""),
                page);
        var codes = ReadCode.on(page);
        assertEquals(1, codes.size(), codes.toString());
        return codes.getFirst();
    }

    @Test
    void an_events_words_its_languages_and_the_way_to_its_place() throws Exception {
        String title = "حقوقك " + UUID.randomUUID();
        var team = given.team();
        var id = given.published(
                team,
                Drafts.from(given.session(title, 4))
                        .words(List.of(new EventWords(ARABIC, title, "تعالوا.", "أحضروا قلماً.", true)))
                        .spoken(ARABIC, Language.ENGLISH)
                        .draft());
        String slug = events.view(id, Audience.PUBLIC).orElseThrow().slug();
        String page = page("/es/events/" + slug);
        has(page, "<h1 lang=\"ar\" dir=\"rtl\">" + title);
        has(page, "<div lang=\"ar\" dir=\"rtl\"><p>تعالوا.</p>");
        has(
                page,
                "<span lang=\"en\" dir=\"ltr\">English</span>, <span lang=\"ar\" dir=\"rtl\">العربية</span>\u00a0· árabe");
        has(page, "solo está en: árabe.");
        has(page, "<bdi lang=\"en\">Two blocks from the train</bdi>");
        String english = page("/en/events/" + slug);
        has(english, "<bdi>Two blocks from the train</bdi>");
        has(page("/en/events?organization=" + team.slug()), "lang=\"ar\" dir=\"rtl\">" + title);
        has(
                page("/en/events?language=ar&organization=" + team.slug()),
                "<span lang=\"ar\" dir=\"rtl\">العربية</span>\u00a0· Arabic");
    }

    @Test
    void what_to_bring_is_shown_in_another_language_where_it_stands_in_that_alone() throws Exception {
        var arabic = new EventWords(ARABIC, "حقوقك", "تعالوا.", "أحضروا قلماً.", true);
        var english = new EventWords(Language.ENGLISH, "Your rights", "Come.", "", false);
        var id = given.published(
                given.team(),
                Drafts.from(given.session("Your rights", 4))
                        .words(List.of(arabic, english))
                        .draft());
        String bring = "<div lang=\"ar\" dir=\"rtl\"><p>أحضروا قلماً.</p>";
        var view = events.view(id, Audience.PUBLIC).orElseThrow();
        String page = page("/en/events/" + view.slug());
        has(page, bring);
        has(page, "<p>Come.</p>");
        var form = Given.party("Rosa", 1);
        var party = As.nobody(() -> given.comes(id, form));
        has(page("/en/r/" + party.manage().value()), bring);
    }

    private static void has(String page, String words) {
        assertTrue(page.contains(words), () -> words + " is not in " + page);
    }
}
