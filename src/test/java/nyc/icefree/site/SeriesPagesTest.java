package nyc.icefree.site;

import static java.nio.charset.StandardCharsets.UTF_8;
import static nyc.icefree.Says.body;
import static nyc.icefree.Says.leadsTo;
import static nyc.icefree.Says.refuses;
import static nyc.icefree.Says.says;
import static nyc.icefree.Says.saysNot;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nyc.icefree.AppParts;
import nyc.icefree.AppTest;
import nyc.icefree.As;
import nyc.icefree.Drafts;
import nyc.icefree.Given;
import nyc.icefree.Sql;
import nyc.icefree.disclosure.Audience;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.eventform.AddressVisibility;
import nyc.icefree.eventform.Admittance;
import nyc.icefree.eventform.EventDraft;
import nyc.icefree.guard.ProofOfWork;
import nyc.icefree.proposals.Scope;
import nyc.icefree.recurrence.Rule;
import nyc.icefree.rsvp.ReservationForm;
import nyc.icefree.rsvp.RsvpState;
import nyc.icefree.rsvp.invitations.Invitations;
import nyc.icefree.rsvp.needs.Needs;
import nyc.icefree.rsvp.reserving.ReservationMoves;
import nyc.icefree.series.SeriesAddress;
import nyc.icefree.series.SeriesId;
import nyc.icefree.text.Language;
import nyc.icefree.web.DoneWork;
import nyc.icefree.web.RipeKeys;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The page of a series: what stands there. */
@AppTest
class SeriesPagesTest extends AppParts {
    private static final Rule DAILY = Rule.weekly(DayOfWeek.values());
    private static final Pattern OWN_PAGE = Pattern.compile("href=\"(/en/r/[A-Za-z0-9_-]{22})\"");

    @Autowired
    Invitations invitations;

    @Autowired
    ReservationMoves moves;

    @Autowired
    ProofOfWork work;

    final String title =
            "Clinic " + UUID.randomUUID().toString().substring(0, 8).replaceAll("[0-9]", "q");
    Given.Team team =
            new Given.Team(nyc.icefree.partners.OrganizationId.random(), "", nyc.icefree.people.PersonId.random());
    SeriesId id = SeriesId.random();
    List<EventId> dates = List.of();

    @BeforeEach
    void six_dates_day_after_day() {
        team = given.team();
        id = given.series(team, given.session(title, 9), DAILY.times(6));
        dates = given.dates(team, id);
    }

    void publish() {
        As.staff(team.organizer(), () -> publishing.publish(id));
    }

    void change(EventId event, UnaryOperator<EventDraft> how, Scope scope) {
        given.change(team, event, how, scope);
    }

    static EventDraft later(EventDraft draft, int hours) {
        return draft.at(
                Objects.requireNonNull(draft.when().start()).plusHours(hours),
                Objects.requireNonNull(draft.when().end()).plusHours(hours));
    }

    java.time.LocalDate day(int date) {
        return Objects.requireNonNull(given.session("", 9).when().start())
                .toLocalDate()
                .plusDays(date);
    }

    String address() {
        return title.toLowerCase(Locale.ROOT).replace(' ', '-') + "-" + SeriesAddress.of(id.value());
    }

    String slug(EventId event) {
        return events.view(event, Audience.PUBLIC).orElseThrow().slug();
    }

    /** What the list says of one date. */
    String row(String page, int date) {
        String list = page.substring(page.indexOf("class=\"dates\""));
        int at = list.indexOf("/" + slug(dates.get(date)) + "\"");
        return list.substring(list.lastIndexOf("<li", at), list.indexOf("</li>", at));
    }

    String page(String language) throws Exception {
        return text("/" + language + "/series/" + address());
    }

    String text(String path) throws Exception {
        return body(reads(path));
    }

    static JsonNode data(String page) {
        return JsonMapper.builder()
                .build()
                .readTree(page.replaceFirst("(?s).*<script type=\"application/ld\\+json\">(.*?)</script>.*", "$1"));
    }

