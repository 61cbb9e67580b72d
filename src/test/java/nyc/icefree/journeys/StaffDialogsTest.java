package nyc.icefree.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.vaadin.flow.component.dialog.Dialog;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import nyc.icefree.AnotherLanguage;
import nyc.icefree.Given;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.partnercalendars.SourceId;
import nyc.icefree.rsvp.needs.NeedKind;
import nyc.icefree.text.Language;
import nyc.icefree.text.Texts;
import nyc.icefree.text.Words;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.springframework.beans.factory.annotation.AnnotatedBeanDefinition;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;

/**
 * Opens every dialog of the workspace and checks it in light and dark, on both screens; in English on one of the two in
 * turn, since the walk in the other languages does both.
 */
@Tag("proof")
class StaffDialogsTest extends StaffJourney {
    static final List<Language> READ = AnotherLanguage.WALKED;

    @Autowired
    Texts texts;

    @Autowired
    AutowireCapableBeanFactory beans;

    private Words words;
    private String other = "";
    private boolean onTelephone;
    private EventId event;
    private EventId draft;
    private EventId repeated;
    private SourceId source;
    private final String place = "Room " + UUID.randomUUID();

    @ParameterizedTest
    @FieldSource("READ")
    @Tag("every-language")
    void every_dialog_can_be_used_by_everybody(Language reader, Page page) {
        words = texts.in(reader);
        account = signedIn.account(true, reader);
        team = given.member(account.person());
        var ground = beans.createBean(DialogGround.class);
        event = given.published(team, ground.session(place, 2));
        draft = given.drafted(team, given.session("Rights in the attic", 8));
        repeated = ground.series(team);
        given.mayExport(team.organization(), account.person());
        ground.invite(event, account.person());
        ground.reserve(event, "Rosa");
        ground.reserve(event, "Luz");
        ground.clash(team, account.person(), event);
        ground.offer(account.email());
        source = ground.source(team);
        other = signedIn.account(false, reader).email();
        signIn();
        staff.turnTo("/workspace");
        staff.page.getByLabel(words.get("word.accept") + ": ").first().waitFor();
        staff.accessible(); // an offered role is answered there without a dialog
        recipes().forEach((dialog, open) -> {
            try {
                open.run();
                assertThat(staff.dialog()).isAttached();
                if (Pictures.OF_DIALOGS.wanted()) {
                    Pictures.OF_DIALOGS.take(page, dialog);
                } else if (reader.equals(Language.ENGLISH)) {
                    staff.checkDialog(onTelephone = !onTelephone);
                } else {
                    staff.checkDialog();
                }
            } catch (AssertionError | PlaywrightException e) {
                throw new AssertionError(dialog + " in " + reader.tag(), e);
            }
        });
    }

