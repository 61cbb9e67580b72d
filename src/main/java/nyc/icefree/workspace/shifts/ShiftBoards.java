package nyc.icefree.workspace.shifts;

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
import nyc.icefree.shifts.staffing.SeveralSeats;
import nyc.icefree.shifts.staffing.ShiftStaffing;
import nyc.icefree.workspace.PlannedTimes;
import nyc.icefree.workspace.ViewerWords;
import nyc.icefree.workspace.controls.RefusalNotices;
import org.springframework.stereotype.Component;

/** Makes the board of one event's shifts, or of one template's, for its page. */
@Component
public class ShiftBoards {
    private final ShiftPlanning planning;
    private final PatternShifts patterns;
    private final ShiftStaffing staffing;
    private final ShiftOffers offers;
    private final ManyShifts many;
    private final SeveralSeats several;
    private final ShiftLeading leading;
    private final ViewerWords words;
    private final Clock clock;

    ShiftBoards(
            ShiftPlanning planning,
            PatternShifts patterns,
            ShiftStaffing staffing,
            ShiftOffers offers,
            ManyShifts many,
            SeveralSeats several,
            ShiftLeading leading,
            ViewerWords words,
            Clock clock) {
        this.many = many;
        this.several = several;
        this.planning = planning;
        this.patterns = patterns;
        this.staffing = staffing;
        this.offers = offers;
        this.leading = leading;
        this.words = words;
        this.clock = clock;
    }

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
}
