package nyc.icefree.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import nyc.icefree.As;
import nyc.icefree.Given;
import nyc.icefree.links.Links;
import nyc.icefree.shifts.planning.ShiftPlanning;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@Tag("proof")
class StaffKeysTest extends StaffJourney {
    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("M/d/yyyy", Locale.US);
    private static final DateTimeFormatter SAID = DateTimeFormatter.ofPattern("MMMM d", Locale.US);

    @Autowired
    ShiftPlanning planning;

    private final LocalDate day = LocalDate.now(Given.NEW_YORK).plusDays(7);

    @Test
    void keys_lead_through_the_workspace_and_an_address_keeps_what_was_chosen(Page page) {
        given.published(team);
        signIn();
        staff.turnTo("/workspace/events");
        intoTheList(page);
        press(staff, "/");
        page.keyboard().type("gen");
        staff.settle();
        assertThat(staff.field("Search in titles and texts")).hasValue("gen");
        assertThat(page).hasURL(Pattern.compile(".*/workspace/events\\?q=gen"));
        staff.fill("Search in titles and texts", "");
        staff.choose("Kind", "Education session");
        assertThat(page).hasURL(Pattern.compile(".*/workspace/events\\?kind=education-session"));
        staff.tab("Calendar");
        assertThat(page).hasURL(Pattern.compile(".*\\?(?=.*kind=education-session)(?=.*view=calendar).*"));
        page.reload();
        staff.settle();
        assertThat(page.getByRole(
                        AriaRole.TAB,
                        new Page.GetByRoleOptions().setName("Calendar").setExact(true)))
                .hasAttribute("aria-selected", "true");
        assertThat(page.locator("event-calendar").getByText("Know your rights").first())
                .isVisible();

        staff.turnTo("/workspace/venues");
        press(staff, "?");
        assertThat(page.getByRole(AriaRole.DIALOG)).hasCount(0);
        intoTheList(page);
        press(staff, "?");
        assertThat(staff.dialog().getByText("Ctrl-K", new Locator.GetByTextOptions().setExact(true)))
                .isVisible();
        staff.pressIn(staff.dialog(), "Close");
        assertThat(page.getByRole(AriaRole.DIALOG)).hasCount(0);
        intoTheList(page);
        press(staff, "n");
        assertThat(heading(page, "Plan an event")).isVisible();
    }

    private static void intoTheList(Page page) {
        page.locator("main vaadin-grid td.body-cell[tabindex='0']").first().focus();
    }

    private static Locator heading(Page page, String name) {
        return page.getByRole(
                AriaRole.HEADING, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static void press(StaffPage staff, String... keys) {
        for (String key : keys) {
            staff.page.keyboard().press(key);
        }
        staff.settle();
    }

    @Test
    void an_event_is_published_its_link_copied_and_cancelled_by_keys_alone(Page page) {
        var event = given.drafted(team, given.session("Rights by keys", 7));
        signIn();
        staff.go(Links.workspaceEvent(event.toString()));
        var keys = new Keyboard(page);

        keys.press("button", "Publish");
        keys.press("button", "Publish all the same");
        staff.sees("The event is public now.");
        assertEquals("Rights by keys", keys.focused().name(), "from the headline one goes on");
        assertThat(header(page)).containsText("Published");

        page.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
        keys.press("button", "Copy link");
        assertThat(page.getByRole(AriaRole.ALERT).last()).hasText("Copied");
        String copied = (String) page.evaluate("navigator.clipboard.readText()");
        assertEquals(page.getByText("View page").getAttribute("href"), copied.substring(copied.indexOf("/en/")));

        keys.to("menuitem", "More");
        choose(keys, "Postpone");
        keys.press("button", "Leave it");
        assertEquals("More", keys.focused().name(), "where one came from");
        choose(keys, "Cancel event");
        assertEquals("What people are told", keys.focused().name(), "the dialog begins at its field");
        keys.type("The room has no heating.");
        keys.press("button", "Cancel the event");
        staff.sees("The event is cancelled.");
        assertThat(header(page)).containsText("People were told: The room has no heating.");
        keys.to("button", "Duplicate");
    }

    private static void choose(Keyboard keys, String act) {
        keys.press("ArrowDown");
        for (int n = 0; n < 12 && !keys.focused().name().equals(act); n++) {
            keys.press("ArrowDown");
        }
        assertEquals(act, keys.focused().name());
        keys.press("Enter");
    }

    private static Locator header(Page page) {
        return page.locator(".event-header");
    }

    @Test
    void rows_are_added_doubled_and_saved_by_keys_alone(Page page) {
        var event = given.published(team, given.session("Shifts by keys", 7));
        signIn();
        staff.turnTo("/workspace/events/" + event);
        staff.tab("Shifts");
        var keys = new Keyboard(page);
        keys.press("button", "Plan in a table");
        keys.press("button", "Add a row");
        assertEquals("What kind of help, row 1", keys.focused().name(), "where one types next");
        keys.fill("Seats, row 1", "3");
        keys.press("Enter");
        assertEquals("What kind of help, row 2", keys.focused().name());
        assertEquals("3", staff.field("Seats, row 2").inputValue());

        keys.to("menuitem", "Actions for row 2");
        choose(keys, "Duplicate");
        assertEquals("What kind of help, row 3", keys.focused().name());
        staff.accessible();

        keys.press("button", "Save 3 shifts");
        staff.sees("3 shifts are saved.");
        staff.accessible();
        var sheets = As.staff(account.person(), () -> planning.sheetsOf(event));
        assertEquals(3, sheets.size());
        assertEquals(9, sheets.stream().mapToInt(sheet -> sheet.draft().seats()).sum());
    }

    @Test
    void a_public_event_is_moved(Page page) {
        var event = given.published(team, given.session("Rights by keys", 7));
        signIn();
        staff.go(Links.workspaceEvent(event.toString()));
        var keys = new Keyboard(page);
        keys.press("link", "Change");
        assertThat(page).hasURL(Pattern.compile(".*/edit"));
        keys.to("combobox", "Date");
        page.keyboard().press("ControlOrMeta+a");
        keys.type(TYPED.format(day.plusDays(1)));
        keys.press("Tab");
        assertEquals("From", keys.focused().name());
        keys.press("ControlOrMeta+s");
        keys.press("button", "Move it and tell them");
        staff.sees("The event is saved.");
        assertThat(page.locator(".event-header")).containsText(SAID.format(day.plusDays(1)));
        assertEquals("Rights by keys", keys.focused().name(), "one hears where one is");
    }
}
