package nyc.icefree.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.vaadin.flow.component.dialog.Dialog;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import nyc.icefree.AppTest;
import nyc.icefree.As;
import nyc.icefree.Given;
import nyc.icefree.SharedBrowser;
import nyc.icefree.SignedIn;
import nyc.icefree.events.AddressVisibility;
import nyc.icefree.events.EventDraft;
import nyc.icefree.events.EventId;
import nyc.icefree.people.PersonId;
import nyc.icefree.recurrence.Rule;
import nyc.icefree.rsvp.Needs;
import nyc.icefree.rsvp.ReservationForm;
import nyc.icefree.rsvp.Reservations;
import nyc.icefree.series.Repeats;
import nyc.icefree.series.SeriesDesk;
import nyc.icefree.series.SeriesPlanning;
import nyc.icefree.shifts.ShiftDraft;
import nyc.icefree.shifts.ShiftPlanning;
import nyc.icefree.shifts.ShiftRole;
import nyc.icefree.shifts.ShiftStaffing;
import nyc.icefree.shifts.SignupMode;
import nyc.icefree.text.Language;
import nyc.icefree.text.Texts;
import nyc.icefree.text.Words;
import nyc.icefree.time.TimeSlot;
import nyc.icefree.volunteers.VolunteerAnswers;
import nyc.icefree.volunteers.VolunteerForm;
import nyc.icefree.volunteers.VolunteerProfiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;

/** Every dialog of the workspace, opened as a person opens it, without a barrier by day and night, on both screens. */
@AppTest
@ExtendWith(SharedBrowser.class)
class StaffDialogsTest {
    static final List<Language> READ = Language.READ;

    @LocalServerPort
    int port;

    @Autowired
    SignedIn signedIn;

    @Autowired
    Given given;

    @Autowired
    Texts texts;

    @Autowired
    Reservations reservations;

    @Autowired
    ShiftPlanning shifts;

    @Autowired
    ShiftStaffing staffing;

    @Autowired
    VolunteerProfiles volunteers;

    @Autowired
    SeriesPlanning series;

    @Autowired
    SeriesDesk desk;

    private StaffPage staff;
    private Words words;
    private EventId event;
    private EventId draft;
    private EventId repeated;
    private final String place = "Room " + UUID.randomUUID();

    @ParameterizedTest
    @FieldSource("READ")
    void every_dialog_can_be_used_by_everybody(Language reader, Page page) {
        words = texts.in(reader);
        staff = new StaffPage(page, port);
        if (!reader.equals(Language.ENGLISH)) {
            staff.atNight();
        }
        var account = signedIn.account(true, reader);
        var team = given.member(account.person());
        event = given.published(team, session(2));
        draft = given.drafted(team, given.session("Rights in the attic", 8));
        repeated = series(team);
        reserve("Rosa");
        reserve("Luz");
        clash(team, account.person());
        staff.signIn(account, signedIn);
        recipes().forEach((dialog, open) -> {
            try {
                open.run();
                assertThat(staff.dialog()).isAttached();
                staff.checkDialog();
            } catch (AssertionError | PlaywrightException e) {
                throw new AssertionError(dialog + " in " + reader.tag(), e);
            }
        });
    }

    /** How to come to each, by its class; see {@link #none_is_forgotten}. */
    private Map<String, Runnable> recipes() {
        var all = new TreeMap<String, Runnable>();
        all.put("CancelDialog", () -> at("/events/" + event, "workspace.event.cancel"));
        all.put("ReasonDialog", () -> at("/events/" + event, "workspace.step.postpone"));
        all.put("HourDialog", () -> at("/events/" + draft, "workspace.step.schedule"));
        all.put("the question before a form is left", this::leave);
        all.put("ShiftDialog", () -> at("/events/" + event + "?tab=shifts", "workspace.shifts.add"));
        all.put("AssignDialog", this::find);
        all.put("OverrideDialog", () -> {
            find();
            press("workspace.shifts.override", ": Bo Example");
        });
        all.put("AddByHandDialog", () -> at("/events/" + event + "?tab=rsvps", "workspace.rsvps.add"));
        all.put("LetInDialog", () -> {
            staff.turnTo("/workspace/events/" + event + "?tab=rsvps");
            press("workspace.rsvps.let-in", ": Luz");
        });
        all.put("AddSourceDialog", () -> at("/sources", "workspace.sources.add"));
        all.put("FileImportDialog", () -> at("/sources", "workspace.file-import.open"));
        all.put("VenueDialog", () -> at("/venues", "workspace.venues.add"));
        all.put("MergeDialog", () -> {
            staff.turnTo("/workspace/venues");
            staff.fill(words.get("workspace.venues.search"), place);
            label("workspace.venues.merge");
        });
        all.put("AddVolunteerDialog", () -> at("/volunteers", "workspace.volunteers.add"));
        all.put("FoundDialog", () -> at("/organizations", "workspace.organizations.found"));
        all.put("InviteDialog", () -> at("/people", "workspace.people.invite"));
        all.put("LinkDialog", () -> {
            at("/people", "workspace.people.invite");
            staff.fill(words.get("workspace.people.name"), "Cy Example");
            staff.fill(words.get("workspace.people.email"), UUID.randomUUID() + "@example.org");
            staff.pressIn(staff.dialog(), words.get("workspace.people.invite"));
            staff.page.keyboard().press("Escape");
            people("Cy Example");
            label("workspace.people.link");
        });
        ManyEventsDialogs.into(all, staff, words, event, draft);
        all.put("ScopeDialog", () -> {
            staff.turnTo("/workspace/events/" + repeated + "/edit");
            staff.page.locator("main vaadin-text-field input").first().fill("Something else");
            staff.page.keyboard().press("Tab");
            press("workspace.save", "");
        });
        all.put("RuleDialog", () -> series("workspace.rule"));
        all.put("the question before a date leaves its series", () -> series("workspace.series.release"));
        all.put("the question before a second factor is reset", () -> {
            people("Sam Example");
            staff.page
                    .getByLabel(words.get("workspace.people.reset-factor") + ": Sam Example")
                    .first()
                    .click();
            staff.settle();
        });
        all.put("ShortcutsDialog", () -> {
            staff.turnTo("/workspace/venues");
            staff.page.keyboard().press("?");
            assertThat(staff.dialog()).isAttached();
            staff.settle();
        });
        all.put("MessageDialog", () -> {
            staff.turnTo("/workspace/outbox");
            label("workspace.outbox.show");
        });
        return all;
    }

