package nyc.icefree.site;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.function.UnaryOperator;
import nyc.icefree.As;
import nyc.icefree.Given;
import nyc.icefree.eventform.EventDraft;
import nyc.icefree.events.EventPlanning;
import nyc.icefree.events.Events;
import nyc.icefree.eventviews.Audience;
import nyc.icefree.eventviews.EventId;
import nyc.icefree.proposals.Scope;
import nyc.icefree.recurrence.Rule;
import nyc.icefree.series.Repeats;
import nyc.icefree.series.SeriesAddress;
import nyc.icefree.series.SeriesDateRow;
import nyc.icefree.series.SeriesDesk;
import nyc.icefree.series.SeriesEditing;
import nyc.icefree.series.SeriesId;
import nyc.icefree.series.SeriesPlanning;
import nyc.icefree.series.SeriesPublishing;
import nyc.icefree.text.Texts;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A series of six days in a row, and its page. */
abstract class SeriesPageStage {
    private static final Rule DAILY = Rule.weekly(DayOfWeek.values());

    @Autowired
    MockMvc mvc;

    @Autowired
    Given given;

    @Autowired
    EventPlanning planning;

    @Autowired
    SeriesPlanning series;

    @Autowired
    SeriesPublishing publishing;

    @Autowired
    SeriesEditing editing;

    @Autowired
    SeriesDesk desk;

    @Autowired
    Events events;

    @Autowired
    Texts texts;

    final String title =
            "Clinic " + UUID.randomUUID().toString().substring(0, 8).replaceAll("[0-9]", "q");
    Given.Team team =
            new Given.Team(nyc.icefree.partners.OrganizationId.random(), "", nyc.icefree.people.PersonId.random());
    SeriesId id = SeriesId.random();
    List<EventId> dates = List.of();

    @BeforeEach
    void six_dates_day_after_day() {
        team = given.team();
        id = As.staff(
                team.organizer(),
                () -> series.plan(team.organization(), given.session(title, 9), Repeats.by(DAILY.times(6))));
        dates = As.staff(team.organizer(), () -> desk.dates(id, 0, 20)).stream()
                .map(SeriesDateRow::event)
                .toList();
    }

    void publish() {
        As.staff(team.organizer(), () -> publishing.publish(id));
    }

    void change(EventId event, UnaryOperator<EventDraft> how, Scope scope) {
        As.staff(team.organizer(), () -> {
            var plan = planning.planOf(event).orElseThrow();
            editing.change(event, plan.version(), how.apply(plan.draft()), scope, null, "");
        });
    }

    static EventDraft later(EventDraft draft, int hours) {
        return draft.at(
                Objects.requireNonNull(draft.when().start()).plusHours(hours),
                Objects.requireNonNull(draft.when().end()).plusHours(hours));
    }

    java.time.LocalDate day(int date) {
        return Objects.requireNonNull(given.session("", 9).when().start())
                .toLocalDate()
                .plusDays(date);
    }

    String address() {
        return title.toLowerCase(Locale.ROOT).replace(' ', '-') + "-" + SeriesAddress.of(id.value());
    }

    String slug(EventId event) {
        return events.view(event, Audience.PUBLIC).orElseThrow().slug();
    }

    /** What the list says of one date. */
    String row(String page, int date) {
        String list = page.substring(page.indexOf("class=\"dates\""));
        int at = list.indexOf("/" + slug(dates.get(date)) + "\"");
        return list.substring(list.lastIndexOf("<li", at), list.indexOf("</li>", at));
    }

    String page(String language) throws Exception {
        return text("/" + language + "/series/" + address());
    }

    String text(String path) throws Exception {
        return mvc.perform(get(path))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(UTF_8);
    }

    static JsonNode data(String page) {
        return JsonMapper.builder()
                .build()
                .readTree(page.replaceFirst("(?s).*<script type=\"application/ld\\+json\">(.*?)</script>.*", "$1"));
    }
}
