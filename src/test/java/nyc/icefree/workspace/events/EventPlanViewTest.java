package nyc.icefree.workspace.events;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import com.icegreen.greenmail.util.GreenMail;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import com.vaadin.flow.router.QueryParameters;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import nyc.icefree.As;
import nyc.icefree.Drafts;
import nyc.icefree.Given;
import nyc.icefree.Says;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.disclosure.EventQuery;
import nyc.icefree.disclosure.EventState;
import nyc.icefree.eventform.AddressVisibility;
import nyc.icefree.eventform.EventWords;
import nyc.icefree.eventform.When;
import nyc.icefree.events.EventDesk;
import nyc.icefree.links.FeedLinks;
import nyc.icefree.links.Links;
import nyc.icefree.messages.Postman;
import nyc.icefree.publicevents.EventProgramme;
import nyc.icefree.site.Slugs;
import nyc.icefree.templates.Templates;
import nyc.icefree.text.Language;
import nyc.icefree.time.TimeSlot;
import nyc.icefree.workspace.Fold;
import nyc.icefree.workspace.WorkspaceTest;
import nyc.icefree.workspace.events.EventEditor.MessageBar;
import nyc.icefree.workspace.events.RsvpFields.ClosingField;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

class EventPlanViewTest extends WorkspaceTest {
    static final List<Language> READ = Language.READ;

    @Autowired
    Templates templates;

    @Autowired
    EventDesk desk;

    @Autowired
    EventProgramme programme;

    @Autowired
    MockMvc mvc;

    @Autowired
    GreenMail mailbox;

    @Autowired
    Postman post;

    private final LocalDate day = Given.inDays(9);

    @BeforeEach
    void a_new_event() {
        open(given.team().organizer(), "events/new");
    }

    @Test
    void a_title_a_start_and_an_end_make_a_draft() {
        type("Title in English", "Tenants and their rights");
        var start = Given.inDays(9).atTime(18, 0);
        begins(start);
        ends(start.plusHours(2).toLocalTime());
        press("Save draft");
        assertEquals("Tenants and their rights", findInView(H1.class).single().getText());
        assertTrue(shown(findInView(EventHeader.class).single()).contains("Draft"));
    }

    @Test
    void an_address_says_when_the_event_is_to_be() {
        signIn(given.team().organizer(), "STAFF");
        UI.getCurrent().navigate("events/new", QueryParameters.fromString("on=2031-12-05&from=17:15&to=19:00"));
        var when = findInView(EventEditor.class).single().typed().when();
        assertEquals(LocalDateTime.parse("2031-12-05T17:15"), when.start());
        assertEquals(LocalDateTime.parse("2031-12-05T19:00"), when.end());
    }

    @Test
    void a_language_that_is_not_the_sites_own_is_added_and_kept() {
        type("Title in English", "Tenants and their rights");
        findInView(Fold.class).all().stream()
                .filter(fold -> fold.says().equals("English"))
                .forEach(fold -> fold.setOpened(true));
        test(field(ComboBox.class, "Add a language")).selectItem("Bengali");
        type("Title in Bengali", "ভাড়াটেদের অধিকার");
        begins(Given.inDays(9).atTime(18, 0));
        press("Save draft");
        var page = shown(findInView(com.vaadin.flow.component.html.Main.class).single());
        assertSays(page, "ভাড়াটেদের অধিকার", "Bengali: written", "Spanish: missing");
    }

    @Test
    void what_leads_into_a_meeting_is_warned_of_where_everybody_reads_it() {
        var description = field(TextArea.class, "Description in English");
        String usual = description.getHelperText();
        test(description).setValue("Join at us02web.zoom.us/j/81234567890");
        assertTrue(description.getHelperText().contains("Link to join"), description.getHelperText());
        test(description).setValue("Register at zoom.us/meeting/register/a");
        assertEquals(usual, description.getHelperText());
    }

    @Test
    void what_is_wrong_stands_at_its_field_and_nothing_typed_is_lost() {
        type("Title in English", "Tenants and their rights");
        test(field(IntegerField.class, "Spots")).setValue(25);
        press("Save draft");
        assertTrue(field(DatePicker.class, "Date").isInvalid());
        assertEquals(
                "Tenants and their rights",
                field(TextField.class, "Title in English").getValue());
        assertEquals(25, field(IntegerField.class, "Spots").getValue());
    }

