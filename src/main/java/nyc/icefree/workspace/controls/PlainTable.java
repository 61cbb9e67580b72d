package nyc.icefree.workspace.controls;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.stream.Stream;

/** A table to be read. */
public class PlainTable extends NativeTable {
    public PlainTable(String... heads) {
        var row = new NativeTableRow();
        Stream.of(heads).forEach(name -> row.add(head("col", new Span(name))));
        getHead().add(row);
    }

    public NativeTableRow row(String... cells) {
        var row = new NativeTableRow();
        Stream.of(cells).forEach(text -> row.add(new NativeTableCell(text)));
        getBody().add(row);
        return row;
    }

    public NativeTableRow row(Component name, String... cells) {
        var row = row(cells);
        row.addComponentAsFirst(head("row", name));
        return row;
    }

    private static NativeTableHeaderCell head(String scope, Component name) {
        var cell = new NativeTableHeaderCell(name);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }
}
