package nyc.icefree.series;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import nyc.icefree.As;
import nyc.icefree.Given;
import nyc.icefree.Given.Team;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.disclosure.EventPlan;
import nyc.icefree.disclosure.EventState;
import nyc.icefree.eventform.EventDraft;
import nyc.icefree.events.EventPlanning;
import nyc.icefree.proposals.Scope;
import nyc.icefree.recurrence.Rule;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

abstract class SeriesGround {
    static final Rule TUESDAYS = Rule.weekly(DayOfWeek.TUESDAY);

    @Autowired
    Given given;

    @Autowired
    SeriesPlanning series;

    @Autowired
    SeriesPublishing publishing;

    @Autowired
    SeriesCancellation cancellation;

    @Autowired
    ExtraDates extraDates;

    @Autowired
    PlannedDates plannedDates;

    @Autowired
    SeriesEditing changing;

    @Autowired
    SeriesDesk desk;

    @Autowired
    SeriesProgramme programme;

    @Autowired
    SeriesExtension extension;

    @Autowired
    EventPlanning planning;

    @Autowired
    SeriesRecords records;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    Clock clock;

    Team team;
    LocalDate tuesday;

    @BeforeEach
    void a_team_and_a_tuesday() {
        team = given.team();
        tuesday = LocalDate.now(clock.withZone(Given.NEW_YORK))
                .plusDays(2)
                .with(TemporalAdjusters.nextOrSame(DayOfWeek.TUESDAY));
    }

    <T> T staff(Supplier<T> what) {
        return As.staff(team.organizer(), what);
    }

    void staff(Runnable what) {
        As.staff(team.organizer(), what);
    }

    SeriesId weekly(Rule rule) {
        return plan(Repeats.by(rule));
    }

    SeriesId plan(Repeats repeats) {
        var form = at(given.session("Clinic", 5), tuesday.atTime(18, 30));
        return staff(() -> series.plan(team.organization(), form, repeats));
    }

    void publish(SeriesId id) {
        staff(() -> publishing.publish(id));
    }

    List<SeriesDateRow> rows(SeriesId id) {
        var rows = staff(() -> desk.dates(id, 0, 500));
        var dates = rows.stream().map(SeriesDateRow::event).toList();
        assertEquals(stored(dates), records.of(dates), "what is remembered is what is stored");
        return rows;
    }

    List<EventId> events(SeriesId id) {
        return rows(id).stream().map(SeriesDateRow::event).toList();
    }

    SeriesView seriesOf(EventId event) {
        return staff(() -> desk.ofEvent(event).orElseThrow());
    }

    SeriesChangePreview preview(EventId event, UnaryOperator<EventDraft> how, @Nullable Rule rule) {
        return staff(() -> changing.preview(event, how.apply(plan(event).draft()), Scope.WHOLE, rule));
    }

    void repeat(EventId event, Rule rule, String reason) {
        staff(() -> {
            var plan = plan(event);
            changing.change(event, plan.version(), plan.draft(), Scope.WHOLE, rule, reason);
        });
    }

    Rule rule(String text) {
        return Rule.read(text, tuesday, Given.NEW_YORK);
    }

    private Map<EventId, SeriesFacts> stored(List<EventId> dates) {
        return Objects.requireNonNull(new TransactionTemplate(transactions).execute(t -> records.of(dates)));
    }

    List<LocalDate> days(SeriesId id) {
        return rows(id).stream().map(r -> r.slot().startLocal().toLocalDate()).toList();
    }

    Set<EventState> states(SeriesId id) {
        return rows(id).stream().map(SeriesDateRow::state).collect(Collectors.toSet());
    }

    EventPlan plan(EventId event) {
        return staff(() -> planning.planOf(event).orElseThrow());
    }

    void change(EventId event, UnaryOperator<EventDraft> how, Scope scope) {
        given.change(team, event, how, scope);
    }

    static EventDraft at(EventDraft draft, LocalDateTime start) {
        return draft.with(draft.when().from(start));
    }

    static EventDraft capacity(EventDraft draft, int capacity) {
        return draft.with(draft.rsvps().capacity(capacity));
    }
}
