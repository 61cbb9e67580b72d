package nyc.icefree.shifts.planning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import nyc.icefree.audit.AuditedAct;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.people.ActorAudit;
import nyc.icefree.people.NotYours;
import nyc.icefree.people.StaffMay;
import nyc.icefree.refusals.RefusalReason;
import nyc.icefree.refusals.Refused;
import nyc.icefree.shifts.ShiftDraft;
import nyc.icefree.shifts.ShiftDraftRefused;
import nyc.icefree.shifts.ShiftId;
import nyc.icefree.shifts.seats.AssignmentRepository;
import nyc.icefree.shifts.seats.Shift;
import nyc.icefree.shifts.seats.ShiftRepository;
import nyc.icefree.shifts.seats.ShiftRights;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Plans and changes many shifts of one event at once; the whole can be undone. */
@Service
public class ManyShifts {
    private final ShiftPlanning planning;
    private final ShiftRepository shifts;
    private final AssignmentRepository assignments;
    private final ShiftRights rights;
    private final ShiftDraftCheck check;
    private final ActorAudit audit;

    ManyShifts(
            ShiftPlanning planning,
            ShiftRepository shifts,
            AssignmentRepository assignments,
            ShiftRights rights,
            ShiftDraftCheck check,
            ActorAudit audit) {
        this.planning = planning;
        this.shifts = shifts;
        this.assignments = assignments;
        this.rights = rights;
        this.check = check;
        this.audit = audit;
    }

    /**
     * Saves all rows or none.
     *
     * @param rows shifts of the event, each at most once
     * @throws RowsRefused with the reason for each row that cannot be saved
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
                refused.put(at, ShiftDraftRefused.CHANGED_MEANWHILE);
            }
        }
        var added = new ArrayList<ShiftId>();
        var before = new LinkedHashMap<ShiftId, ShiftDraft>();
        for (int at = 0; at < rows.size(); at++) {
            try {
                if (!refused.containsKey(at)) {
                    save(rows.get(at), added, before);
                }
            } catch (Refused no) {
                refused.put(at, no.require(ShiftDraftRefused.class).getFirst());
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

    private void hold(List<ShiftId> ids) {
        if (!ids.isEmpty()) {
            shifts.lockAll(ids.stream().map(ShiftId::value).toList());
        }
    }

    private Shift held(ShiftId id) {
        return shifts.lock(id.value()).orElseThrow(NotYours::new);
    }

    private boolean isChangedMeanwhile(PlannedRow row) {
        return row.id() != null && held(row.id()).edition() != row.version();
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
     * Undoes a save. Shifts stay that people hold or asked for, that somebody has changed since, or that could not be
     * restored.
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
            boolean free = shift.peak() == 0
                    && assignments.toTellOf(shift.id().value()).isEmpty();
            if (free) {
                assignments.deleteByShiftId(shift.id().value());
                shifts.delete(shift);
            }
            return free;
        }
        var was = done.changed().stream()
                .filter(before -> before.id().equals(shift.id()))
                .findFirst()
                .orElseThrow();
        if (shift.edition() != was.version() || !check.allows(shift, was.draft())) {
            return false;
        }
        planning.change(shift.id(), was.version(), was.draft());
        return true;
    }

    private void note(AuditedAct act, EventId event, UUID organization) {
        audit.note(act, event.value(), organization);
    }
}
