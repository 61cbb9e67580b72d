package nyc.icefree.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import nyc.icefree.AnotherLanguage;
import nyc.icefree.As;
import nyc.icefree.Given;
import nyc.icefree.events.EventApproval;
import nyc.icefree.people.PersonId;
import nyc.icefree.requests.EventRequests;
import nyc.icefree.requests.RequestDesk;
import nyc.icefree.requests.RequestForms;
import nyc.icefree.requests.RequestId;
import nyc.icefree.templates.Templates;
import nyc.icefree.text.Language;
import nyc.icefree.text.Texts;
import nyc.icefree.text.Words;
import nyc.icefree.volunteers.VolunteerAnswers;
import nyc.icefree.volunteers.VolunteerForm;
import nyc.icefree.volunteers.VolunteerProfiles;
import nyc.icefree.volunteers.skills.CommonSkill;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.springframework.beans.factory.annotation.Autowired;

@Tag("proof")
class StaffViewsTest extends StaffJourney {
    static final List<Language> READ = AnotherLanguage.WALKED;
    private static final String STORED = """
            async () => [...Object.keys(localStorage), ...Object.keys(sessionStorage), ...await caches.keys(),
                ...(await indexedDB.databases()).map(kept => kept.name),
                ...(await navigator.serviceWorker.getRegistrations()).map(kept => kept.scope)].join()""";

    @Autowired
    Texts texts;

    @Autowired
    EventRequests requests;

    @Autowired
    RequestDesk desk;

    @Autowired
    EventApproval steps;

    @Autowired
    Templates templates;

    @Autowired
    VolunteerProfiles volunteers;

    @ParameterizedTest
    @FieldSource("READ")
    @Tag("every-language")
    void every_view_can_be_used_by_everybody(Language reader, Page page) {
        var words = texts.in(reader);
        account = signedIn.account(true, reader);
        team = given.member(account.person());
        given.drafted(team, given.session("How to be a good neighbor", 5));
        var event = given.published(team);
        var template = As.staff(team.organizer(), () -> templates.keep(event, "Rights at the door"));
        As.nobody(() -> given.comes(event, Given.party("Rosa", 2, null, reader)));
        var partner = given.untrustedTeam();
        var waits = given.drafted(partner, given.session("How to be a good neighbor", 5));
        As.staff(partner.organizer(), () -> steps.submit(waits, null));
        signIn();
        for (String view : Routes.views(Map.of(
                "event",
                event,
                "organization",
                team.organization(),
                "chosen",
                asked(),
                "source",
                UUID.randomUUID(),
                "volunteer",
                volunteer(),
                "template",
                template,
                "page",
                "privacy",
                "language",
                "es"))) {
            staff.check(view);
            assertThat(page).not().hasTitle(words.get("workspace.fault.title"));
        }
        speaks(page, words, "/workspace/events", "workspace.events.title");
        speaks(page, words, "/workspace/events/" + event + "/print-shifts", "workspace.shifts.print.title");
        speaks(page, words, "/workspace/events/" + UUID.randomUUID(), "workspace.not-found.title");
        staff.check("/workspace/events/" + event + "?tab=shifts");
        staff.check("/workspace/events/" + event + "?tab=rsvps");
        staff.check("/workspace/events/" + event + "?tab=messages");
        staff.check("/workspace/nothing-here");
        staff.go("/workspace/events");
        staff.tab(words.get("workspace.events.calendar"));
        staff.accessible();
        assertEquals("", page.evaluate(STORED), "signing out leaves the storage for the door's counts");
    }

    @Test
    void a_years_report_is_printed_on_four_pages_at_most(Page page) {
        account = signedIn.account(true, Language.ENGLISH);
        team = given.member(account.person());
        signIn();
        staff.go("/workspace/reports");
        assertThat(page.locator(".report-table").first()).isVisible();
        var pdf = new String(page.pdf(new Page.PdfOptions().setFormat("Letter")), StandardCharsets.ISO_8859_1);
        long pages = Pattern.compile("/Type /Page\\b").matcher(pdf).results().count();
        assertTrue(pages > 0 && pages <= 4, pages + " pages");
    }

    /** Loaded anew: in the account's language, whatever the browser's is. */
    private void speaks(Page page, Words words, String path, String title) {
        page.navigate("http://localhost:" + port + path);
        assertThat(page).hasTitle(words.get(title));
        assertThat(page.locator("html")).hasAttribute("lang", words.language().tag());
    }

    private PersonId volunteer() {
        return volunteers.enlist(new VolunteerForm(
                "梅",
                "",
                Language.ENGLISH,
                new VolunteerAnswers(
                        Set.of(Language.SPANISH),
                        Set.of(CommonSkill.MEDIC),
                        Set.of("queens"),
                        Set.of(team.organization()))));
    }

    private RequestId asked() {
        requests.send(RequestForms.session("Corona Mothers", team.organization()), UUID.randomUUID());
        return As.staff(team.organizer(), () -> desk.queue(true)).getFirst().id();
    }
}