    @Test
    void none_is_forgotten() {
        words = texts.in(Language.ENGLISH);
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AssignableTypeFilter(Dialog.class));
        var found = new TreeSet<String>();
        scanner.findCandidateComponents("nyc.icefree").forEach(dialog -> {
            String name = dialog.getBeanClassName();
            found.add(name.substring(name.lastIndexOf('.') + 1));
        });
        found.removeAll(recipes().keySet());
        assertEquals(Set.of(), found, "say in recipes() how to come to it");
    }

    private void at(String path, String button) {
        staff.turnTo("/workspace" + path);
        press(button, "");
    }

    private void press(String key, String more) {
        staff.press(words.get(key) + more);
    }

    private void leave() {
        staff.turnTo("/workspace/events/" + draft + "/edit");
        staff.page.locator("main vaadin-text-field input").first().fill("Something else");
        staff.page.keyboard().press("Tab");
        staff.settle();
        staff.page.locator("vaadin-side-nav-item a").first().click();
        assertThat(staff.dialog()).isAttached();
        staff.settle();
    }

    private void series(String button) {
        staff.turnTo("/workspace/events/" + repeated);
        staff.tab(words.get("workspace.series"));
        staff.page.locator("vaadin-button >> text=" + words.get(button)).first().click();
        staff.settle();
    }

    private void label(String key) {
        staff.page.getByLabel(words.get(key) + ": ").first().click();
        staff.settle();
    }

    private void find() {
        staff.turnTo("/workspace/events/" + event + "?tab=shifts");
        var shift = words.get("workspace.shifts.find.label", "shift", "");
        staff.page.getByLabel(shift.strip()).first().click();
        staff.settle();
    }

    /** Typed and not waited for, as people do: what is pressed next comes to the server with the last letter. */
    private void people(String name) {
        staff.turnTo("/workspace/people");
        staff.fill(words.get("workspace.people.search"), name);
    }

    private void reserve(String name) {
        var form = new ReservationForm(
                name, 2, name.toLowerCase(java.util.Locale.ROOT) + "@example.org", Needs.NONE, Language.ENGLISH, true);
        As.nobody(() -> reservations.reserve(event, form, UUID.randomUUID()));
    }

    /** Somebody who would fit, but is busy in another shift at that time. */
    private void clash(Given.Team team, PersonId organizer) {
        var start = Objects.requireNonNull(given.session("", 6).start());
        var slot = TimeSlot.of(start, start.plusHours(1), Given.NEW_YORK);
        var bo = volunteers.enlist(new VolunteerForm(
                "Bo Example",
                UUID.randomUUID() + "@example.org",
                Language.ENGLISH,
                new VolunteerAnswers(
                        Set.of(Language.ENGLISH), Set.of(), Set.of("queens"), Set.of(team.organization()))));
        As.staff(organizer, () -> {
            var other = shifts.plan(shift(given.published(team), slot));
            staffing.assign(other, bo, null);
            shifts.plan(shift(event, slot));
        });
    }

    private EventId series(Given.Team team) {
        return As.staff(team.organizer(), () -> {
            var rule = Rule.read("FREQ=DAILY;COUNT=3", LocalDate.of(2027, 1, 1), Given.NEW_YORK);
            var id = series.plan(team.organization(), given.session("Rights every day", 9), Repeats.by(rule));
            return desk.dates(id, 0, 1).getFirst().event();
        });
    }

    private EventDraft session(int places) {
        var usual = given.session("Rights in the kitchen", 6);
        return Given.draft(
                usual.kind(),
                "Rights in the kitchen",
                Objects.requireNonNull(usual.start()),
                Objects.requireNonNull(usual.end()),
                Given.room(place),
                AddressVisibility.EVERYONE,
                places);
    }

    private static ShiftDraft shift(EventId event, TimeSlot slot) {
        return new ShiftDraft(event, null, ShiftRole.WELCOME_DESK, 2, slot, Set.of(), Set.of(), SignupMode.OPEN, "");
    }
}