    @Test
    void a_field_that_cannot_be_read_yet_hinders_no_other_and_saving_says_so() {
        field(IntegerField.class, "Spots").setValue(0);
        type("Title in English", "Tenants and their rights");
        press("Save draft");
        assertTrue(shown(findInView(com.vaadin.flow.component.html.Main.class).single())
                .contains("Something here cannot be read yet"));
        assertTrue(field(IntegerField.class, "Spots").isInvalid());
    }

    @Test
    void a_title_that_is_too_long_is_refused_in_words_and_kept_whole() {
        var team = given.untrustedTeam();
        open(team.organizer(), "events/new");
        var start = Given.inDays(9).atTime(9, 0);
        String title = "Rights ".repeat(40).strip();
        assertEquals(0, field(TextField.class, "Title in English").getMaxLength(), "nothing is cut");
        type("Title in English", title);
        begins(start);
        ends(start.plusHours(2).toLocalTime());
        press("Save draft");
        assertTrue(field(TextField.class, "Title in English").isInvalid());
        assertEquals(title, field(TextField.class, "Title in English").getValue());
        type("Title in English", "Rights ".repeat(20).strip());
        press("Save draft");
        assertEquals("Rights ".repeat(20).strip(), findInView(H1.class).single().getText());
        assertTrue(notices().contains("until you submit it and an administrator accepts it"));
    }