    @Test
    void the_page_is_there_in_every_language_and_cached() throws Exception {
        publish();
        for (Language reader : Language.READ) {
            String path = "/" + reader.tag() + "/series/" + address();
            var answer = reads(path)
                    .andExpect(header().doesNotExist("Set-Cookie"))
                    .andExpect(header().doesNotExist("X-Robots-Tag"))
                    .andExpect(header().string("Cache-Control", "max-age=60, public"))
                    .andExpect(says(
                            "<html lang=\"" + reader.tag(), "<link rel=\"canonical\"", "hreflang=\"es\" href=\"http"))
                    .andReturn();
            assertNull(answer.getRequest().getSession(false));
            String page = answer.getResponse().getContentAsString(UTF_8);
            assertEquals(2, page.split("<script", -1).length, "data alone, no script");
            assertSays(
                    page,
                    "<h1" + (reader.equals(Language.ENGLISH) ? ">" : " lang=\"en\" dir=\"ltr\">") + title,
                    "/" + reader.tag() + "/organizations/" + team.slug());
            mvc.perform(get(path)
                            .header(
                                    "If-None-Match",
                                    String.valueOf(answer.getResponse().getHeader("ETag"))))
                    .andExpect(status().isNotModified());
        }
        assertTrue(page("es").contains("todos los d\u00edas") || page("es").contains("Cada "), page("es"));
    }

    @Test
    void other_spellings_lead_to_the_one_that_fits_the_title() throws Exception {
        publish();
        for (String other :
                List.of(SeriesAddress.of(id.value()), "old-title-" + SeriesAddress.of(id.value()), id.toString())) {
            mvc.perform(get("/es/series/" + other))
                    .andExpect(status().isPermanentRedirect())
                    .andExpect(header().string("Location", "/es/series/" + address()))
                    .andExpect(header().string("Cache-Control", "max-age=60, public"));
        }
        String before = address();
        change(dates.getFirst(), d -> Drafts.from(d).titled("Renamed").draft(), Scope.WHOLE);
        mvc.perform(get("/en/series/" + before))
                .andExpect(status().isPermanentRedirect())
                .andExpect(header().string("Location", "/en/series/renamed-" + SeriesAddress.of(id.value())));
        for (String none : List.of(
                "nothing", "clinic-0123456789", "%E2%80%AE", UUID.randomUUID().toString())) {
            mvc.perform(get(java.net.URI.create("/en/series/" + none))).andExpect(status().isNotFound());
        }
    }

    @Test
    void the_next_date_comes_first_and_what_differs_is_said() throws Exception {
        publish();
        As.staff(team.organizer(), () -> planning.cancel(dates.getFirst(), "Flooded"));
        change(dates.get(2), d -> later(d, 26), Scope.THIS);
        change(dates.get(3), d -> d.with(d.where().at(Given.room("Corona Hall"))), Scope.THIS);
        change(dates.get(4), d -> Drafts.from(d).titled("Clinic with music").draft(), Scope.THIS);
        String page = page("en");
        String next = page.substring(page.indexOf("id=\"next\""), page.indexOf("</section>"));
        assertTrue(next.contains("/en/events/" + slug(dates.get(1)) + "/reserve"), next);
        assertTrue(next.contains("/calendar/event/" + slug(dates.get(1)) + ".ics"), next);
        assertTrue(row(page, 0).contains("Cancelled") && row(page, 0).contains("class=\"cancelled\""), row(page, 0));
        assertTrue(row(page, 2).contains("Instead of") && row(page, 2).contains("Not at the usual time"), row(page, 2));
        reads("/en/events/" + slug(dates.get(2)), "<strong>Instead of ");
        reads("/en/events/" + slug(dates.get(1))).andExpect(saysNot("Instead of"));
        assertTrue(row(page, 3).contains("Another place: Corona Hall"), row(page, 3));
        assertTrue(row(page, 4).contains("Clinic with music"), row(page, 4));
        assertFalse(row(page, 1).contains("date-note") || row(page, 5).contains("date-note"), page);
        String spanish = page("es");
        assertTrue(spanish.contains("En otro lugar: Corona Hall") && spanish.contains("Cancelado"), spanish);
    }

    @Test
    void a_split_series_is_one_page_that_says_how_it_goes_on() throws Exception {
        publish();
        change(dates.get(3), d -> later(d, 2), Scope.FOLLOWING);
        var rest = As.staff(
                team.organizer(),
                () -> seriesDesk.ofEvent(dates.get(5)).orElseThrow().id());
        mvc.perform(get("/en/series/" + rest)).andExpect(header().string("Location", "/en/series/" + address()));
        String page = page("en");
        String day = texts.in(Language.ENGLISH).date(day(3));
        assertTrue(page.contains("From " + day + " on, it happens every"), page);
        assertTrue(page("es").contains("A partir del "), page("es"));
        for (int i = 0; i < 6; i++) {
            assertTrue(page.contains("/en/events/" + slug(dates.get(i)) + "\""), "date " + i);
        }
        assertFalse(page.contains("date-note"), "what its own rule says is nothing special");
    }

