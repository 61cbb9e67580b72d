package nyc.icefree.workspace.announcements;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nyc.icefree.As;
import nyc.icefree.Given;
import nyc.icefree.Sql;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.messages.AnnouncementDesk;
import nyc.icefree.messages.announcements.AnnouncedKind;
import nyc.icefree.messages.announcements.AnnouncedSet;
import nyc.icefree.messages.announcements.AnnouncementDraft;
import nyc.icefree.messages.announcements.AnnouncementState;
import nyc.icefree.text.NoteByLanguage;
import nyc.icefree.workspace.EmptyHint;
import nyc.icefree.workspace.EventLinks;
import nyc.icefree.workspace.LongActsGround;
import nyc.icefree.workspace.announcements.AnnouncementPanels.AnnouncementPanel;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class AnnouncementPanelTest extends LongActsGround {
    @Autowired
    AnnouncementDesk desk;

    private void reserve(EventId event, @Nullable String address) {
        As.nobody(() -> given.comes(event, Given.party("Rosa", 1, address)));
    }

    private String panel(EventId event) {
        openTab(event, EventLinks.ANNOUNCEMENTS);
        return shown(findInView(AnnouncementPanel.class).single());
    }

    @Test
    void it_is_looked_at_counted_sent_and_taken_back() {
        var team = given.team();
        var event = given.published(team);
        reserve(event, "rosa@example.org");
        reserve(event, null);
        signIn(team.organizer(), "STAFF");
        assertTrue(panel(event).contains("Nothing was announced yet."), panel(event));
        press("Write an announcement");
        var note = find(TextArea.class).single();
        pressAnywhere("Send…");
        assertEquals("Write what you want to say, in one language at least.", note.getErrorMessage());
        test(note).setValue("What is your immigration status?");
        String dialog = shown(find(Dialog.class).first());
        assertSays(dialog, "must never be collected", "1 gets it by email. 1 gave no address");
        test(note).setValue("The door is on the left.");
        dialog = shown(find(Dialog.class).first());
        assertFalse(dialog.contains("must never be collected"), dialog);
        pressAnywhere("Preview (Spanish)");
        String mail = find(Pre.class).single().getText();
        assertSays(mail, "The door is on the left.", "No recibir más estos correos");
        pressAnywhere("Send…");
        pressAnywhere("Send it");
        String page = panel(event);
        assertSays(page, "Those who come", "Waiting", "The door is on the left.", "by Ada Example");
        press("Delete");
        assertEquals(
                AnnouncementState.TAKEN_BACK,
                As.staff(team.organizer(), () -> desk.list(event)).getFirst().state());
    }

    @Test
    void who_writes_for_a_host_without_our_trust_reads_before_who_decides() {
        var team = given.team();
        var event = given.published(team);
        reserve(event, "rosa@example.org");
        Sql.run(
                jdbc,
                "update organization set trusted = false where id = ?",
                team.organization().value());
        signIn(team.organizer(), "STAFF");
        assertSays(panel(event), "an administrator of the campaign reads it");
        press("Write an announcement");
        test(find(TextArea.class).single()).setValue("The door is on the left.");
        pressAnywhere("Send…");
        pressAnywhere("Send it");
        assertSays(panel(event), "Waits for approval", "The door is on the left.");
    }

    @Test
    void what_was_stopped_while_it_went_out_is_not_called_unsent() {
        var team = given.team();
        var event = given.published(team);
        reserve(event, "rosa@example.org");
        As.staff(
                team.organizer(),
                () -> desk.announce(
                        event,
                        new AnnouncementDraft(
                                AnnouncedSet.of(AnnouncedKind.COMING),
                                new NoteByLanguage(Map.of("en", "Bring water.")),
                                false)));
        Sql.run(jdbc, "update announcement set state = 'DROPPED', made = 7 where event_id = ?", event.value());
        signIn(team.organizer(), "STAFF");
        String page = panel(event);
        assertTrue(page.contains("Stopped after 0 of 7") && !page.contains("Not sent"), page);
        Sql.run(jdbc, "update announcement set made = 0 where event_id = ?", event.value());
        page = panel(event);
        assertTrue(page.contains("Not sent") && !page.contains("Stopped"), page);
    }

    @Test
    void a_co_host_reads_why_it_cannot() {
        var team = given.team();
        var coHost = given.team();
        var event =
                given.published(team, given.session("Know your rights", 7).hostedWith(List.of(coHost.organization())));
        given.accepted(coHost, event);
        openTab(coHost.organizer(), event, EventLinks.ANNOUNCEMENTS);
        String page =
                findInView(EmptyHint.class).all().stream().map(this::shown).collect(Collectors.joining());
        assertTrue(page.contains("Only the host writes to those who come"), page);
        assertEquals(0, findInView(AnnouncementPanel.class).all().size());
    }
}
