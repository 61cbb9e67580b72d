package nyc.icefree.workspace.reports;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nyc.icefree.reports.Bars;
import nyc.icefree.reports.Breakdown;
import nyc.icefree.reports.Measure;
import nyc.icefree.reports.Report;
import nyc.icefree.reports.Report.Split;
import nyc.icefree.reports.ReportPeriod;
import nyc.icefree.reports.ReportText;
import nyc.icefree.text.Words;
import nyc.icefree.workspace.Fold;
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

    private Words words() {
        return text.words();
    }

    Div of(Report report) {
        var all = new Div();
        for (var group : Group.values()) {
            all.add(section(report, group));
        }
        if (report.months().size() > 1) {
            all.add(new Fold(words().get("workspace.reports.months"), months(report)));
        }
        all.add(
                new H2(words().get("workspace.reports.splits")),
                new Paragraph(words().get("workspace.reports.splits.about")));
        var quarters = report.splits().stream()
                .collect(Collectors.groupingBy(Split::quarter, java.util.LinkedHashMap::new, Collectors.toList()));
        if (quarters.isEmpty()) {
            all.add(Styled.as("muted", new Paragraph(words().get("workspace.reports.splits.none"))));
        }
        quarters.forEach((quarter, splits) -> all.add(quarter(quarter, splits)));
        return all;
    }

    private Section section(Report report, Group group) {
        var table = table(
                words().get("report.csv.what"),
                words().get("report.csv.number"),
                words().get("workspace.reports.bars"));
        group.measures.forEach(measure -> {
            var name = head("row", new Span(text.name(measure)), Styled.as("muted", new Span(text.about(measure))));
            String number = text.amount(measure, report.known(measure));
            table.getBody().add(new NativeTableRow(name, new NativeTableCell(number), bars(report, measure)));
        });
        return new Section(
                new H2(words().get("workspace.reports.group." + group.name().toLowerCase(java.util.Locale.ROOT))),
                table);
    }

    private static NativeTableCell bars(Report report, Measure measure) {
        var months = report.months().keySet();
        return drawn(
                months.size() < 2
                        ? ""
                        : Bars.standing(months.stream()
                                .map(month -> Objects.requireNonNullElse(report.known(month, measure), Bars.NONE))
                                .toList()));
    }

    private static NativeTableCell drawn(String svg) {
        var span = new Span();
        span.getElement().setProperty("innerHTML", svg);
        return new NativeTableCell(span);
    }

    private Component months(Report report) {
        var table = table(Stream.concat(
                        Stream.of(words().get("report.csv.what")),
                        report.months().keySet().stream().map(month -> text.name(new ReportPeriod(month, 1))))
                .toArray(String[]::new));
        for (var measure : Measure.values()) {
            var row = new NativeTableRow(head("row", new Span(text.name(measure))));
            report.months()
                    .keySet()
                    .forEach(month -> row.add(new NativeTableCell(text.amount(measure, report.known(month, measure)))));
            table.getBody().add(row);
        }
        var frame = Styled.as("report-months", new Div(table));
        frame.getElement().setAttribute("tabindex", "0").setAttribute("role", "region");
        frame.getElement().setAttribute("aria-label", words().get("workspace.reports.months"));
        return frame;
    }

    private Section quarter(ReportPeriod quarter, List<Split> splits) {
        var section = new Section(new H3(text.name(quarter)));
        splits.forEach(split -> section.add(split(split)));
        return section;
    }

    private Component split(Split split) {
        var cells = split.cells();
        if (cells == null) {
            return new Paragraph(words().get("workspace.reports.too-small", "what", text.name(split.by())));
        }
        var table =
                table(text.name(split.by()), words().get("report.csv.number"), words().get("workspace.reports.drawn"));
        long most = cells.values().stream().mapToLong(Long::longValue).max().orElse(1);
        rows(split.by(), cells, most).forEach(table.getBody()::add);
        return split.leftOut() == 0
                ? table
                : new Div(
                        table,
                        Styled.as(
                                "muted",
                                new Paragraph(words().get("workspace.reports.left-out", "number", split.leftOut()))));
    }

    private Stream<NativeTableRow> rows(Breakdown by, SortedMap<String, Long> cells, long most) {
        return cells.entrySet().stream()
                .sorted(java.util.Map.Entry.<String, Long>comparingByValue().reversed())
                .map(cell -> new NativeTableRow(
                        head("row", new Span(text.cell(by, cell.getKey()))),
                        new NativeTableCell(text.amount(by.measure(), cell.getValue())),
                        drawn(Bars.lying(cell.getValue(), most))));
    }

    private static NativeTable table(String... heads) {
        var table = Styled.as("report-table", new NativeTable());
        table.getHead()
                .add(new NativeTableRow(Stream.of(heads)
                        .map(head -> head("col", new Span(head)))
                        .toArray(NativeTableHeaderCell[]::new)));
        return table;
    }

    private static NativeTableHeaderCell head(String scope, Component... parts) {
        var cell = new NativeTableHeaderCell(parts);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }
}