    @Test
    void a_place_that_opens_by_its_hour_is_no_other_place() throws Exception {
        publish();
        change(dates.getFirst(), d -> Drafts.from(d).from(24 * 12).draft(), Scope.WHOLE);
        String page = page("en");
        assertTrue(page.contains("Elmhurst") && !page.contains("Another place"), page);
        change(
                dates.getFirst(),
                d -> Drafts.from(d).shownTo(AddressVisibility.TEAM).draft(),
                Scope.WHOLE);
        assertFalse(page("en").contains("Reading Room"));
    }

    @Test
    void what_nobody_may_know_of_is_no_part_of_it() throws Exception {
        As.staff(team.organizer(), () -> planning.publish(dates.getFirst()));
        assertTrue(page("en").contains(slug(dates.getFirst())));
        String elsewhere = page("en").replaceAll("enddt=[^&\"]*", ""); // in Greenwich the evening ends on the next day
        for (int i = 1; i < 6; i++) {
            assertFalse(elsewhere.contains(day(i).toString()), "a draft");
        }
        assertFalse(page("en").contains(texts.in(Language.ENGLISH).day(day(5))), "nor until when it goes on");
    }

    @Test
    void it_stays_when_all_is_over_and_when_all_was_taken_back() throws Exception {
        mvc.perform(get("/en/series/" + id)).andExpect(status().isNotFound());
        publish();
        String sitemap = body(mvc.perform(get("/sitemap.xml")));
        assertTrue(sitemap.contains("/en/series/" + address() + "</loc>"));
        dates.forEach(given::movedToThePast);
        String over = page("en");
        assertTrue(over.contains("No dates announced right now") && over.contains("6 dates are over"), over);
        assertFalse(over.contains("/reserve") || over.contains("Add to calendar"), over);
        assertTrue(page("es").contains("6 fechas ya pasaron"));
        As.staff(team.organizer(), () -> dates.forEach(planning::unpublish));
        String key = SeriesAddress.of(id.value());
        mvc.perform(get("/en/series/" + title.toLowerCase(Locale.ROOT).replace(' ', '-') + "-" + key))
                .andExpect(header().string("Location", "/en/series/" + key));
        reads("/en/series/" + key, "No dates right now", "noindex").andExpect(saysNot(title, "Elmhurst"));
    }

    @Test
    void calendar_entries_of_a_series_lead_to_their_pages() throws Exception {
        publish();
        change(dates.get(1), d -> later(d, 1), Scope.THIS);
        change(dates.get(3), d -> later(d, 2), Scope.FOLLOWING);
        for (String language : List.of("", "/es")) {
            String page = (language.isEmpty() ? "/en" : language) + "/series/" + address();
            for (String feed : List.of("series/" + id, "organization/" + team.slug())) {
                String told = unfolded(language + "/calendar/" + feed + ".ics");
                assertEquals(2, entries(told, "RRULE", page), told);
                assertEquals(0, entries(told, "RECURRENCE-ID", page), told);
                assertEquals(1, entries(told, "RECURRENCE-ID", "/events/" + slug(dates.get(1))), told);
                assertTrue(unfolded(language + "/calendar/" + feed + ".ics?rich=1")
                        .contains("LINKREL=alternate;FMTTYPE=text/html:http://localhost:8080" + page));
            }
        }
        String calendar = unfolded("/calendar/series/" + id + ".ics");
        assertTrue(calendar.substring(0, calendar.indexOf("BEGIN:VTIMEZONE")).contains("/series/" + address()));
    }

    private String unfolded(String path) throws Exception {
        return text(path).replace("\r\n ", "");
    }

    /** How many have that line and lead, in {@code URL} and in words, to that page. */
    private static long entries(String calendar, String line, String page) {
        return Arrays.stream(calendar.split("BEGIN:VEVENT"))
                .skip(1)
                .filter(entry -> entry.lines().anyMatch(l -> l.startsWith(line)))
                .filter(entry -> Stream.of("URL:", "DESCRIPTION")
                        .allMatch(name -> entry.lines().anyMatch(l -> l.startsWith(name) && l.endsWith(page))))
                .count();
    }

