package nyc.icefree.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nyc.icefree.AnotherLanguage;
import nyc.icefree.As;
import nyc.icefree.Asking;
import nyc.icefree.Given;
import nyc.icefree.digest.AskedDigest;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.eventform.Admittance;
import nyc.icefree.eventform.EventDraft;
import nyc.icefree.events.EventPlanning;
import nyc.icefree.links.DigestLinks;
import nyc.icefree.links.FeedbackLinks;
import nyc.icefree.links.Links;
import nyc.icefree.links.PageLinks;
import nyc.icefree.pages.GivenPages;
import nyc.icefree.pages.HelpEntries;
import nyc.icefree.pages.HelpEntry;
import nyc.icefree.pages.PageKind;
import nyc.icefree.pages.Pages;
import nyc.icefree.proposals.Scope;
import nyc.icefree.requests.EventRequests;
import nyc.icefree.requests.RequestForms;
import nyc.icefree.shifts.ShiftRole;
import nyc.icefree.shifts.SignupMode;
import nyc.icefree.text.Language;
import nyc.icefree.time.TimeSlot;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

@Tag("proof")
class PublicPagesJourneyTest extends SiteJourney {
    /** In {@link AnotherLanguage} only volunteers' pages, in the other one those of neighbors. */
    static final List<Language> READ = Stream.concat(
                    AnotherLanguage.WALKED.stream(), Stream.of(AnotherLanguage.NEIGHBOR))
            .filter(one -> AnotherLanguage.ON || AnotherLanguage.WALKED.contains(one))
            .toList();
    /** Longer than a line on a phone. */
    private static final String LONG_WORD = "Nachbarschaftshilfevorbereitungsversammlungen";

    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    EventPlanning planning;

    @Autowired
    EventRequests requests;

    @Autowired
    Pages help;

    @Autowired
    AskedDigest digest;

    @BeforeEach
    void somebody_has_filled_help_now() {
        filled(
                HelpEntries.hotline(Language.ENGLISH, unique("Hotline"), "(212) 555-0142"),
                HelpEntries.emergency(Language.SPANISH, "Mantenga la calma.\nLlame."),
                HelpEntries.link(Language.ENGLISH, LONG_WORD, "https://rights.example.org/" + LONG_WORD));
    }

    @AfterEach
    void empty_it() {
        filled();
    }

    private void filled(HelpEntry... lines) {
        new GivenPages(help, given).help(lines);
    }

    @ParameterizedTest
    @FieldSource("READ")
    @Tag("every-language")
    void every_public_page_can_be_read_by_everybody(Language reader, Page page) {
        var team = given.team();
        var event = given.published(team, session(unique(LONG_WORD + " at the door"), 20));
        needsHelp(team, event);
        var asked = As.nobody(
                () -> requests.send(RequestForms.session("Corona Mothers", team.organization()), UUID.randomUUID()));
        EventDraft closed = session(unique("Rights at the table"), 20);
        var byInvitation = given.published(team, closed.with(closed.rsvps().admittance(Admittance.INVITED)));
        var paths = new HashMap<String, Object>(Map.of(
                "/events/{slug}", eventPath(reader, event),
                "/events/{slug}/reserve", eventPath(reader, event) + "/reserve",
                "/events/{slug}/find", eventPath(reader, event) + "/find",
                "/organizations/{slug}", Links.organization(reader, team.slug()),
                "/series/{address}", series(reader, team),
                "/r/{token}", Links.manage(reader, reserved(event, "Rosa", 2)),
                "/q/{token}", Links.home(reader) + "q/" + asked.value(),
                "/my/shifts/{shift}", Links.home(reader) + "my/shifts/x",
                "/events/month/{month}", Links.month(reader, YearMonth.now(Given.NEW_YORK))));
        paths.put(
                "/events/{slug}/reserve/{code:[0-9]{16}}",
                eventPath(reader, byInvitation) + "/reserve/" + invitation(team, byInvitation));
        beans.createBean(VolunteerLinks.class).into(paths, reader, team);
        paths.put("/about/demands/{number:[1-9]}", Links.demand(reader, 1));
        paths.put(
                "/pages/{name}",
                PageLinks.free(
                        reader,
                        beans.createBean(GivenPages.class).of(PageKind.FREE, "- " + LONG_WORD + "\n- **Short**")));
        var written = beans.createBean(GivenPages.class);
        String card = written.card("- " + LONG_WORD + "\n- **Say nothing.**");
        if (!reader.equals(Language.ENGLISH)) {
            written.write(card, reader, "- " + LONG_WORD);
            written.check(card, reader, written.good());
        }
        paths.put("/rights/{name}", PageLinks.card(reader, card));
        paths.put("/rights/{name}/sheet", PageLinks.cardSheet(reader, card));
        paths.put("/events/{slug}/flyer", eventPath(reader, event) + "/flyer");
        paths.put("/events/{slug}/tally", eventPath(reader, event) + "/tally");
        paths.put("/my/lead/{shift}", Links.home(reader) + "my/lead/x");
        paths.put("/my/hours/{assignment}", Links.home(reader) + "my/hours/x");
        paths.put("/stop/{token}", stopPage(reader, event));
        paths.put("/d/{token}", DigestLinks.page(reader, digest.link(reader).value()));
        paths.put("/after/{token}", FeedbackLinks.form(reader, afterwards(event)));
        var pages = new ArrayList<>(Routes.pages("/{reader}", reader.tag(), paths));
        pages.add(eventPath(reader, byInvitation));
        pages.removeIf(path -> path.startsWith(Links.home(reader) + "my"));
        pages.add(paths.get("/my/address/{token}").toString());
        pages.add(Links.events(reader) + "?area=queens&language=es");
        pages.add(Links.events(reader) + "?near=jackson-heights");
        pages.add(Links.events(reader) + "?q=11372");
        pages.removeIf(path -> !isFor(reader, path));
        pages.forEach(path -> {
            open(page, path);
            assertEquals(reader.tag(), page.locator("html").getAttribute("lang"));
            Accessible.onBothScreens(page);
        });
        assertEquals(List.of(), page.context().cookies());
    }

