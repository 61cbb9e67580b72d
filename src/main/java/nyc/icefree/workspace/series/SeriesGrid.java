package nyc.icefree.workspace.series;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import java.util.function.Consumer;
import nyc.icefree.disclosure.EventState;
import nyc.icefree.series.SeriesDateRow;
import nyc.icefree.series.SeriesDesk;
import nyc.icefree.series.SeriesView;
import nyc.icefree.text.Words;
import nyc.icefree.workspace.EventLinks;
import nyc.icefree.workspace.EventStates;
import nyc.icefree.workspace.ScreenWidth;
import nyc.icefree.workspace.controls.Look;

/** All dates of a series, each with how it stands and what it has of its own; on a phone in one column. */
public class SeriesGrid extends Grid<SeriesDateRow> {
    private static final int SHORT = 12;

    private final Words words;
    private final Consumer<SeriesDateRow> release;
    private final Consumer<SeriesDateRow> delete;

    SeriesGrid(
            Words words,
            SeriesDesk desk,
            SeriesView series,
            Consumer<SeriesDateRow> release,
            Consumer<SeriesDateRow> delete) {
        this.words = words;
        this.release = release;
        this.delete = delete;
        addClassName("event-grid");
        addThemeVariants(GridVariant.WRAP_CELL_CONTENT, GridVariant.NO_BORDER);
        getElement().setAttribute("aria-label", words.get("workspace.series"));
        setSelectionMode(SelectionMode.NONE);
        var date = addComponentColumn(row -> new Div(link(row), muted(times(row))))
                .setHeader(words.get("word.date"))
                .setFlexGrow(3);
        var state =
                addComponentColumn(row -> EventStates.of(words, row.state())).setHeader(words.get("word.state"));
        var own = addColumn(this::own)
                .setHeader(words.get("workspace.series.own"))
                .setFlexGrow(2);
        var acts = addComponentColumn(this::acts).setHeader(words.get("workspace.series.acts"));
        var phone = addComponentColumn(this::everything).setHeader(words.get("word.date"));
        ScreenWidth.whenKnown(this, wide -> {
            date.setVisible(wide);
            state.setVisible(wide);
            own.setVisible(wide);
            acts.setVisible(wide);
            phone.setVisible(!wide);
        });
        setItems(
                query -> desk.dates(series.id(), query.getOffset(), query.getLimit()).stream(),
                query -> series.dates());
        setAllRowsVisible(series.dates() <= SHORT);
    }

    private com.vaadin.flow.component.Component link(SeriesDateRow row) {
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
        var line = new Div(java.util.Objects.requireNonNull(text));
        line.addClassName("muted");
        return line;
    }

    private String own(SeriesDateRow row) {
        return row.moved()
                ? words.get(
                        "workspace.series.moved",
                        "date",
                        words.day(row.recurrence().toLocalDate()))
                : "";
    }

    /** A date that nobody has seen yet may also go for good. */
    public Div acts(SeriesDateRow row) {
        var acts = new Div(button("workspace.series.release", row, release));
        if (row.state() == EventState.DRAFT) {
            acts.add(button("workspace.delete", row, delete));
        }
        return acts;
    }

    private Button button(String key, SeriesDateRow row, Consumer<SeriesDateRow> act) {
        var button = new Button(words.get(key), click -> act.accept(row));
        Look.QUIET.of(button);
        button.setAriaLabel(words.get(key) + ": " + when(row));
        return button;
    }

    private Div everything(SeriesDateRow row) {
        var cell = new Div(
                link(row), muted(times(row)), new Div(EventStates.of(words, row.state())), muted(own(row)), acts(row));
        cell.addClassName("stacked");
        return cell;
    }
}