    @Test
    void search_engines_read_one_series_with_its_dates_and_each_date_names_it() throws Exception {
        publish();
        As.staff(team.organizer(), () -> planning.cancel(dates.get(5), "Flooded"));
        JsonNode all = data(page("en"));
        assertEquals("EventSeries", all.get("@type").stringValue());
        assertEquals("urn:uuid:" + id, all.get("@id").stringValue());
        assertEquals(title, all.get("name").stringValue());
        assertTrue(all.get("url").stringValue().endsWith("/en/series/" + address()));
        assertEquals("P1W", all.at("/eventSchedule/repeatFrequency").stringValue());
        assertEquals(6, all.get("subEvent").size());
        assertEquals(
                "https://schema.org/EventCancelled",
                all.at("/subEvent/5/eventStatus").stringValue());
        String page = text("/en/events/" + slug(dates.get(1)));
        JsonNode one = data(page);
        assertEquals(all.get("url"), one.at("/superEvent/url"));
        assertEquals(all.at("/subEvent/1/@id"), one.get("@id"));
        assertTrue(page.contains("href=\"/en/series/" + address() + "\">All dates in this series</a>"), page);
    }

    @Test
    void a_date_that_is_over_or_off_leads_to_the_others() throws Exception {
        publish();
        As.staff(team.organizer(), () -> planning.cancel(dates.getFirst(), "Flooded"));
        String off = text("/en/events/" + slug(dates.getFirst()));
        assertTrue(off.indexOf("All dates in this series") < off.indexOf("See other events"), off);
        String path = "/es/events/" + slug(dates.get(1));
        given.movedToThePast(dates.get(1));
        assertTrue(text(path).contains("class=\"button\" href=\"/es/series/" + address()), text(path));
    }

    @Test
    void another_date_is_had_by_one_button_and_the_former_link_leads_to_it() throws Exception {
        publish();
        String page = reserved(dates.get(0), 2);
        String to = Slugs.of(programme, dates.get(2));
        reads(page, "Move to another date", "You keep your spot here until", "name=\"to\" value=\"" + to + "\"")
                .andExpect(saysNot("value=\"" + Slugs.of(programme, dates.get(0))));
        mvc.perform(get(page + "/move").param("to", to)).andExpect(status().is4xxClientError());
        assertEquals(RsvpState.GOING, state(page));

        String moved = leadsTo(mvc.perform(post(page + "/move").param("to", to)));

        mvc.perform(get(moved.replace("?moved", "")).param("moved", ""))
                .andExpect(says(
                        "This is your reservation for the new date",
                        "<bdi>Rosa</bdi>, 2 people",
                        "href=\"/en/events/" + to + "\""));
        mvc.perform(get(page)).andExpect(header().string("Location", moved.replace("?moved", "")));
        // pressed once more
        mvc.perform(post(page + "/move").param("to", to)).andExpect(header().string("Location", moved));
        assertEquals(RsvpState.CANCELLED, state(page));
    }

    @Test
    void a_full_date_is_shown_apart_and_refused_with_what_is_kept() throws Exception {
        publish();
        change(dates.get(1), draft -> Drafts.from(draft).capacity(2).draft(), Scope.THIS);
        reserved(dates.get(1), 1);
        String page = reserved(dates.get(0), 2);
        String full = Slugs.of(programme, dates.get(1));
        reads(page, "you would wait or ask first", "href=\"/en/events/" + full + "/reserve\"")
                .andExpect(saysNot("name=\"to\" value=\"" + full + "\""));
        mvc.perform(post(page + "/move").param("to", full)).andExpect(refuses("have enough spots for you now"));
        mvc.perform(post(page + "/move"))
                .andExpect(refuses("Pick one of the dates", "id=\"move\" open>"))
                .andExpect(saysNot("<details class=\"drawer\" open>"));
        mvc.perform(post(page.replace("/en/", "/es/") + "/move").param("to", "nothing-of-this-name"))
                .andExpect(refuses("Elija una de las fechas"));
        assertEquals(RsvpState.GOING, state(page));
    }