    /** The way to each dialog, by its class; see {@link #none_is_forgotten}. */
    private Map<String, Runnable> recipes() {
        var all = new LinkedHashMap<String, Runnable>(); // ordered, so that dialogs of one page follow one another
        all.put("CancelDialog", () -> more(event, "workspace.event.cancel"));
        all.put("ReasonDialog", () -> more(event, "workspace.step.postpone"));
        all.put("HourDialog", () -> more(draft, "workspace.step.schedule"));
        all.put("QuestionDialog before a form is left", this::leave);
        all.put("ShiftDialog", () -> at("/events/" + event + "?tab=shifts", "workspace.shifts.add"));
        all.put("FindPeopleDialog", this::find);
        all.put("OverrideDialog", () -> {
            find();
            press("workspace.shifts.override", ": Bo Example");
        });
        all.put("TeamLinkDialog", () -> {
            staff.turnTo("/workspace/events/" + event + "?tab=shifts");
            StaffPage.shown(staff.page.locator(".shift-row vaadin-details-summary"))
                    .click();
            staff.settle();
            label("workspace.shifts.team-link");
        });
        all.put("SeveralPeopleDialog", () -> {
            at("/events/" + event + "?tab=shifts", "workspace.shifts.table.open");
            staff.press(words.get("workspace.shifts.table.add"));
            staff.press(words.get("workspace.shifts.table.save", "count", 1));
            staff.press(words.get("workspace.shifts.table.find", "count", 2));
        });
        all.put("AddByHandDialog", () -> at("/events/" + event + "?tab=rsvps", "workspace.rsvps.add"));
        all.put("CodeDialog", () -> {
            at("/events/" + event + "?tab=rsvps", "workspace.rsvps.add");
            staff.dialog().getByLabel(words.get("word.name")).first().fill("梅");
            staff.dialog().getByLabel(words.get("word.reason")).first().fill("x");
            staff.pressIn(staff.dialog(), words.get("workspace.rsvps.add"));
            staff.page.locator(".code-to-read").waitFor();
        });
        all.put("CorrectDialog", () -> at("/events/" + event + "?tab=rsvps", "workspace.rsvps.correct", ": Rosa"));
        all.put("InvitationDialog", () -> at("/events/" + event + "?tab=rsvps", "workspace.invitations.make"));
        all.put(
                "AnnouncementDialog",
                () -> at("/events/" + event + "?tab=announcements", "workspace.announcements.write"));
        all.put("MakeDoorDialog", () -> at("/events/" + event + "?tab=door", "workspace.door.make"));
        all.put("DoorCodeDialog", () -> {
            at("/events/" + event + "?tab=door", "workspace.door.make");
            staff.pressIn(staff.dialog(), words.get("workspace.door.make.do"));
            staff.page.locator("vaadin-dialog svg.qr[viewBox]").waitFor();
        });
        all.put("SheetDialog", () -> at("/events/" + event + "?tab=door", "workspace.door.sheet"));
        all.put("ExportDialog", () -> at("/events/" + event + "?tab=rsvps", "workspace.rsvps.export"));
        all.put("WaitingPartyDialog", () -> at("/events/" + event + "?tab=rsvps", "workspace.rsvps.let-in", ": Luz"));
        all.put("NeedDialog", () -> {
            staff.turnTo("/workspace/events/" + event + "?tab=rsvps");
            staff.unfold(words.get("workspace.needs"));
            press("workspace.needs.answer", ": " + words.of(NeedKind.CHILDCARE));
        });
        all.put("PartyNeedsDialog", () -> at("/events/" + event + "?tab=rsvps", "workspace.needs.answer", ": Rosa"));
        all.put("TakeBackDialog", () -> at("/events/" + event + "?tab=rsvps", "workspace.rsvps.take-back"));
        all.put("AddSourceDialog", () -> at("/sources", "workspace.sources.add"));
        all.put("FileImportDialog", () -> at("/sources", "workspace.file-import.open"));
        all.put("VenueDialog", () -> at("/venues", "workspace.venues.add"));
        all.put("MergeDialog", () -> {
            staff.turnTo("/workspace/venues");
            staff.search(words.get("workspace.venues.search"), place);
            staff.settle(); // rows that arrive meanwhile would replace the pressed one
            staff.actFor(words.get("workspace.acts.for", "name", place), words.get("workspace.venues.merge"));
        });
        all.put("AddVolunteerDialog", () -> at("/volunteers", "workspace.volunteers.add"));
        all.put("LetGoDialog", () -> {
            staff.turnTo("/workspace/volunteers");
            staff.follow("Bo Example");
            staff.press(words.get("workspace.let-go.of", "name", "Bo Example"));
        });
        all.put("SkillDialog", () -> within("workspace.skills", "vaadin-dialog vaadin-text-field"));
        all.put("RoleDialog", () -> within("workspace.roles", "vaadin-dialog vaadin-select"));
        all.put("TrainingDialog", () -> within("workspace.trainings", "vaadin-integer-field"));
        all.put("FoundDialog", () -> at("/organizations", "workspace.organizations.found"));
        all.put("InviteDialog", () -> at("/people", "workspace.people.invite"));
        all.put("LinkDialog", () -> {
            at("/people", "workspace.people.invite");
            staff.fill(words.get("word.name"), "Cy Example");
            String email = Given.email();
            staff.fill(words.get("workspace.people.email"), email);
            staff.pressIn(staff.dialog(), words.get("workspace.people.invite"));
            act("Cy Example", email, "workspace.people.link");
        });
        all.put("DuplicateDialog", () -> {
            more(event, "workspace.event.duplicate");
            staff.pressIn(staff.dialog(), words.get("workspace.duplicate.add"));
        });
        all.put("TemplateDialog", () -> more(event, "workspace.template.save"));
        all.put("QuestionDialog before a draft is deleted", () -> more(draft, "workspace.delete"));
        all.put("BulkDialog", () -> many("move"));
        for (String kind : List.of("publish", "cancel", "copy", "delete")) {
            all.put("BulkDialog to " + kind, () -> many(kind));
        }
        all.put("ScopeDialog", () -> {
            staff.turnTo("/workspace/events/" + repeated + "/edit");
            staff.page.locator("main vaadin-text-field input").first().fill("Rights at home");
            staff.page.keyboard().press("Tab");
            press("workspace.plan.save-draft", "");
        });
        all.put("ReadinessDialog", () -> {
            staff.turnTo("/workspace/events/" + draft + "/edit");
            press("workspace.plan.publish", "");
        });
        all.put("TaskDialog", () -> {
            at("/events/" + draft + "?tab=checklist", "workspace.checklist.usual");
            label("word.change");
        });
        all.put("WhenMovedDialog", () -> {
            staff.turnTo("/workspace/events/" + event + "/edit");
            staff.type(words.get("workspace.plan.from"), "7:15 p.m.");
            press("word.save", "");
        });
        all.put("RuleDialog", () -> series("workspace.rule"));
        all.put("QuestionDialog before a date leaves its series", () -> series("workspace.series.release"));
        all.put("QuestionDialog before a calendar is removed", () -> at("/sources/" + source, "word.remove"));
        all.put(
                "QuestionDialog before a second factor is reset",
                () -> act("Sam Example", other, "workspace.people.reset-factor"));
        all.put("QuestionDialog", () -> act("Sam Example", other, "workspace.people.delete"));
        all.put("ShortcutsDialog", () -> at("/venues", "word.keyboard-shortcuts"));
        all.put("MessageDialog", () -> {
            staff.turnTo("/workspace/outbox?reason=STAFF_INVITATION");
            staff.actFor(words.get("workspace.acts.for", "name", "").strip(), words.get("workspace.outbox.show"));
        });
        return all;
    }

