package nyc.icefree;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import nyc.icefree.campaign.Campaign;
import nyc.icefree.campaign.CampaignProfile;
import nyc.icefree.checklists.Checklists;
import nyc.icefree.checklists.TaskDraft;
import nyc.icefree.eventform.EventDraft;
import nyc.icefree.eventform.EventKind;
import nyc.icefree.eventform.EventWords;
import nyc.icefree.pages.PageKind;
import nyc.icefree.pages.Pages;
import nyc.icefree.partnercalendars.SourceForm;
import nyc.icefree.partnercalendars.Sources;
import nyc.icefree.partners.OrganizationForm;
import nyc.icefree.partners.Organizations;
import nyc.icefree.people.PeopleDirectory;
import nyc.icefree.people.PersonId;
import nyc.icefree.requests.EventRequests;
import nyc.icefree.requests.RequestForm;
import nyc.icefree.requests.RequestForms;
import nyc.icefree.rsvp.desk.RsvpDesk;
import nyc.icefree.signin.StaffAccounts;
import nyc.icefree.templates.Templates;
import nyc.icefree.text.Language;
import nyc.icefree.text.SafeText;
import nyc.icefree.volunteers.VolunteerDesk;
import nyc.icefree.volunteers.VolunteerProfiles;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Whatever has a name can be read and said aloud: no form of any room takes one without a letter or digit that is seen. */
@AppTest
class NamesTest {
    @Autowired
    Given given;

    @Autowired
    Organizations organizations;

    @Autowired
    Campaign campaign;

    @Autowired
    Pages pages;

    @Autowired
    Templates templates;

    @Autowired
    Checklists checklists;

    @Autowired
    Sources sources;

    @Autowired
    StaffAccounts accounts;

    @Autowired
    PeopleDirectory people;

    @Autowired
    EventRequests requests;

    @Autowired
    RsvpDesk desk;

    @Autowired
    VolunteerProfiles volunteers;

    @Autowired
    VolunteerDesk volunteerDesk;

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "\u200b", "\u3164", "\u2800", "\u115f\uffa0", "\u00ad", "\u2605 !", "\ud83c\udf89"})
    void nothing_unseen_is_a_name(String unseen) {
        assertFalse(SafeText.isName(unseen));
        forms(unseen).forEach((form, send) -> {
            var refused = assertThrows(RuntimeException.class, send::run, form + " takes it");
            String type = refused.getClass().getSimpleName();
            assertTrue(type.endsWith("Refused") || refused instanceof IllegalArgumentException, form + ": " + refused);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"7", "\u00d1", "\u0646", "\u5bb6", "a\u200b"})
    void one_letter_or_digit_is_enough(String seen) {
        assertTrue(SafeText.isName(seen));
        forms(seen).forEach((form, send) -> send.run());
    }

    private Map<String, Runnable> forms(String name) {
        var forms = new LinkedHashMap<String, Runnable>();
        var team = given.team();
        var event = given.published(team);
        var administrator = given.person();
        forms.put(
                "organization",
                () -> As.administrator(administrator, () -> {
                    organizations.found(new OrganizationForm(0, name, "n-" + word(), null, Set.of(), Map.of()));
                }));
        forms.put("event", () -> given.drafted(team, titled(name)));
        forms.put(
                "venue",
                () -> given.drafted(
                        team,
                        Given.draft(
                                EventKind.RALLY,
                                "Rally",
                                Objects.requireNonNull(
                                        given.session("Rally", 5).when().start()),
                                Objects.requireNonNull(
                                        given.session("Rally", 5).when().end()),
                                Given.room(name),
                                given.session("Rally", 5).visibility().address(),
                                9)));
        forms.put(
                "template",
                () -> As.staff(team.organizer(), () -> {
                    templates.keep(event, name);
                }));
        forms.put(
                "checklist",
                () -> As.staff(team.organizer(), () -> {
                    checklists.add(event, new TaskDraft(null, name, null, 1));
                }));
        forms.put(
                "source",
                () -> As.staff(team.organizer(), () -> {
                    sources.add(
                            team.organization(),
                            new SourceForm(
                                    "https://calendar.example/" + word() + ".ics",
                                    name,
                                    Language.ENGLISH,
                                    EventKind.RALLY,
                                    null));
                }));
        forms.put(
                "invitation",
                () -> As.administrator(administrator, () -> {
                    accounts.invite(name, Given.email(), Language.ENGLISH, false);
                }));
        forms.put("person", () -> people.register(name, Given.email(), Language.ENGLISH));
        forms.put("renamed person", () -> people.rename(administrator, name));
        forms.put("asker", () -> requests.send(RequestForms.session(name, team.organization()), UUID.randomUUID()));
        forms.put("submitted event", () -> requests.send(submission(name, "We walk.", "", team), UUID.randomUUID()));
        forms.put("its words", () -> requests.send(submission("March", name, "", team), UUID.randomUUID()));
        forms.put("reservation", () -> given.comes(event, Given.party(name, 1)));
        forms.put(
                "reservation by hand",
                () -> As.staff(team.organizer(), () -> {
                    desk.addByHand(event, Given.party(name, 1), null);
                }));
        forms.put("volunteer", () -> volunteers.signUp(Given.helper(name, Given.email(), team.organization())));
        forms.put(
                "volunteer by hand",
                () -> As.staff(
                        team.organizer(),
                        () -> volunteerDesk.addByHand(Given.helper(name, Given.email(), team.organization()))));
        if (!SafeText.isName(name)) {
            // the campaign is one for all tests
            forms.put("campaign", () -> settings(administrator, name));
            forms.put(
                    "page",
                    () -> As.administrator(administrator, () -> {
                        pages.add(PageKind.FREE, name);
                    }));
        }
        return forms;
    }

    private EventDraft titled(String title) {
        return given.session("Session", 5).worded(List.of(new EventWords(Language.ENGLISH, title, "Come.", "", true)));
    }

    private void settings(PersonId administrator, String name) {
        var now = As.administrator(administrator, () -> campaign.now());
        As.administrator(
                administrator,
                () -> campaign.change(new CampaignProfile(now.version(), name, now.zone(), now.roleAddress())));
    }

    private static RequestForm submission(String title, String words, String venue, Given.Team team) {
        var form = RequestForms.submission("Corona Mothers", team.organization());
        return new RequestForm(
                form.kind(),
                form.asker(),
                form.to(),
                form.eventKind(),
                title,
                words,
                form.area(),
                form.neighbourhood(),
                venue,
                "",
                form.languages(),
                form.people(),
                form.times(),
                form.besides());
    }

    private static String word() {
        return UUID.randomUUID().toString();
    }
}