    @Test
    void nobody_moves_by_a_link_that_is_not_known() throws Exception {
        publish();
        mvc.perform(post("/en/r/AAAAAAAAAAAAAAAAAAAAAA/move").param("to", Slugs.of(programme, dates.get(0))))
                .andExpect(status().isNotFound());
    }

    private String reserved(EventId event, int people) {
        return "/en/r/"
                + given.comes(event, Given.party("Rosa", people)).manage().value();
    }

    private RsvpState state(String page) {
        return reservations.byToken(page.replace("/en/r/", "")).orElseThrow().state();
    }

    @Test
    void dates_that_are_ticked_are_reserved_with_that_of_the_page_and_each_once() throws Exception {
        publish();
        limit(dates.get(2), 11);
        taken(dates.get(2), 10);
        String reserve = "/en/events/" + slug(0) + "/reserve";
        reads(reserve, "More dates", "name=\"also\" value=\"" + slug(1) + "\"", "waiting list")
                .andExpect(saysNot("value=\"" + slug(0) + "\""));
        String key = RipeKeys.ripe(vault, "reserve:" + dates.get(0));
        String page = sent(reserve, key, slug(1), slug(2), "no-date-of-it");
        assertTrue(page.endsWith("?new"), page);
        assertEquals(18, reservations.spotsNow(dates.get(1)).free());

        String shown = shown(page);
        assertSays(shown, "Your other dates", "Your spot is reserved", "You are on the waiting list");
        var others = OWN_PAGE.matcher(shown)
                .results()
                .map(MatchResult::group)
                .distinct()
                .toList();
        assertEquals(2, others.size(), others.toString());
        // the page of one of the others leads back
        String own = page.replace("?new", "");
        reads(others.getFirst().replace("href=\"", "").replace("\"", ""), "href=\"" + own + "\"");

        assertEquals(page.replace("?new", "?again"), sent(reserve, key, slug(1), slug(2)));
        assertEquals(18, reservations.spotsNow(dates.get(1)).free());
    }

    @Test
    void one_date_is_destroyed_and_its_page_leads_to_the_others_which_stay() throws Exception {
        publish();
        String page = sent(
                        "/en/events/" + slug(0) + "/reserve", RipeKeys.ripe(vault, "reserve:" + dates.get(0)), slug(1))
                .replace("?new", "");
        assertTrue(shown(page).contains("Your answer for the other date stays"));
        String next = destroyed(page);
        assertTrue(next.matches("/en/r/[A-Za-z0-9_-]{22}\\?destroyed"), next);
        String other = shown(next + "=");
        assertTrue(other.contains("Your answer for the other date is deleted") && other.contains("spot is reserved"));
        assertFalse(other.contains("Your answer for the other date stays"));
        mvc.perform(get(page)).andExpect(status().isNotFound());
        assertTrue(destroyed(next.replace("?destroyed", "")).startsWith("/en/r/destroyed?until="));
    }

    private String destroyed(String page) throws Exception {
        return leadsTo(mvc.perform(post(page + "/destroy")));
    }

    @Test
    void a_date_that_takes_nobody_any_more_is_said_and_the_others_are_had() throws Exception {
        publish();
        limit(dates.get(2), 1);
        String reserve = "/en/events/" + slug(0) + "/reserve";
        String page = sent(reserve, RipeKeys.ripe(vault, "reserve:" + dates.get(0)), slug(1), slug(2));
        assertTrue(page.endsWith("?new&missed=" + slug(2)), page);
        reads(page, "We couldn’t reserve these", "href=\"/en/events/" + slug(2) + "/reserve\"");
    }

    @Test
    void the_work_of_a_device_is_for_one_date() throws Exception {
        publish();
        String reserve = "/en/events/" + slug(0) + "/reserve";
        String key = RipeKeys.ripe(vault, "reserve:" + dates.get(0));
        reads(reserve, "name=\"work\"", "name=\"work-" + slug(1) + "\" autocomplete=\"off\" data-date=\"" + slug(1));
        mvc.perform(post(reserve)
                        .param("key", key)
                        .param("work", DoneWork.of(work.task(key, dates.get(0).toString(), 1)))
                        .param(
                                "work-" + slug(1),
                                DoneWork.of(work.task(key, dates.get(1).toString(), 1)))
                        .param("name", "Rosa")
                        .param("adults", "2")
                        .param("also", slug(1), slug(2)))
                .andExpect(status().isSeeOther());
        var proofs = dates.subList(0, 3).stream()
                .map(date -> Sql.one(jdbc, String.class, "select proof from rsvp where event_id = ?", date.value()))
                .toList();
        assertEquals(List.of("SHOWN", "SHOWN", "NONE"), proofs);
    }