    @Test
    void a_start_in_the_past_is_asked_about_and_the_weekday_is_said() {
        var start = LocalDate.now(Given.NEW_YORK).minusDays(3).atTime(9, 0);
        type("Title in English", "Long ago");
        begins(start);
        ends(start.plusHours(2).toLocalTime());
        var said = shown(findInView(EventForm.class).single());
        assertTrue(said.contains(start.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH) + ", "), said);
        press("Save draft");
        pressAnywhere("Save it all the same");
        assertEquals("Long ago", findInView(H1.class).single().getText());
    }

    @Test
    void the_kind_fills_in_what_is_usual() {
        assertEquals(40, field(IntegerField.class, "Spots").getValue());
        test(field(Select.class, "Kind")).selectItem("Briefing");
        assertEquals(20, field(IntegerField.class, "Spots").getValue());
    }

    @Test
    void who_organizes_for_nobody_reads_how_to_begin() {
        assertTrue(shown(open(given.person(), "events/new")).contains("You do not organize for an organization yet"));
    }

    @Test
    void each_line_says_what_it_holds() {
        assertEquals(
                "Everyone sees the address",
                fold("Who finds it, who sees the address").says());
        assertEquals("Reservations open, 40 spots", fold("Reservations").says());
        assertEquals("Never", fold("How it repeats").says());
        assertEquals("At a place", fold("How people come").says());
        assertEquals("None", fold("Co-hosts").says());
        assertTrue(findInView(Fold.class).all().stream().noneMatch(Fold::isOpened));

        test(field(Select.class, "Kind")).selectItem("Briefing");
        assertEquals(
                "Those who reserve a spot see the address",
                fold("Who finds it, who sees the address").says());
        assertEquals("Reservations open, 20 spots", fold("Reservations").says());
        test(field(IntegerField.class, "Hours before the start")).setValue(24);
        assertEquals(
                "Those who reserve a spot see the address, from 24 hours before the start",
                fold("Who finds it, who sees the address").says());
        begins(day.atTime(18, 0));
        test(field(Select.class, "Repeats")).selectItem("Daily");
        assertEquals("Every day, 10 times", fold("How it repeats").says());
    }

    @Test
    void a_second_language_comes_when_it_is_wanted() {
        assertTrue(fields("Title in Spanish").isEmpty());
        press("Add Spanish");
        assertEquals(1, fields("Title in Spanish").size());
        assertEquals("English, Spanish", fold("Written in").says());
        assertTrue(findInView(Button.class).withText("Add Spanish").all().isEmpty());
    }

    @Test
    void until_after_midnight_is_the_next_day() {
        begins(day.atTime(22, 0));
        assertTrue(lastDays().isEmpty(), "one day has one date");
        ends(LocalTime.of(2, 0));
        assertEquals(day.plusDays(1), lastDays().getFirst().getValue());
        assertEquals(day.plusDays(1).atTime(2, 0), when().end());
        ends(LocalTime.of(23, 30));
        assertTrue(lastDays().isEmpty());
        assertEquals(day.atTime(23, 30), when().end());
    }

    @Test
    void the_end_is_on_another_day_and_goes_along_with_the_start() {
        begins(day.atTime(9, 0));
        press("Ends on another day");
        test(lastDays().getFirst()).setValue(day.plusDays(2));
        ends(LocalTime.of(17, 0));
        assertEquals(day.plusDays(2).atTime(17, 0), when().end());
        begins(day.plusDays(1).atTime(10, 0));
        assertEquals(day.plusDays(3).atTime(18, 0), when().end(), "as long as before");
    }

    @Test
    void a_refused_save_leads_to_each_field_and_each_goes_when_it_is_mended() {
        begins(day.atTime(18, 0));
        var close = findInView(ClosingField.class).single();
        close.setValue(-180);
        assertFalse(fold("Reservations").isOpened());
        press("Save draft");
        assertEquals(
                List.of(
                        "Title in English: Write a title with at least one letter or digit.",
                        "Reservations close: Reservations cannot close after the event ends."),
                messages());
        pressAnywhere("Reservations close: Reservations cannot close after the event ends.");
        assertTrue(fold("Reservations").isOpened(), "so that the field can be seen");
        test(field(TextField.class, "Title in English")).setValue("Tenants and their rights");
        assertEquals(1, messages().size());
        assertTrue(close.isInvalid(), "what is not mended stays marked");
        close.setValue(0);
        assertTrue(messages().isEmpty());
        assertFalse(findInView(MessageBar.class).exists());
    }

    private List<String> messages() {
        return findInView(MessageBar.class).all().stream()
                .flatMap(bar -> findInView(ListItem.class).all().stream()
                        .filter(item -> item.getParent()
                                .flatMap(Component::getParent)
                                .filter(bar::equals)
                                .isPresent()))
                .map(this::shown)
                .toList();
    }

    private Fold fold(String title) {
        return findInView(Fold.class).all().stream()
                .filter(fold -> shown(fold.getSummary()).startsWith(title))
                .findFirst()
                .orElseThrow();
    }

    private List<DatePicker> lastDays() {
        return findInView(DatePicker.class).withCaption("Ends on").all();
    }

    private When when() {
        return findInView(EventEditor.class).single().typed().when();
    }

    private List<TextField> fields(String caption) {
        return findInView(TextField.class).withCaption(caption).all();
    }

    @Test
    void from_a_day_to_a_day_without_hours() {
        test(field(TextField.class, "Title in English")).setValue("Week of action");
        test(field(Checkbox.class, "All day")).click();
        assertTrue(findInView(TimePicker.class).all().isEmpty(), "no hours are asked");
        test(from()).setValue(day);
        assertEquals(day, to().getValue(), "one day unless somebody says more");
        test(to()).setValue(day.plusDays(6));
        test(from()).setValue(day.plusDays(1));
        assertEquals(day.plusDays(7), to().getValue(), "as many days as before");
        press("Save draft");
        assertEquals("Week of action", findInView(H1.class).single().getText());
        var words = texts.in(Language.ENGLISH);
        String span = words.span(day.plusDays(1).atStartOfDay(), day.plusDays(8).atStartOfDay());
        assertTrue(shown(findInView(Main.class).single()).contains(span), span);
    }

    @Test
    void switching_there_and_back_keeps_what_was_typed() {
        begins(day.atTime(18, 0));
        ends(LocalTime.of(21, 15));
        var box = field(Checkbox.class, "All day");
        test(box).click();
        assertEquals(day, from().getValue());
        assertEquals(day, to().getValue());
        test(to()).setValue(day.plusDays(2));
        test(box).click();
        assertEquals(day.atTime(18, 0), begin());
        assertEquals(LocalTime.of(21, 15), field(TimePicker.class, "To").getValue());
        test(box).click();
        assertEquals(day.plusDays(2), to().getValue());
    }

    @Test
    void what_is_wrong_stands_at_the_day() {
        test(field(TextField.class, "Title in English")).setValue("Week of action");
        test(field(Checkbox.class, "All day")).click();
        press("Save draft");
        assertTrue(from().isInvalid());
        test(from()).setValue(day);
        test(to()).setValue(day.minusDays(2));
        press("Save draft");
        assertTrue(to().isInvalid());
        assertEquals("The end must be after the start.", to().getErrorMessage());
        test(to()).setValue(day.plusDays(31));
        press("Save draft");
        assertTrue(to().getErrorMessage().contains("31 days"), to().getErrorMessage());
        test(to()).setValue(day.plusDays(30));
        press("Save draft");
        assertEquals("Week of action", findInView(H1.class).single().getText());
    }

    @Test
    void an_event_of_whole_days_opens_as_such_and_gets_hours() {
        var team = given.team();
        var id = given.drafted(
                team,
                given.session("Vigil", 9).at(day.atStartOfDay(), day.plusDays(2).atStartOfDay()));
        open(team.organizer(), "events/" + id + "/edit");
        assertTrue(field(Checkbox.class, "All day").getValue());
        assertEquals(day.plusDays(1), to().getValue());
        test(field(Checkbox.class, "All day")).click();
        assertEquals(day.atTime(12, 0), begin());
        assertEquals(LocalTime.of(13, 30), field(TimePicker.class, "To").getValue(), "as such events usually do");
        press("Save draft");
        assertFalse(slot(team, id).isWholeDays());
    }

    @Test
    void today_is_not_past() {
        test(field(TextField.class, "Title in English")).setValue("Today");
        test(field(Checkbox.class, "All day")).click();
        test(from()).setValue(LocalDate.now(Given.NEW_YORK));
        press("Save draft");
        assertEquals("Today", findInView(H1.class).single().getText());
    }

    @Test
    void a_template_has_whole_days_too() {
        var team = given.team();
        var id = given.drafted(team, given.session("Action", 9));
        var template = As.staff(team.organizer(), () -> templates.keep(id, "Days of action"));
        open(team.organizer(), "templates/" + template.value());
        test(field(Checkbox.class, "All day")).click();
        test(field(IntegerField.class, "Days")).setValue(3);
        press("Save");
        assertEquals(3, field(IntegerField.class, "Days").getValue());
        assertTrue(shown(open("templates")).contains("3 whole days"));
        UI.getCurrent().navigate("events/new", QueryParameters.simple(Map.of("template", template.toString())));
        assertTrue(field(Checkbox.class, "All day").getValue());
        assertEquals(from().getValue().plusDays(2), to().getValue());
    }

    private TimeSlot slot(Given.Team team, EventId id) {
        return As.staff(team.organizer(), () -> events.slotOf(id).orElseThrow());
    }

    private DatePicker from() {
        return field(DatePicker.class, "From this day");
    }

    private DatePicker to() {
        return field(DatePicker.class, "To this day, included");
    }

    @Test
    void what_people_would_miss_is_said_and_it_is_published_all_the_same() {
        var team = given.team();
        open(team.organizer(), "events/new");
        title("Rights at work");
        begins(day.atTime(18, 0));
        press("Save and publish");
        assertEquals(
                List.of(
                        "There is no place yet, so nobody knows where to go.",
                        "There is no description, so nobody knows what to expect.",
                        "It is not written in Spanish yet; whoever reads that sees another language.",
                        "It has no shifts yet, so nobody is asked to help.",
                        "Nothing says that it is free and asks for no ID, so people wonder."),
                find(ListItem.class, dialog()).all().stream().map(this::shown).toList());
        assertEquals(0, count(team), "nothing is saved before that is answered");
        pressAnywhere("Publish all the same");
        assertEquals("Rights at work", findInView(H1.class).single().getText());
        assertTrue(notices().contains("The event is public now. It has no shifts"));
        assertEquals(1, count(team));
    }

    @Test
    void a_line_leads_to_its_field() {
        title("Rights at work");
        begins(day.atTime(18, 0));
        press("Save and publish");
        assertFalse(has("Title in Spanish"));
        pressAnywhere("It is not written in Spanish yet; whoever reads that sees another language.");
        assertTrue(has("Title in Spanish"));
        assertFalse(find(ReadinessDialog.class).exists());
    }

    @Test
    void what_is_wrong_is_said_before_what_is_missing() {
        press("Save and publish");
        assertFalse(find(ReadinessDialog.class).exists());
        assertTrue(field(TextField.class, "Title in English").isInvalid());
    }

    @Test
    void a_draft_is_changed_and_published_and_a_public_event_is_saved() {
        var team = given.team();
        var id = given.drafted(team, given.session("Rights", 9));
        open(team.organizer(), "events/" + id + "/edit");
        title("Rights at work");
        press("Save and publish");
        pressAnywhere("Publish all the same");
        var plan = As.staff(team.organizer(), () -> planning.planOf(id).orElseThrow());
        assertEquals(EventState.PUBLISHED, plan.state());
        assertEquals("Rights at work", plan.draft().words().getFirst().title());
        assertTrue(shown(findInView(EventHeader.class).single()).contains("Published"), "what one comes to is not old");
        open("events/" + id + "/edit");
        assertTrue(findInView(Button.class).withText("Save").exists());
        assertFalse(findInView(Button.class).withText("Save and publish").exists());
    }

    private ReadinessDialog dialog() {
        return find(ReadinessDialog.class).single();
    }

    private boolean has(String caption) {
        return findInView(TextField.class).withCaption(caption).exists();
    }

    private void title(String text) {
        test(field(TextField.class, "Title in English")).setValue(text);
    }

    private int count(Given.Team team) {
        return As.staff(team.organizer(), () -> desk.count(EventQuery.all(Language.ENGLISH)));
    }

    @Test
    void it_says_what_is_typed() {
        assertSays(preview(), "No title yet", "No date yet");
        test(field(TextField.class, "Title in English")).setValue("Rights at work");
        test(field(TextArea.class, "Description in English")).setValue("Come <script>alert(1)</script>");
        assertTrue(preview().contains("Rights at work"), preview());
        assertFalse(findInView(EventPreview.class)
                .single()
                .getElement()
                .getOuterHTML()
                .contains("<script"));
    }

    @Test
    void what_is_hidden_from_the_public_is_not_in_it() {
        var team = given.team();
        var id = given.drafted(team, given.session("Rights", 9));
        open(team.organizer(), "events/" + id + "/edit");
        var library = Given.library();
        assertSays(preview(), library.address(), "For those who come");

        RadioButtonGroup<AddressVisibility> who = choice(RadioButtonGroup.class, "Who sees the exact address");
        test(who).selectItem("Those who are coming");
        assertSaysNot(preview(), library.name(), library.address());
        assertFalse(preview().contains("For those who come"), "it says which door");
        assertTrue(preview().contains("Elmhurst, Queens (address for people with a spot)"), preview());

        test(who).selectItem("Everyone");
        test(field(IntegerField.class, "Hours before the start")).setValue(24);
        assertFalse(preview().contains(library.address()), preview());
        assertTrue(preview().contains("The exact address is shown from "), preview());
        assertEquals(0, occurrences(library.staffNotes()));
    }

    @Test
    void it_is_read_in_each_language_of_the_plan() {
        var team = given.team();
        var draft = given.session("Rights", 9);
        var both = new ArrayList<>(draft.words());
        both.add(new EventWords(Language.SPANISH, "Derechos", "Vengan todos", "", false));
        var one = given.drafted(team, draft);
        var two = given.drafted(team, draft.worded(both));
        open(team.organizer(), "events/" + one + "/edit");
        assertFalse(inPreview(RadioButtonGroup.class).isVisible());
        open("events/" + two + "/edit");
        assertTrue(preview().contains("Rights"), preview());
        @SuppressWarnings("unchecked")
        RadioButtonGroup<Language> language = inPreview(RadioButtonGroup.class);
        test(language).selectItem("Spanish");
        assertSays(preview(), "Derechos", "Reservar");
        test(field(TextField.class, "Title in Spanish")).setValue("Sus derechos");
        assertTrue(preview().contains("Sus derechos"), "it stays in the language that was chosen");
    }

    private <T extends Component> T inPreview(Class<T> type) {
        return findInView(EventPreview.class)
                .single()
                .getChildren()
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst()
                .orElseThrow();
    }

    private int occurrences(String text) {
        return preview().split(java.util.regex.Pattern.quote(text), -1).length - 1;
    }

    private String preview() {
        return shown(findInView(EventPreview.class).single());
    }

    @ParameterizedTest
    @FieldSource("READ")
    void an_open_address(Language reader) throws Exception {
        var team = given.team();
        var event = given.published(team);
        String mail = mail(event, reader, 2);
        String when = fact(mail, reader, "mail.when");
        String where = fact(mail, reader, "mail.where");
        assertEquals("Elmhurst Reading Room, 8601 Example Avenue, Elmhurst, NY 11373", where);
        String page = plain(body(Links.event(reader, Slugs.of(programme, event))));
        assertTrue(page.contains(bare(when)), page + "\n" + when);
        assertTrue(page.contains(bare("Elmhurst Reading Room")) && page.contains(bare("8601 Example Avenue")), page);
        assertEquals(where, location(reader, event));
        String atom = plain(body(Links.atom(reader) + "?organization=" + team.slug()));
        assertTrue(atom.contains(bare(when)), atom);
        signIn(team.organizer(), "STAFF");
        UI.getCurrent().setLocale(reader.locale());
        String work = bare(shown(open("events/" + event)));
        assertTrue(work.contains(bare(when)) && work.contains(bare(where)), work + "\n" + when);
    }

    @ParameterizedTest
    @FieldSource("READ")
    void a_hidden_address(Language reader) throws Exception {
        var team = given.team();
        var event = given.published(
                team,
                Drafts.from(given.session("Know your rights", 7))
                        .shownTo(AddressVisibility.TEAM)
                        .draft());
        String where = fact(mail(event, reader, 1), reader, "mail.where");
        assertEquals(location(reader, event), where);
        assertTrue(where.startsWith("Elmhurst, Queens ("), where);
    }

    private String mail(EventId event, Language reader, int people) throws Exception {
        String email = Given.email();
        As.nobody(() -> given.comes(event, Given.party("Rosa", people, email, reader)));
        post.until(() -> to(email).size() == 1);
        return text(to(email).getFirst());
    }

    private List<MimeMessage> to(String address) {
        return Arrays.stream(mailbox.getReceivedMessages())
                .filter(mail -> {
                    try {
                        return mail.getAllRecipients()[0].toString().equals(address);
                    } catch (jakarta.mail.MessagingException e) {
                        throw new IllegalStateException(e);
                    }
                })
                .toList();
    }

    /** Its plain text. */
    private static String text(Part part) throws Exception {
        return part.getContent() instanceof Multipart parts
                ? text(parts.getBodyPart(0))
                : part.getContent().toString().replace("\r\n", "\n");
    }

    private String fact(String mail, Language reader, String label) {
        var line = Pattern.compile("(?m)^" + Pattern.quote(texts.in(reader).get(label)) + ": (.*)$")
                .matcher(mail);
        assertTrue(line.find(), mail);
        return line.group(1);
    }

    private String location(Language reader, EventId event) throws Exception {
        var line = Pattern.compile("(?m)^LOCATION:(.*)$")
                .matcher(body(FeedLinks.event(reader, Slugs.of(programme, event)))
                        .replace("\r\n ", ""));
        assertTrue(line.find());
        return line.group(1).replace("\\,", ",");
    }

    private String body(String path) throws Exception {
        return Says.body(mvc.perform(get(path)));
    }

    private static String plain(String html) {
        return bare(html.replaceAll("<[^>]*>", " "));
    }

    /** Without what only sets pieces apart. */
    private static String bare(String words) {
        return words.toLowerCase(Locale.ROOT).replaceAll("[\\s,]+", " ");
    }
}
