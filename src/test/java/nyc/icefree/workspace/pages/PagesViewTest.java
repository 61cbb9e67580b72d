package nyc.icefree.workspace.pages;

import static nyc.icefree.text.Language.ENGLISH;
import static nyc.icefree.text.Language.SPANISH;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import nyc.icefree.database.UtcColumn;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.pages.GivenPages;
import nyc.icefree.pages.HelpEntries;
import nyc.icefree.pages.HelpEntry;
import nyc.icefree.pages.PageKind;
import nyc.icefree.pages.PagePart;
import nyc.icefree.pages.Pages;
import nyc.icefree.workspace.WorkspaceTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class PagesViewTest extends WorkspaceTest {
    @Autowired
    Pages pages;

    private GivenPages from;

    @BeforeEach
    void pages() {
        from = new GivenPages(pages, given);
    }

    @AfterEach
    void none_is_left() {
        from.deleteAll();
        from.help();
    }

    @Test
    void a_translator_sees_what_changed_in_english_and_says_it_again() {
        String name = from.of(PageKind.FREE, "We meet on Monday.");
        from.write(name, SPANISH, "Nos reunimos el lunes.");
        from.write(name, ENGLISH, "We meet on Friday.");
        signIn(given.person(), "STAFF", "ADMINISTRATOR");
        assertSays(shown(open("pages")), "For translators, oldest first", "Spanish (Older than English)");
        var page = open("pages/" + name + "/es");
        assertSays(shown(page), "Older than English", "What changed in English", "Goes: Monday", "New: Friday");
        field(TextArea.class, "Text").setValue("Nos reunimos el **viernes**.");
        press("Save");
        assertEquals("Saved. Everybody reads it now.", notices());
        assertEquals(
                "Nos reunimos el **viernes**.",
                from.page(name).shown(SPANISH).orElseThrow().text(PagePart.BODY));
        assertSays(shown(open("pages/" + name + "/es")), "Fine", "Edition 2", "Edition 1");
        press("Take these words");
        assertEquals("Nos reunimos el lunes.", field(TextArea.class, "Text").getValue());
    }

    @Test
    void today_reminds_administrators_alone_of_help_lines_while_there_are_none_or_they_are_old() {
        from.help();
        var team = given.team();
        assertSaysNot(shown(open(team.organizer(), "")), "Need help now?");
        signIn(given.person(), "STAFF", "ADMINISTRATOR");
        assertSays(shown(open("")), "“Need help now?” is empty");
        from.help(
                HelpEntries.hotline(ENGLISH, "New", "311"),
                new HelpEntry(
                        PageKind.HOTLINE,
                        ENGLISH,
                        "Old",
                        "311",
                        "",
                        "Desk",
                        pages.today().minusDays(91)));
        String again = shown(open(""));
        assertSaysNot(again, "“Need help now?” is empty");
        assertSays(again, "1 line of “Need help now?” was last checked more than 90 days ago.");
    }

    @Test
    void a_card_is_shown_when_somebody_else_has_checked_it() {
        var author = given.person();
        signIn(author, "STAFF", "ADMINISTRATOR");
        String name = from.of(PageKind.RIGHTS_CARD, "Say nothing.");
        open("pages/" + name + "/en");
        field(TextArea.class, "Text").setValue("Say that you say nothing.");
        press("Save");
        assertEquals("Saved. Everybody reads it once somebody else has checked it.", notices());
        press("It is right: show it");
        assertTrue(field(DatePicker.class, "Checked on").isInvalid());
        assertTrue(field(DatePicker.class, "Good until").isInvalid());
        type("Lawyer, or who read the translation", "Ann Example");
        type("Organization", "Example Legal Desk");
        field(DatePicker.class, "Checked on").setValue(pages.today());
        field(DatePicker.class, "Good until").setValue(pages.today().plusDays(9));
        press("It is right: show it");
        assertSays(notices(), "You wrote this. Ask somebody else to check it.");
        assertTrue(from.page(name).shownTo(ENGLISH).isEmpty());
        signIn(given.person(), "STAFF", "ADMINISTRATOR");
        open("pages/" + name + "/en");
        type("Lawyer, or who read the translation", "Ann Example");
        type("Organization", "Example Legal Desk");
        field(DatePicker.class, "Checked on").setValue(pages.today());
        field(DatePicker.class, "Good until").setValue(pages.today().plusDays(9));
        press("It is right: show it");
        assertSays(notices(), "Checked. Everybody reads it now.");
        assertEquals(1, from.page(name).shownTo(ENGLISH).size());
    }

    @Test
    void a_deleted_page_can_be_brought_back_with_its_editions_and_checks() {
        String name = from.card("Say nothing.");
        from.write(name, SPANISH, "No diga nada.");
        var was = from.page(name);
        signIn(given.person(), "STAFF", "ADMINISTRATOR");
        open("pages/" + name + "/en");
        press("Delete");
        pressAnywhere("Delete");
        assertTrue(pages.now().find(name).isEmpty());
        assertSays(notices(), "is deleted.");
        pressAnywhere("Undo");
        assertEquals(was, from.page(name));
    }

    @Test
    void translators_are_told_of_the_next_events() {
        String title = "Told " + UUID.randomUUID();
        var event = given.published(given.team(), given.session(title, 1));
        begins(event, Duration.ofMinutes(1)); // before those of other tests
        signIn(given.person(), "STAFF", "ADMINISTRATOR");
        try {
            assertTrue(shown(open("pages")).contains(title));
        } finally {
            begins(event, Duration.ofMinutes(-9));
        }
    }

    private void begins(EventId event, Duration from) {
        Instant start = clock.instant().plus(from);
        jdbc.sql("update event set starts_at = ?, ends_at = ? where id = ?")
                .params(UtcColumn.of(start), UtcColumn.of(start.plusSeconds(60)), event.value())
                .update();
    }
}