    @Test
    void none_is_forgotten() {
        words = texts.in(Language.ENGLISH);
        var scanner = new ClassPathScanningCandidateComponentProvider(false) {
            @Override
            protected boolean isCandidateComponent(AnnotatedBeanDefinition dialog) {
                return !dialog.getMetadata().isAbstract(); // also within the class that opens it
            }
        };
        scanner.addIncludeFilter(new AssignableTypeFilter(Dialog.class));
        var found = new TreeSet<String>();
        scanner.findCandidateComponents("nyc.icefree").forEach(dialog -> {
            String name = dialog.getBeanClassName();
            found.add(name.replaceFirst(".*[.$]", ""));
        });
        found.removeAll(recipes().keySet());
        assertEquals(Set.of(), found, "say in recipes() how to come to it");
    }

    private void at(String path, String button) {
        at(path, button, "");
    }

    private void at(String path, String button, String more) {
        staff.turnTo("/workspace" + path);
        press(button, more);
    }

    private void more(EventId at, String key) {
        more("/events/" + at, key);
    }

    private void more(String path, String key) {
        staff.turnTo("/workspace" + path);
        staff.more(words.get(key));
    }

    private void within(String list, String field) {
        staff.turnTo("/workspace/volunteers");
        staff.tab(words.get(list));
        label(list + ".add");
        staff.page.locator(field).first().waitFor();
    }

    private void many(String kind) {
        var act = staff.button(words.get("workspace.bulk." + kind));
        staff.closeDialogs();
        if (!staff.page.url().matches(".*/workspace/events([?].*)?") || !act.isVisible()) {
            staff.turnTo("/workspace/events");
            staff.search(words.get("workspace.events.search"), "Rights in the kitchen");
            StaffPage.shown(staff.page.getByLabel(words.get("workspace.bulk.choose", "event", "Rights in the")))
                    .click();
            staff.settle();
        }
        press("workspace.bulk." + kind, "");
    }

    private void press(String key, String more) {
        staff.press(words.get(key) + more);
    }

    private void leave() {
        staff.turnTo("/workspace/events/" + event + "/edit");
        staff.page.locator("main vaadin-text-field input").first().fill("Rights at home");
        staff.page.keyboard().press("Tab");
        staff.settle();
        staff.page.locator("vaadin-side-nav-item a").first().click();
        assertThat(staff.dialog()).isAttached();
        staff.settle();
    }

    private void series(String button) {
        staff.turnTo("/workspace/events/" + repeated);
        staff.tab(words.get("workspace.series"));
        StaffPage.shown(staff.page.locator("vaadin-button >> text=" + words.get(button)))
                .click();
        staff.settle();
    }

    private void label(String key) {
        StaffPage.shown(staff.page.getByLabel(words.get(key) + ": ")).click();
        staff.settle();
    }

    private void find() {
        staff.turnTo("/workspace/events/" + event + "?tab=shifts");
        var shift = words.get("word.find-people-shift", "shift", "");
        StaffPage.shown(staff.page.getByLabel(shift.strip())).click();
        staff.settle();
    }

    private void act(String name, String email, String key) {
        staff.turnTo("/workspace/people");
        staff.search(words.get("workspace.people.search"), email);
        staff.settle(); // rows that arrive meanwhile would replace the pressed one
        staff.actFor(words.get("workspace.acts.for", "name", name), words.get(key));
    }
}
