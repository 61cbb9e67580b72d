package nyc.icefree.workspace.events;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.RouteParam;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.spring.annotation.SpringComponent;
import nyc.icefree.events.EventDetail;
import nyc.icefree.events.EventId;
import nyc.icefree.events.PlanningRefused;
import nyc.icefree.recurrence.RuleWords;
import nyc.icefree.series.SeriesDateRow;
import nyc.icefree.series.SeriesDesk;
import nyc.icefree.series.SeriesPlanning;
import nyc.icefree.series.SeriesRefused;
import nyc.icefree.series.SeriesView;
import nyc.icefree.text.Words;
import nyc.icefree.workspace.DateFields;
import nyc.icefree.workspace.Notice;
import nyc.icefree.workspace.OwnWords;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/** The series of an event: its rule in words, all its dates, and what can be done with all of them. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class SeriesPanel extends Div {
    private final Words words;
    private final SeriesDesk desk;
    private final SeriesPlanning planning;

    SeriesPanel(OwnWords words, SeriesDesk desk, SeriesPlanning planning) {
        this.words = words.get();
        this.desk = desk;
        this.planning = planning;
    }

    /** @return whether the event is in a series that is the actor's to plan */
    boolean show(EventDetail event, Runnable changed) {
        removeAll();
        var found = desk.ofEvent(event.view().id());
        found.ifPresent(series -> show(series, event.view().id(), changed));
        return found.isPresent();
    }

    private void show(SeriesView series, EventId event, Runnable changed) {
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
        var actions = new Div();
        actions.addClassName("actions");
        if (series.drafts() > 0) {
            var publish = button(words.get("workspace.series.publish", "count", series.drafts()), () -> {
                planning.publish(series.id());
                Notice.said(words.get("workspace.series.published"));
                changed.run();
            });
            publish.addThemeVariants(ButtonVariant.PRIMARY);
            actions.add(publish);
        }
        var cancel = button(
                words.get("workspace.series.cancel"),
                () -> new CancelDialog(words, 0, 0, reason -> {
                            planning.cancel(series.id(), event, reason);
                            changed.run();
                        })
                        .open());
        cancel.addThemeVariants(ButtonVariant.ERROR);
        actions.add(cancel);
        add(actions, extra(series, changed), grid(series));
    }

    private Div extra(SeriesView series, Runnable changed) {
        DatePicker day = DateFields.date(words, words.get("workspace.series.day"));
        var add = button(words.get("workspace.series.add"), () -> {
            if (day.getValue() != null) {
                planning.addDate(series.id(), day.getValue());
                Notice.said(words.get("workspace.series.added"));
                changed.run();
            }
        });
        var row = new Div(day, add);
        row.addClassName("field-row");
        return row;
    }

    private Grid<SeriesDateRow> grid(SeriesView series) {
        var grid = new Grid<SeriesDateRow>();
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.addComponentColumn(row -> {
                    var slot = row.slot();
                    return new RouterLink(
                            words.span(slot.startLocal(), slot.endLocal()),
                            EventPageView.class,
                            new RouteParameters(
                                    new RouteParam("event", row.event().toString())));
                })
                .setHeader(words.get("workspace.series.date"))
                .setAutoWidth(true);
        grid.addColumn(row -> words.of(row.state())).setHeader(words.get("workspace.series.state"));
        grid.addColumn(row -> row.moved()
                        ? words.get(
                                "workspace.series.moved",
                                "date",
                                words.day(row.recurrence().toLocalDate()))
                        : "")
                .setHeader(words.get("workspace.series.own"));
        grid.setItems(
                query -> desk.dates(series.id(), query.getOffset(), query.getLimit()).stream(),
                query -> series.dates());
        grid.setAllRowsVisible(series.dates() <= 12);
        return grid;
    }

    private Button button(String caption, Runnable act) {
        return new Button(caption, click -> {
            try {
                act.run();
            } catch (SeriesRefused refused) {
                Notice.refused(words.get(refused.key()));
            } catch (PlanningRefused refused) {
                Notice.refused(words.get(refused.key()));
            }
        });
    }
}
