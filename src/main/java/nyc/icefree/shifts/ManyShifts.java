package nyc.icefree.shifts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nyc.icefree.audit.Audit;
import nyc.icefree.audit.AuditedAct;
import nyc.icefree.eventviews.EventId;
import nyc.icefree.people.NotYours;
import nyc.icefree.people.StaffMay;
import nyc.icefree.refusals.RefusalReason;
import nyc.icefree.shifts.many.PlannedRow;
import nyc.icefree.shifts.many.PlannedRows;
import nyc.icefree.shifts.many.RowsRefused;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Plans and changes many shifts of one event in one act, which is undone as one too. */
@Service
public class ManyShifts {
    private final ShiftPlanning planning;
    private final ShiftRepository shifts;
    private final AssignmentRepository assignments;
    private final ShiftRights rights;
    private final Audit audit;

    ManyShifts(
            ShiftPlanning planning,
            ShiftRepository shifts,
            AssignmentRepository assignments,
            ShiftRights rights,
            Audit audit) {
        this.planning = planning;
        this.shifts = shifts;
        this.assignments = assignments;
        this.rights = rights;
        this.audit = audit;
    }

    /**
     * All rows or none.
     *
     * @param rows shifts of the event, each at most once
     * @throws RowsRefused with the reason at each row that cannot be saved so
     */
    @StaffMay
    @Transactional
    public PlannedRows save(EventId event, List<PlannedRow> rows) {
        var whose = rights.require(event);
        for (var row : rows) {
            mustBeOf(event, row);
        }
        hold(rows.stream().flatMap(row -> Stream.ofNullable(row.id())).toList());
        var refused = new TreeMap<Integer, RefusalReason>();
        for (int at = 0; at < rows.size(); at++) {
            if (isChangedMeanwhile(rows.get(at))) {
                refused.put(at, ShiftDraftRefused.Reason.CHANGED_MEANWHILE);
            }
        }
        var added = new ArrayList<ShiftId>();
        var before = new LinkedHashMap<ShiftId, ShiftDraft>();
        for (int at : plannedFirst(rows)) {
            try {
                if (!refused.containsKey(at)) {
                    save(rows.get(at), added, before);
                }
            } catch (ShiftDraftRefused no) {
                refused.put(at, no.reason());
            }
        }
        if (!refused.isEmpty()) {
            throw new RowsRefused(refused);
        }
        note(AuditedAct.SHIFTS_LAID_OUT, event, whose.value());
        return new PlannedRows(
                event,
                added,
                before.entrySet().stream()
                        .map(was -> new PlannedRows.Before(
                                was.getKey(), held(was.getKey()).edition(), was.getValue()))
                        .toList());
    }

    /** All of them and their parts in one order, also those that were cut off while others were waited for. */
    private void hold(List<ShiftId> ids) {
        var all = ids.stream().map(ShiftId::value).toList();
        if (!all.isEmpty()) {
            shifts.lockAllWithParts(all);
            shifts.lockAllWithParts(all);
        }
    }

    private Shift held(ShiftId id) {
        return shifts.lock(id.value()).orElseThrow(NotYours::new);
    }

    private boolean isChangedMeanwhile(PlannedRow row) {
        return row.id() != null && held(row.id()).edition() != row.version();
    }

    /** What changes for a planned shift changes for its parts, of which a row of their own has the last word. */
    private List<Integer> plannedFirst(List<PlannedRow> rows) {
        return IntStream.range(0, rows.size())
                .boxed()
                .sorted(Comparator.comparing(at -> {
                    var id = rows.get(at).id();
                    return id != null && held(id).isPart();
                }))
                .toList();
    }

    private void mustBeOf(EventId event, PlannedRow row) {
        boolean meant = event.equals(row.draft().event());
        if (!meant || (row.id() != null && !event.equals(eventOf(row.id())))) {
            throw new NotYours();
        }
    }

    private EventId eventOf(ShiftId id) {
        var event = shifts.whose(id.value()).orElseThrow(NotYours::new).getEvent();
        return new EventId(Objects.requireNonNull(event));
    }

    private void save(PlannedRow row, List<ShiftId> added, Map<ShiftId, ShiftDraft> before) {
        if (row.id() == null) {
            added.add(planning.plan(row.draft()));
            return;
        }
        var shift = held(row.id());
        var was = shift.draft();
        planning.change(row.id(), shift.edition(), row.draft());
        before.put(row.id(), was);
    }

    /**
     * As all was before. What somebody is in by now, or asked for, stays, and so does what somebody has changed since.
     *
     * @return how many shifts stay as they are
     */
    @StaffMay
    @Transactional
    public int takeBack(PlannedRows done) {
        var whose = rights.require(done.event());
        var ids = Stream.concat(done.added().stream(), done.changed().stream().map(PlannedRows.Before::id))
                .sorted(Comparator.comparing(ShiftId::toString))
                .filter(id -> shifts.whose(id.value())
                        .filter(of -> done.event().value().equals(of.getEvent()))
                        .isPresent())
                .toList();
        hold(ids);
        int stay = 0;
        for (var id : ids) {
            var shift = shifts.lock(id.value()).orElse(null);
            if (shift != null && !isTakenBack(shift, done)) {
                stay++;
            }
        }
        note(AuditedAct.SHIFTS_TAKEN_BACK, done.event(), whose.value());
        return stay;
    }

    private boolean isTakenBack(Shift shift, PlannedRows done) {
        if (done.added().contains(shift.id())) {
            var all = shifts.lockWithParts(shift.id().value());
            boolean free = !shift.isPart()
                    && all.stream()
                            .allMatch(one -> one.taken() == 0
                                    && assignments.toTellOf(one.id().value()).isEmpty());
            if (free) {
                all.forEach(one -> assignments.deleteByShiftId(one.id().value()));
                shifts.deleteAll(all.stream().sorted(Shift.PARTS_FIRST).toList());
            }
            return free;
        }
        var was = done.changed().stream()
                .filter(before -> before.id().equals(shift.id()))
                .findFirst()
                .orElseThrow();
        if (shift.edition() != was.version()) {
            return false;
        }
        planning.change(shift.id(), was.version(), was.draft());
        return true;
    }

    private void note(AuditedAct act, EventId event, UUID organization) {
        audit.note(rights.actor().mustBePerson().value(), act, event.value(), organization);
    }
}
