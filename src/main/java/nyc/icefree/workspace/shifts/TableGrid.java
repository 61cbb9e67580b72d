package nyc.icefree.workspace.shifts;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nyc.icefree.disclosure.EventView;
import nyc.icefree.shifts.ShiftDraft;
import nyc.icefree.shifts.planning.ShiftSheet;
import nyc.icefree.shifts.roles.OrganizationRoles;
import nyc.icefree.text.Words;
import nyc.icefree.time.TimeSlot;
import nyc.icefree.workspace.MoreMenu;

/** The rows themselves, their order and their keys: Enter adds one after the row that it is pressed in. */
class TableGrid extends Div {
    /** What is done with one row and concerns more than it. */
    interface Changes {
        void changed();

        void edit(ShiftSheet sheet);

        void removed(TableRow row);
    }

    private static final String KEYS = """
            const table = this;
            if (table.hearsKeys) return;
            table.hearsKeys = true;
            table.addEventListener('keydown', key => {
              if (key.key !== 'Enter' || key.defaultPrevented || key.isComposing) return;
              if (key.ctrlKey || key.metaKey || key.altKey || key.shiftKey) return;
              const path = key.composedPath();
              const row = path.find(part => part.classList?.contains('shift-row'));
              if (!row || !path.some(part => /^vaadin-(text-field|time-picker|.*combo-box)$/.test(part.localName ?? ''))) return;
              setTimeout(() => row.dispatchEvent(new CustomEvent('next-row'))); // what was typed is told before
            });
            """;

    private final EventView event;
    private final OrganizationRoles roles;
    private final Words words;
    private final Changes changes;
    private final NativeTable table = new NativeTable();
    private final Paragraph hint = new Paragraph();
    private final List<TableRow> rows = new ArrayList<>();

    TableGrid(EventView event, OrganizationRoles roles, Words words, Changes changes) {
        this.event = event;
        this.roles = roles;
        this.words = words;
        this.changes = changes;
        addClassName("table-holder");
        table.getElement().setAttribute("role", "table");
        table.getElement().setAttribute("aria-label", words.get("word.shifts"));
        var head = new NativeTableRow();
        head.getElement().setAttribute("role", "row");
        Stream.of("table.choose-column", "role", "seats", "start", "end", "languages", "table.state")
                .forEach(name -> head.add(header(words.get("workspace.shifts." + name))));
        table.getHead().add(head);
        table.getHead().getElement().setAttribute("role", "rowgroup");
        table.getBody().getElement().setAttribute("role", "rowgroup");
        hint.setText(words.get("workspace.shifts.table.enter"));
        hint.addClassName("muted");
        add(table, hint);
        addAttachListener(attach -> getElement().executeJs(KEYS));
    }

    private static NativeTableHeaderCell header(String text) {
        var cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("role", "columnheader");
        cell.getElement().setAttribute("scope", "col");
        return cell;
    }

    List<TableRow> rows() {
        return List.copyOf(rows);
    }

    List<TableRow> unsaved() {
        return rows.stream().filter(TableRow::isUnsaved).toList();
    }

    private static boolean is(TableRow row, ShiftSheet sheet) {
        var shown = row.sheet();
        return shown != null && shown.id().equals(sheet.id());
    }

    /** These alone, whatever was typed. */
    void show(List<ShiftSheet> sheets) {
        rows.clear();
        table.getBody().removeAll();
        sheets.forEach(this::add);
        arranged();
    }

    /** Rows in which something is typed stay; of the others, those that are there by now. */
    void refresh(List<ShiftSheet> sheets) {
        var there = sheets.stream().map(ShiftSheet::id).collect(Collectors.toSet());
        for (var row : rows()) {
            var shown = row.sheet();
            if (shown != null && !row.isUnsaved() && !there.contains(shown.id())) {
                drop(row);
            }
        }
        for (var sheet : sheets) {
            var known = rows.stream().filter(row -> is(row, sheet)).findFirst();
            known.filter(row -> !row.isUnsaved()).ifPresent(row -> row.show(sheet));
            if (known.isEmpty()) {
                add(sheet);
            }
        }
        arranged();
    }

    private void add(ShiftSheet sheet) {
        put(rows.size(), sheet.draft()).show(sheet);
    }

    TableRow append(ShiftDraft like, TypedCells cells) {
        return insert(rows.size(), like, cells);
    }

    void append(ShiftDraft draft) {
        append(draft, TypedCells.of(draft));
    }

    TableRow insert(int at, ShiftDraft like, TypedCells cells) {
        var row = put(at, like);
        row.show(cells);
        arranged();
        return row;
    }

    private TableRow put(int at, ShiftDraft like) {
        var row = new TableRow(event, roles.choices(like.role()), words, like, changes::changed);
        row.getElement().addEventListener("next-row", enter -> addAfter(row));
        rows.add(at, row);
        table.getBody().addComponentAtIndex(at, row);
        return row;
    }

    void drop(TableRow row) {
        rows.remove(row);
        table.getBody().remove(row);
        arranged();
    }

    /** Below all of them. */
    void addLast() {
        if (rows.isEmpty()) {
            var blank = ShiftDialog.blank(event.id(), event.kind(), event.slot());
            focused(insert(0, blank, TypedCells.of(blank)));
        } else {
            addAfter(rows.getLast());
        }
    }

    /**
     * One for the same help. It follows in time and lasts as long, as slots do that relieve one another; what goes on until the event
     * ends or longer has nothing to follow, so there it is at the same time.
     */
    private void addAfter(TableRow row) {
        var cells = row.cells();
        var next = row.slot()
                .filter(slot -> slot.endsAt().isBefore(event.slot().endsAt()))
                .map(slot -> cells.at(following(slot)))
                .orElse(cells);
        focused(insert(rows.indexOf(row) + 1, row.like(), next));
    }

    private void focused(TableRow row) {
        changes.changed();
        row.focus();
    }

    private static TimeSlot following(TimeSlot slot) {
        var end = slot.endsAt().plus(slot.duration());
        return new TimeSlot(
                slot.endLocal(), LocalDateTime.ofInstant(end, slot.zone()), slot.zone(), slot.endsAt(), end);
    }

    private void duplicate(TableRow row) {
        focused(insert(rows.indexOf(row) + 1, row.like(), row.cells()));
    }

    private void arranged() {
        table.setVisible(!rows.isEmpty());
        hint.setVisible(!rows.isEmpty());
        for (int i = 0; i < rows.size(); i++) {
            var row = rows.get(i);
            row.number(i + 1, menu(row, i));
        }
    }

    private MoreMenu menu(TableRow row, int at) {
        var menu = MoreMenu.ofRow(words, words.get("workspace.shifts.table.row", "row", at + 1));
        menu.act("workspace.shifts.table.duplicate", () -> duplicate(row));
        var sheet = row.sheet();
        if (sheet != null) {
            menu.act("workspace.shifts.edit", () -> changes.edit(sheet));
        }
        menu.danger("workspace.shifts.remove", () -> changes.removed(row));
        return menu;
    }
}
