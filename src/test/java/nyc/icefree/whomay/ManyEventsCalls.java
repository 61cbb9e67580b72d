package nyc.icefree.whomay;

import static nyc.icefree.whomay.AcrossOrganizationsTest.done;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import nyc.icefree.As;
import nyc.icefree.bulk.BulkAct;
import nyc.icefree.bulk.BulkActs;
import nyc.icefree.eventform.ShiftHours;
import nyc.icefree.events.EventCopies;
import nyc.icefree.events.EventDeletion;
import nyc.icefree.events.EventDesk;
import nyc.icefree.events.EventPlanning;
import nyc.icefree.eventviews.EventId;
import nyc.icefree.eventviews.EventPlan;
import nyc.icefree.eventviews.EventState;
import nyc.icefree.partners.OrganizationId;
import org.jspecify.annotations.Nullable;

/** What the host does with several of its events at once. */
class ManyEventsCalls implements TheirCalls {
    private static final BulkAct LATER = new BulkAct.Move(1, 0);
    private final BulkActs acts;
    private final EventCopies copies;
    private final EventPlanning planning;
    private final EventDeletion deletion;
    private final EventDesk desk;

    ManyEventsCalls(BulkActs acts, EventCopies copies, EventPlanning planning, EventDeletion deletion, EventDesk desk) {
        this.desk = desk;
        this.acts = acts;
        this.copies = copies;
        this.planning = planning;
        this.deletion = deletion;
    }

    @Override
    public void into(Map<String, Function<World, @Nullable Object>> all) {
        all.put("BulkActs.carryOut(List, BulkAct)", w -> acts.carryOut(acts.foresee(List.of(w.event()), LATER), LATER));
        all.put("BulkActs.foresee(Collection, BulkAct)", w -> acts.foresee(List.of(w.event()), LATER));
        all.put("EventDesk.details(Collection)", w -> desk.details(List.of(w.event())));
        all.put("EventDeletion.check(EventId)", w -> done(() -> deletion.check(draft(w))));
        all.put("EventDeletion.delete(EventId)", w -> done(() -> deletion.delete(draft(w))));
        all.put("EventCopies.duplicate(EventId, List)", w -> copies.duplicate(w.event(), later(w)));
        all.put("EventCopies.nextDay(EventId)", w -> copies.nextDay(w.event()));
        all.put("EventCopies.problems(EventId, List)", w -> copies.problems(w.event(), List.of()));
        all.put(
                "EventPlanning.cancelBack(EventId, int, EventPlan)",
                w -> done(() -> planning.cancelBack(
                        w.event(),
                        1,
                        new EventPlan(w.event(), 1, OrganizationId.random(), EventState.PUBLISHED, w.draft(), null))));
        all.put(
                "EventPlanning.change(EventId, int, EventDraft, ShiftHours)",
                w -> done(() -> planning.change(w.event(), 1, w.draft(), ShiftHours.KEEP)));
        all.put(
                "EventPlanning.changeBack(EventId, int, EventDraft, int, ShiftHours)",
                w -> done(() -> planning.changeBack(w.event(), 1, w.draft(), 0, ShiftHours.MOVE)));
        all.put("EventPlanning.checkCancel(EventId, String)", w -> done(() -> planning.checkCancel(w.event(), "Rain")));
    }

    private EventId draft(World w) {
        return As.staff(w.team().organizer(), () -> planning.draft(w.team().organization(), w.draft()));
    }

    private static List<LocalDate> later(World w) {
        return List.of(
                Objects.requireNonNull(w.draft().when().start()).toLocalDate().plusDays(3));
    }
}
