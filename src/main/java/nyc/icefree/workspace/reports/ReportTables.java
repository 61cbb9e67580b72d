package nyc.icefree.workspace.reports;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import nyc.icefree.reports.Bars;
import nyc.icefree.reports.Measure;
import nyc.icefree.reports.Report;
import nyc.icefree.reports.Report.Split;
import nyc.icefree.reports.ReportPeriod;
import nyc.icefree.reports.ReportText;
import nyc.icefree.workspace.Fold;
import nyc.icefree.workspace.controls.PlainTable;
import nyc.icefree.workspace.controls.Styled;

/** A report as tables, with bars beside the numbers. */
record ReportTables(ReportText text) {
    private enum Group {
        EVENTS(Measure.HELD, Measure.CANCELLED),
        PEOPLE(Measure.SPOTS, Measure.RESERVED, Measure.COUNTED, Measure.CAME, Measure.HEADSETS),
        NEEDS(Measure.ASKED, Measure.MET),
        HELP(Measure.SEATS, Measure.FILLED, Measure.MINUTES, Measure.HELPED, Measure.GIVEN_BACK),
        REQUESTS(Measure.REQUESTS, Measure.DECIDED, Measure.DAYS),
        SAID(Measure.USEFUL, Measure.UNDERSTOOD, Measure.HEARD);

        private final List<Measure> measures;

        Group(Measure... measures) {
            this.measures = List.of(measures);
        }
    }

    private String word(String key, Object... arguments) {
        return text.words().get("workspace.reports." + key, arguments);
    }

    Div of(Report report) {
        var all = new Div();
        for (var group : Group.values()) {
            all.add(new H2(word("group." + group.name().toLowerCase(Locale.ROOT))), totals(report, group));
        }
        if (report.months().size() > 1) {
            all.add(new Fold(word("months"), months(report)));
        }
        all.add(splits(report));
        return all;
    }

    private PlainTable totals(Report report, Group group) {
        var table = table(text.words().get("report.csv.what"), text.words().get("report.csv.number"), word("bars"));
        group.measures.forEach(measure -> {
            var name = new Div(new Span(text.words().of(measure)), Styled.as("muted", new Span(text.about(measure))));
            var bars = Bars.standing(report.months().keySet().stream()
                    .map(month -> Objects.requireNonNullElse(report.known(month, measure), Bars.NONE))
                    .toList());
            row(table, name, text.amount(measure, report.known(measure)), bars);
        });
        return table;
    }

    private Component months(Report report) {
        var months = report.months().keySet();
        var heads = new ArrayList<>(List.of(text.words().get("report.csv.what")));
        months.forEach(month -> heads.add(text.name(new ReportPeriod(month, 1))));
        var table = table(heads.toArray(String[]::new));
        for (var measure : Measure.values()) {
            table.row(
                    new Span(text.words().of(measure)),
                    months.stream()
                            .map(month -> text.amount(measure, report.known(month, measure)))
                            .toArray(String[]::new));
        }
        var frame = Styled.as("report-months", new Div(table));
        frame.getElement().setAttribute("tabindex", "0").setAttribute("role", "region");
        frame.getElement().setAttribute("aria-label", word("months"));
        return frame;
    }

    private Div splits(Report report) {
        var all = Styled.as("report-splits", new Div(new H2(word("splits")), new Paragraph(word("splits.about"))));
        if (report.splits().isEmpty()) {
            all.add(Styled.as("muted", new Paragraph(word("splits.none"))));
        }
        ReportPeriod quarter = null;
        for (var split : report.splits()) {
            if (!split.quarter().equals(quarter)) {
                quarter = split.quarter();
                all.add(new H3(text.name(quarter)));
            }
            all.add(split(split));
            if (split.leftOut() > 0) {
                all.add(Styled.as("muted", new Paragraph(word("left-out", "number", split.leftOut()))));
            }
        }
        return all;
    }

    private Component split(Split split) {
        var cells = split.cells();
        if (cells == null) {
            return new Paragraph(word("too-small", "what", text.words().of(split.by())));
        }
        var table = table(text.words().of(split.by()), text.words().get("report.csv.number"), word("drawn"));
        long most = cells.values().stream().mapToLong(Long::longValue).max().orElse(1);
        cells.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .forEach(cell -> row(
                        table,
                        new Span(text.cell(split.by(), cell.getKey())),
                        text.amount(split.by().measure(), cell.getValue()),
                        Bars.lying(cell.getValue(), most)));
        return table;
    }

    /** @param svg drawn beside the number */
    private static void row(PlainTable table, Component name, String number, String svg) {
        var drawn = new Span();
        drawn.getElement().setProperty("innerHTML", svg);
        table.row(name, number).add(new NativeTableCell(drawn));
    }

    private static PlainTable table(String... heads) {
        return Styled.as("report-table", new PlainTable(heads));
    }
}