    @ParameterizedTest
    @FieldSource("READ")
    @Tag("every-language")
    void pages_for_when_something_is_special_can_be_read_by_everybody(Language reader, Page page) {
        var team = given.team();
        var full = given.published(team, session(unique("Rights at work"), 2));
        var token = reserved(full, "Rosa", 2);
        var waiting = reserved(full, "Luz", 2);
        var cancelled = given.published(team, session(unique("Rights at school"), 20));
        As.staff(team.organizer(), () -> planning.cancel(cancelled, "The boiler broke."));
        for (String path : List.of(
                eventPath(reader, full),
                eventPath(reader, full) + "/reserve",
                eventPath(reader, cancelled),
                eventPath(reader, cancelled) + "/reserve",
                Links.manage(reader, token),
                Links.manage(reader, waiting),
                Links.events(reader) + "?q=nothing-is-called-so&from=tomorrow",
                Links.home(reader) + "nothing-here")) {
            if (isFor(reader, path)) {
                open(page, path);
                Accessible.onBothScreens(page);
            }
        }
        assertEquals(List.of(), page.context().cookies());
        if (!Language.READ.contains(reader)) {
            return;
        }
        for (String path : List.of(
                Links.mySignIn(reader),
                Links.mySignIn(reader) + "?shift=" + UUID.randomUUID(),
                Links.mySignInSent(reader),
                Links.mySignedOut(reader))) {
            open(page, path);
            Accessible.onBothScreens(page);
        }
    }

    private static boolean isFor(Language reader, String path) {
        return path.matches("/[^/]+/(volunteer|my|events/[^/]+/tally)([/?].*)?")
                ? Language.READ.contains(reader)
                : !AnotherLanguage.ON || !reader.equals(AnotherLanguage.READER);
    }

    @Test
    void a_refused_form_says_why_so_that_everybody_can_read_it(Page page) {
        var event = given.published(given.team(), session(unique("Rights and forms"), 20));
        open(page, eventPath(Language.ENGLISH, event) + "/reserve");
        page.getByLabel("How many adults").selectOption("4");
        page.getByLabel("Email").fill("rosa at example");
        button(page, "Reserve").click();
        assertThat(page.getByLabel("Name", new Page.GetByLabelOptions().setExact(true)))
                .hasAttribute("aria-invalid", "true");
        assertThat(page.getByLabel("How many adults")).hasValue("4");
        assertThat(page.getByLabel("Email")).hasValue("rosa at example");
        accessible(page);
        open(page, "/en/volunteer/sign-up");
        takeYourTime(page);
        button(page, "Sign up").click();
        assertThat(heading(page, "Please check this")).isVisible();
        accessible(page);
        assertEquals(List.of(), page.context().cookies());
    }

    @Test
    void reserving_needs_no_script(Page page) {
        var event = given.published(
                given.team(), Asking.in(session(unique("Rights without scripts"), 20), Asking.LUNCH, Asking.DAYS));
        var browser = page.context().browser();
        try (var plain = browser.newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
            var still = plain.newPage();
            open(still, eventPath(Language.SPANISH, event));
            link(still, "Reservar un lugar").click();
            assertThat(still.locator("#name")).isVisible();
            var opened = Instant.now();
            still.locator("#name").fill("Rosa");
            still.locator("#adults").selectOption("3");
            await().atMost(Duration.ofMinutes(1))
                    .until(() -> Instant.now().isAfter(opened.plusSeconds(3))); // no script to ask the page itself
            still.getByLabel("Tuesday").check();
            still.locator("form button.main").click();
            assertThat(still.locator("fieldset .error")).hasText("Conteste esta pregunta.");
            assertThat(still.getByLabel("Tuesday")).isChecked();
            still.getByLabel("Sopa").check();
            still.locator("form button.main").click();
            assertThat(still.locator(".ticket .state")).hasText("Lugar reservado");
            assertThat(still.locator(".ticket")).containsText("¿Qué almuerzo quiere? Sopa");
            still.locator("details:has(form[action$='/cancel']) summary").click();
            still.locator("form[action$='/cancel'] button").click();
            assertThat(still.locator(".ticket .state")).not().hasText("Lugar reservado");
            awaitNoCookie(still);
        }
        assertEquals(20, As.nobody(() -> reservations.spotsNow(event)).free());
    }

    /** A long series with a cancelled and a moved date, split so that it goes on at another hour. */
    private String series(Language reader, Given.Team team) {
        var form = session(unique(LONG_WORD + " every day"), 20);
        var id = given.publishedSeries(team, form, Given.daily(40));
        var dates = given.dates(team, id);
        As.staff(team.organizer(), () -> planning.cancel(dates.get(2), "The boiler broke."));
        given.change(
                team,
                dates.get(30),
                d -> d.with(
                        d.when().from(Objects.requireNonNull(d.when().start()).minusHours(3))),
                Scope.FOLLOWING);
        return Links.series(reader, id.toString());
    }

    private void needsHelp(Given.Team team, EventId event) {
        var day = LocalDate.now(Given.NEW_YORK).plusDays(6);
        var slot = TimeSlot.of(day.atTime(18, 0), day.atTime(20, 30), Given.NEW_YORK);
        given.planned(
                team,
                Given.shift(event, ShiftRole.WELCOME_DESK, 2, slot)
                        .withLanguages(Set.of(Language.SPANISH))
                        .withSignup(SignupMode.ASK));
    }
}
