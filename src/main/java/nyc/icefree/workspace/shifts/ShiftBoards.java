package nyc.icefree.workspace.shifts;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Clock;
import java.util.List;
import nyc.icefree.disclosure.EventView;
import nyc.icefree.disclosure.PatternFacts;
import nyc.icefree.shifts.ShiftId;
import nyc.icefree.shifts.asks.ShiftOffers;
import nyc.icefree.shifts.day.ShiftLeading;
import nyc.icefree.shifts.planning.ManyShifts;
import nyc.icefree.shifts.planning.PatternShifts;
import nyc.icefree.shifts.planning.ShiftPlanning;
import nyc.icefree.shifts.planning.ShiftSheet;
import nyc.icefree.shifts.staffing.SeveralSeats;
import nyc.icefree.shifts.staffing.ShiftStaffing;
import nyc.icefree.text.Words;
import nyc.icefree.workspace.EmptyHint;
import nyc.icefree.workspace.PlannedTimes;
import nyc.icefree.workspace.ViewerWords;
import nyc.icefree.workspace.controls.Look;
import nyc.icefree.workspace.controls.Notice;
import nyc.icefree.workspace.controls.RefusalNotices;
import nyc.icefree.workspace.controls.Styled;
import org.springframework.stereotype.Component;

/** Builds the board of an event's shifts or of a template's. */
@Component
public record ShiftBoards(
        ShiftPlanning planning,
        PatternShifts patterns,
        ShiftStaffing staffing,
        ShiftOffers offers,
        ManyShifts many,
        SeveralSeats several,
        ShiftLeading leading,
        ViewerWords words,
        Clock clock) {
    /** @param changed called after everything that changes how far the event is staffed */
    public ShiftBoard of(EventView event, Runnable changed) {
        var read = words.get();
        return new ShiftBoard(
                event,
                planning,
                staffing,
                new OffersInWords(offers, read),
                many,
                several,
                leading,
                read,
                clock,
                changed);
    }

    /** Opens the search for people for a shift that stands alone. @param changed called after everything that changes how far it is staffed */
    public void find(ShiftId alone, Runnable changed) {
        var read = words.get();
        RefusalNotices.run(read, () -> {
            var seats = new BoardSeats(
                    () -> List.of(planning.sheet(alone)),
                    sheet -> read.get(
                            "workspace.shifts.title",
                            "role",
                            read.of(sheet.draft().role()),
                            "time",
                            PlannedTimes.full(read, sheet.draft().slot())),
                    staffing,
                    new OffersInWords(offers, read),
                    read,
                    clock,
                    changed);
            new FindPeopleDialog(planning.sheet(alone), staffing, read, seats).open();
        });
    }

    public PatternShiftBoard of(PatternFacts pattern) {
        return new PatternShiftBoard(pattern, patterns, words.get());
    }

    /** The shifts that every event gets which is planned from a template: hours and seats, and nobody in them. */
    class PatternShiftBoard extends Div {
        private final PatternFacts pattern;
        private final PatternShifts patternShifts;
        private final Words words;
        private final Div rows = new Div();

        PatternShiftBoard(PatternFacts pattern, PatternShifts patternShifts, Words words) {
            this.pattern = pattern;
            this.patternShifts = patternShifts;
            this.words = words;
            addClassName("shift-board");
            rows.addClassName("shift-rows");
            var more = Look.PRIMARY.button(
                    words.get("workspace.shifts.add"),
                    () -> ShiftDialog.forNew(pattern, patternShifts, words, this::refresh));
            add(rows, Styled.as("actions", new Div(more)));
            refresh();
        }

        private void refresh() {
            rows.removeAll();
            var shifts = patternShifts.of(pattern.id());
            if (shifts.isEmpty()) {
                rows.add(new EmptyHint(words.get("workspace.shifts.empty")));
            }
            shifts.forEach(shift -> rows.add(panel(shift)));
        }

        private Article panel(ShiftSheet shift) {
            var draft = shift.draft();
            String role = words.of(draft.role());
            String time = PlannedTimes.undated(words, draft.slot(), pattern.slot());
            var label = role + ", " + time;
            var buttons = Styled.as(
                    "actions",
                    new Div(
                            Look.QUIET.button(
                                    words.get("workspace.shifts.edit"),
                                    label,
                                    () -> ShiftDialog.forChange(shift, pattern, patternShifts, words, this::refresh)),
                            Look.QUIET.button(words.get("workspace.shifts.remove"), label, () -> remove(shift))));
            return Styled.as(
                    "shift-panel",
                    new Article(
                            new H3(words.get("workspace.shifts.title", "role", role, "time", time)),
                            new Paragraph(words.get("workspace.shifts.seats") + ": " + draft.seats()),
                            ShiftPanel.facts(draft, words),
                            buttons));
        }

        private void remove(ShiftSheet shift) {
            patternShifts.remove(shift.id());
            refresh();
            Notice.deleted(words.get("workspace.shifts.removed"), words, () -> {
                patternShifts.add(pattern.id(), shift.draft());
                refresh();
            });
        }
    }
}
