package nyc.icefree.workspace.series;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.disclosure.EventState;
import nyc.icefree.door.DoorLinks;
import nyc.icefree.door.Turnout;
import nyc.icefree.events.EventDetail;
import nyc.icefree.events.EventPlanning;
import nyc.icefree.events.PlanningRefused;
import nyc.icefree.recurrence.RuleWords;
import nyc.icefree.series.ExtraDates;
import nyc.icefree.series.SeriesDateRow;
import nyc.icefree.series.SeriesDesk;
import nyc.icefree.series.SeriesPublishing;
import nyc.icefree.series.SeriesView;
import nyc.icefree.text.Words;
import nyc.icefree.workspace.DateFields;
import nyc.icefree.workspace.EventLinks;
import nyc.icefree.workspace.EventStates;
import nyc.icefree.workspace.HourDialog;
import nyc.icefree.workspace.ScreenWidth;
import nyc.icefree.workspace.ViewerWords;
import nyc.icefree.workspace.backgroundtasks.BackgroundTasks;
import nyc.icefree.workspace.backgroundtasks.BackgroundTasks.Asked;
import nyc.icefree.workspace.controls.FormMarks;
import nyc.icefree.workspace.controls.Look;
import nyc.icefree.workspace.controls.Notice;
import nyc.icefree.workspace.controls.QuestionDialog;
import nyc.icefree.workspace.controls.RefusalNotices;
import nyc.icefree.workspace.controls.Styled;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/** The series of an event: its rule in words, all its dates, and what can be done with all of them. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
public class SeriesPanel extends Div {
    private final Words words;
    private final SeriesDesk desk;
    private final SeriesPublishing publishing;
    private final ExtraDates extraDates;
    private final EventPlanning events;
    private final SeriesActs acts;
    private final BackgroundTasks tasks;
    private final DoorLinks doors;

    SeriesPanel(
            ViewerWords words,
            SeriesDesk desk,
            SeriesPublishing publishing,
            ExtraDates extraDates,
            EventPlanning events,
            SeriesActs acts,
            BackgroundTasks tasks,
            DoorLinks doors) {
        this.words = words.get();
        this.desk = desk;
        this.publishing = publishing;
        this.extraDates = extraDates;
        this.events = events;
        this.acts = acts;
        this.tasks = tasks;
        this.doors = doors;
    }

    /** @param cancel asks about one date @return whether the event is in a series that is the actor's to plan */
    public boolean show(EventDetail event, Consumer<EventId> cancel, Runnable changed) {
        removeAll();
        setEnabled(true);
        var found = desk.ofEvent(event.view().id());
        found.ifPresent(series -> show(series, event, cancel, changed));
        return found.isPresent();
    }

    private void show(SeriesView series, EventDetail event, Consumer<EventId> cancel, Runnable changed) {
        var rule = series.rule();
        add(new Paragraph(
                rule == null
                        ? words.get("workspace.series.chosen", "count", series.dates())
                        : words.get(
                                "workspace.series.rule",
                                "often",
                                new RuleWords(words).sentence(rule),
                                "count",
                                series.dates())));
        if (!series.skipped().isEmpty()) {
            add(new Paragraph(words.get("workspace.series.skips", "days", SeriesActs.days(words, series.skipped()))));
        }
        var actions = Styled.as("actions", new Div());
        publishing(series, event.view().id(), changed).forEach(actions::add);
        var id = event.view().id();
        actions.add(
                button(words.get("workspace.rule"), () -> acts.repeatOtherwise(series, id, this, changed)),
                button(words.get("workspace.series.shifts"), () -> acts.spreadShifts(series, id)));
        actions.add(Look.DANGER.of(button(
                words.get(acts.onlyDraftsFrom(series, id) ? "workspace.series.delete" : "workspace.series.cancel"),
                () -> acts.cancel(series, id, this, unlessGone(id, id, changed)))));
        add(
                actions,
                extra(series, changed),
                new SeriesGrid(
                        series,
                        row -> acts.release(row, changed),
                        row -> acts.delete(row, unlessGone(row.event(), id, changed)),
                        row -> cancel.accept(row.event())));
    }

    /** A host that is not trusted submits; another publishes. */
    private List<Button> publishing(SeriesView series, EventId shown, Runnable changed) {
        if (series.nextDraft() == null) {
            return List.of();
        }
        boolean trusted = events.mayPublish(series.nextDraft()).refusal() != PlanningRefused.ORGANIZATION_NOT_TRUSTED;
        var now = button(
                words.get(trusted ? "workspace.series.publish" : "workspace.series.submit", "count", series.drafts()),
                () -> new QuestionDialog(
                                words.get("workspace.series.publish.title"),
                                SeriesActs.count(words, series.drafts(), series.skipped()),
                                words.get("workspace.step.not"))
                        .to(
                                words.get(trusted ? "workspace.plan.publish-all" : "workspace.plan.submit-all"),
                                Look.PRIMARY,
                                () -> {
                                    if (trusted) {
                                        publish(series, shown, changed);
                                    } else {
                                        submit(series, shown, null, changed, this::refuse);
                                    }
                                })
                        .open());
        if (trusted) {
            return List.of(now);
        }
        var later = button(
                words.get("workspace.step.submit-later"),
                () -> new HourDialog(
                                words,
                                series.zone(),
                                "workspace.step.submit-later.consequence",
                                (at, refused) -> submit(series, shown, at, changed, refused))
                        .open());
        return List.of(now, later);
    }

    private boolean submit(
            SeriesView series,
            EventId shown,
            @Nullable Instant at,
            Runnable changed,
            Consumer<RuntimeException> refused) {
        String what = words.get("workspace.long-act.submitting", "count", series.drafts());
        Runnable submit = () -> publishing.submit(series.id(), at);
        return letOut(series, shown, what, words.get("workspace.step.submitted"), submit, changed, refused);
    }

    private void publish(SeriesView series, EventId shown, Runnable changed) {
        String what = words.get("workspace.long-act.publishing", "count", series.drafts());
        Runnable publish = () -> publishing.publish(series.id());
        letOut(series, shown, what, words.get("workspace.series.published"), publish, changed, this::refuse);
    }

    private boolean letOut(
            SeriesView series,
            EventId shown,
            String what,
            String said,
            Runnable letOut,
            Runnable changed,
            Consumer<RuntimeException> refused) {
        Supplier<EventId> act = () -> {
            letOut.run();
            return shown;
        };
        var asked = new Asked<>(what, act, event -> said, event -> event);
        Consumer<EventId> done = event -> {
            Notice.said(said);
            changed.run();
        };
        return tasks.beside(this, series.drafts(), asked, done, refused);
    }

    private void refuse(RuntimeException fault) {
        RefusalNotices.run(words, RefusalNotices.again(fault));
    }

    /** The event that is shown may be gone itself. */
    private Runnable unlessGone(EventId gone, EventId shown, Runnable changed) {
        return () -> {
            if (gone.equals(shown) && desk.ofEvent(shown).isEmpty()) {
                EventLinks.toTheList();
            } else {
                changed.run();
            }
        };
    }

    private Div extra(SeriesView series, Runnable changed) {
        if (series.wholeDays()) {
            var day = DateFields.date(words, words.get("workspace.series.whole-day"));
            return extra(
                    series,
                    day,
                    "workspace.repeat.day-missing",
                    () -> day.getValue() == null ? null : day.getValue().atStartOfDay(),
                    changed);
        }
        var day = DateFields.dateTime(words, words.get("workspace.series.day"));
        return extra(series, day, "workspace.series.day-missing", day::getValue, changed);
    }

    private <F extends Component & HasValidation> Div extra(
            SeriesView series, F field, String missing, Supplier<@Nullable LocalDateTime> typed, Runnable changed) {
        var add = new Button(words.get("workspace.series.add"), click -> {
            var at = typed.get();
            if (at == null) {
                FormMarks.mark(field, words.get(missing));
                return;
            }
            RefusalNotices.at(field, words, () -> {
                extraDates.add(series.id(), at);
                Notice.said(words.get("workspace.series.added"));
                changed.run();
            });
        });
        return Styled.as("field-row", new Div(field, add));
    }

    private Button button(String caption, Runnable act) {
        return new Button(caption, click -> RefusalNotices.run(words, act));
    }

    /** All dates of a series, each with how it stands and what it has of its own; on a phone in one column. */
    public class SeriesGrid extends Grid<SeriesDateRow> {
        private static final int SHORT = 60;

        private final Consumer<SeriesDateRow> release;
        private final Consumer<SeriesDateRow> skip;
        private final Consumer<SeriesDateRow> cancel;
        private final Set<SeriesDateRow> first = new HashSet<>();
        private Map<EventId, Turnout> came = Map.of();

        SeriesGrid(
                SeriesView series,
                Consumer<SeriesDateRow> release,
                Consumer<SeriesDateRow> skip,
                Consumer<SeriesDateRow> cancel) {
            this.release = release;
            this.skip = skip;
            this.cancel = cancel;
            addClassName("event-grid");
            addThemeVariants(GridVariant.WRAP_CELL_CONTENT, GridVariant.NO_BORDER);
            getElement().setAttribute("aria-label", words.get("workspace.series"));
            setSelectionMode(SelectionMode.NONE);
            addComponentColumn(row -> new Div(month(row), link(row), muted(times(row))))
                    .setHeader(words.get("word.date"))
                    .setFlexGrow(3);

            addComponentColumn(this::state).setHeader(words.get("word.state"));
            addColumn(this::own).setHeader(words.get("workspace.series.own"));
            addComponentColumn(this::acts)
                    .setHeader(words.get("workspace.series.acts"))
                    .setFlexGrow(3);
            var phone = addComponentColumn(this::everything).setHeader(words.get("word.date"));
            ScreenWidth.onPhone(this, phone);
            var rows = desk.dates(series.id(), 0, series.dates());
            came = doors.turnouts(rows.stream().map(SeriesDateRow::event).toList());
            var months = new HashSet<YearMonth>();
            rows.stream()
                    .filter(row -> months.add(YearMonth.from(row.slot().startLocal())))
                    .forEach(first::add);
            setItems(rows);
            setAllRowsVisible(rows.size() <= SHORT);
        }

        /** With how many came, where somebody counted. */
        private Component state(SeriesDateRow row) {
            var state = EventStates.of(words, row.state());
            var counted = came.get(row.event());
            return counted == null ? state : new Div(state, muted(EventStates.came(words, counted)));
        }

        /** Stands above the first date of each month. */
        private Div month(SeriesDateRow row) {
            return first.contains(row)
                    ? Styled.as(
                            "month-head",
                            new Div(words.begin(
                                    words.month(YearMonth.from(row.slot().startLocal())))))
                    : new Div();
        }

        private Component link(SeriesDateRow row) {
            return EventLinks.to(
                    row.event(),
                    EventLinks.DETAILS,
                    words.date(row.slot().startLocal().toLocalDate()));
        }

        private String when(SeriesDateRow row) {
            return words.span(row.slot().startLocal(), row.slot().endLocal());
        }

        private String times(SeriesDateRow row) {
            var slot = row.slot();
            return slot.startLocal().toLocalDate().equals(slot.endLocal().toLocalDate())
                    ? words.get(
                            "wording.time",
                            "from",
                            words.time(slot.startLocal().toLocalTime()),
                            "to",
                            words.time(slot.endLocal().toLocalTime()))
                    : when(row);
        }

        private static Div muted(String text) {
            return Styled.as("muted", new Div(java.util.Objects.requireNonNull(text)));
        }

        private String own(SeriesDateRow row) {
            return row.moved()
                    ? words.get(
                            "site.series.moved",
                            "date",
                            words.day(row.recurrence().toLocalDate()))
                    : "";
        }

        public Div acts(SeriesDateRow row) {
            var acts = new Div();
            if (row.state() == EventState.DRAFT) {
                acts.add(button("workspace.series.skip", row, skip));
            } else if (row.state() == EventState.PUBLISHED && !row.over()) {
                acts.add(button("workspace.series.cancel-date", row, cancel));
            }
            if (!row.over()) {
                acts.add(button("word.change", row, date -> EventLinks.openForm(date.event())));
            }
            acts.add(button("workspace.series.release", row, release));
            return acts;
        }

        private Button button(String key, SeriesDateRow row, Consumer<SeriesDateRow> act) {
            return Look.QUIET.button(words.get(key), when(row), () -> act.accept(row));
        }

        private Div everything(SeriesDateRow row) {
            return Styled.as(
                    "stacked",
                    new Div(month(row), link(row), muted(times(row)), new Div(state(row)), muted(own(row)), acts(row)));
        }
    }
}
