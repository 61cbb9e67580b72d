package nyc.icefree.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.menubar.MenuBarTester;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import com.vaadin.flow.router.QueryParameters;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nyc.icefree.AppTest;
import nyc.icefree.Given;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.events.EventPlanning;
import nyc.icefree.events.Events;
import nyc.icefree.partners.Organizations;
import nyc.icefree.people.PersonId;
import nyc.icefree.proposals.Scope;
import nyc.icefree.series.SeriesDesk;
import nyc.icefree.series.SeriesPlanning;
import nyc.icefree.series.SeriesPublishing;
import nyc.icefree.shifts.planning.ShiftPlanning;
import nyc.icefree.shifts.staffing.ShiftStaffing;
import nyc.icefree.text.Texts;
import nyc.icefree.trainings.Trainings;
import nyc.icefree.volunteers.VolunteerProfiles;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import tools.jackson.databind.node.JsonNodeFactory;

/** What tests of views share: somebody signed in, and finding things by what a person reads. */
@AppTest
@ViewPackages(packages = "nyc.icefree.workspace")
public abstract class WorkspaceTest extends SpringBrowserlessTest {
    @Autowired
    protected Given given;

    @Autowired
    protected SeriesPlanning series;

    @Autowired
    protected JdbcClient jdbc;

    @Autowired
    protected Clock clock;

    @Autowired
    protected Texts texts;

    @Autowired
    protected Organizations organizations;

    @Autowired
    protected EventPlanning planning;

    @Autowired
    protected Events events;

    @Autowired
    protected SeriesPublishing publishing;

    @Autowired
    protected SeriesDesk seriesDesk;

    @Autowired
    protected VolunteerProfiles volunteers;

    @Autowired
    protected ShiftPlanning shifts;

    @Autowired
    protected Trainings trainings;

    @Autowired
    protected ShiftStaffing staffing;

    protected final void signIn(PersonId person, String... roles) {
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                person.toString(),
                null,
                Stream.of(roles)
                        .map(role -> new SimpleGrantedAuthority("ROLE_" + role))
                        .toList()));
        SecurityContextHolder.setContext(context);
    }

    protected final Main open(String path) {
        return navigate(path, Main.class);
    }

    protected final Main open(PersonId staff, String path) {
        signIn(staff, "STAFF");
        return open(path);
    }

    /** The page of an event, at one of its tabs. */
    protected final Main openTab(EventId event, String tab) {
        UI.getCurrent().navigate("events/" + event, QueryParameters.simple(Map.of("tab", tab)));
        return (Main) getCurrentView();
    }

    protected final Main openTab(PersonId staff, EventId event, String tab) {
        signIn(staff, "STAFF");
        return openTab(event, tab);
    }

    protected final void press(String caption) {
        test(findInView(Button.class).withText(caption).first()).click();
    }

    /** In the menu of what is done more seldom. */
    protected final void pressMore(String caption) {
        new MenuBarTester<>(findInView(MoreMenu.class).single()).clickItem("More", caption);
    }

    protected final void pressAnywhere(String caption) {
        test(find(Button.class).withText(caption).last()).click();
    }

    /** How far a change of one date of a series is to reach. */
    protected final void reaches(String howFar) {
        RadioButtonGroup<Scope> which = choice(RadioButtonGroup.class, "What do you want to change?");
        test(which).selectItem(howFar);
    }

    /** Types into the form of an event when it begins, or moves its beginning. */
    protected final void begins(LocalDateTime start) {
        test(field(DatePicker.class, "Date")).setValue(start.toLocalDate());
        test(field(TimePicker.class, "From")).setValue(start.toLocalTime());
    }

    /** On the day that stands there, or in the night after it. */
    protected final void ends(LocalTime end) {
        test(field(TimePicker.class, "To")).setValue(end);
    }

    protected final void takesPlace(LocalDateTime start, LocalTime end) {
        begins(start);
        ends(end);
    }

    protected final LocalDateTime begin() {
        return field(DatePicker.class, "Date")
                .getValue()
                .atTime(field(TimePicker.class, "From").getValue());
    }

    protected final String notices() {
        return find(Notification.class).all().stream()
                .map(said -> said.getElement().getTextRecursively() + test(said).getText())
                .collect(Collectors.joining(" "));
    }

    protected final void type(String caption, String text) {
        test(field(TextField.class, caption)).setValue(text);
    }

    /** Everything a person can read in the view, in order. */
    protected final String shown(Component component) {
        return component.getElement().getTextRecursively();
    }

    /** In the view or in a dialog. */
    protected final <T extends Component> T field(Class<T> type, String caption) {
        return find(type).withCaption(caption).single();
    }

    /** A field whose class says of what it is one. */
    @SuppressWarnings("unchecked")
    protected final <T extends Component> T choice(Class<? super T> type, String caption) {
        return (T) find(type.asSubclass(Component.class)).withCaption(caption).single();
    }

    protected static void assertSays(String text, String... parts) {
        assertEquals(
                List.of(), Stream.of(parts).filter(part -> !text.contains(part)).toList(), text);
    }

    protected static void assertSaysNot(String text, String... parts) {
        assertEquals(List.of(), Stream.of(parts).filter(text::contains).toList(), text);
    }

    protected final <T extends Component> List<T> all(Class<T> type) {
        return findInView(type).all();
    }

    /** As somebody does who presses the box of a row. */
    protected final void choose(Grid<EventLine> events, int row) {
        test(events)
                .invokeLitRendererFunction(
                        row,
                        0,
                        "choose",
                        JsonNodeFactory.instance.arrayNode().add(false).add(row));
    }
}