    @Test
    void what_is_refused_comes_back_with_its_ticks_and_reserves_nothing() throws Exception {
        publish();
        String reserve = "/en/events/" + slug(0) + "/reserve";
        mvc.perform(post(reserve)
                        .param("key", RipeKeys.ripe(vault, "reserve:" + dates.get(0)))
                        .param("name", " ")
                        .param("adults", "2")
                        .param("also", slug(1)))
                .andExpect(refuses("value=\"" + slug(1) + "\" checked"));
    }

    @Test
    void a_party_that_does_not_fit_is_offered_dates_with_spots() throws Exception {
        publish();
        limit(dates.get(0), 2);
        limit(dates.get(1), 1);
        taken(dates.get(0), 1);
        String reserve = "/en/events/" + slug(0) + "/reserve";
        reads(reserve).andExpect(saysNot("Other dates with spots"));
        mvc.perform(post(reserve)
                        .param("key", RipeKeys.ripe(vault, "reserve:" + dates.get(0)))
                        .param("name", "Rosa")
                        .param("adults", "2"))
                .andExpect(refuses("Other dates with spots", "<a href=\"/en/events/" + slug(2) + "/reserve\""))
                .andExpect(saysNot("<a href=\"/en/events/" + slug(1) + "/reserve\""));
        taken(dates.get(0), 1);
        reads(
                reserve.replace("/en/", "/es/"),
                "Otras fechas con lugares",
                "<a href=\"/es/events/" + slug(1) + "/reserve\"");
    }

    private String sent(String reserve, String key, String... also) throws Exception {
        return leadsTo(mvc.perform(post(reserve)
                        .param("key", key)
                        .param("name", "Rosa")
                        .param("adults", "2")
                        .param("email", "rosa@example.org")
                        .param("also", also))
                .andExpect(header().exists("Location")));
    }

    private String shown(String page) throws Exception {
        return body(reads(page));
    }

    private void limit(EventId date, int capacity) {
        change(date, draft -> Drafts.from(draft).capacity(capacity).draft(), Scope.THIS);
    }

    private void taken(EventId date, int people) {
        given.comes(date, new ReservationForm("Ana", people, null, Needs.NONE, Language.ENGLISH, false));
    }

    private String slug(int date) {
        return Slugs.of(programme, dates.get(date));
    }

    @Test
    void a_code_goes_only_to_the_dates_that_know_it() throws Exception {
        publish();
        admits(dates.get(0), Admittance.INVITED);
        admits(dates.get(2), Admittance.INVITED);
        var code = As.staff(team.organizer(), () -> invitations.make(List.of(dates.get(0)), "Tenants", Given.spots(9)));
        String reserve = "/en/events/" + slug(0) + "/reserve";
        String page = Objects.requireNonNull(answer(post(reserve)
                        .param("key", RipeKeys.ripe(vault, "reserve:" + dates.get(0)))
                        .param("invitation", code.inGroups())
                        .param("name", "Rosa")
                        .param("adults", "2")
                        .param("also", slug(1), slug(2)))
                .getHeader("Location"));
        assertTrue(page.endsWith("?new&missed=" + slug(2)), page);
        reads("/en/events/" + slug(1) + "/reserve").andExpect(saysNot("name=\"also\" value=\"" + slug(2) + "\""));
        reads(reserve, "name=\"also\" value=\"" + slug(2) + "\"");
    }

    @Test
    void what_moved_meanwhile_is_destroyed_with_what_it_was() throws Exception {
        publish();
        String page = sent("/en/events/" + slug(0) + "/reserve", RipeKeys.ripe(vault, "reserve:" + dates.get(0)))
                .replace("?new", "");
        assertTrue(moves.move(page.substring(page.lastIndexOf('/') + 1), dates.get(1), null)
                .isPresent());
        assertTrue(destroyed(page).startsWith("/en/r/destroyed?until="));
    }

    private void admits(EventId date, Admittance who) {
        change(date, draft -> draft.with(draft.rsvps().admittance(who)), Scope.THIS);
    }
}
