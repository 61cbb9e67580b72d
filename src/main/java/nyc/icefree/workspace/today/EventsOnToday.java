package nyc.icefree.workspace.today;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nyc.icefree.disclosure.ComingEvent;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.disclosure.EventState;
import nyc.icefree.rsvp.RsvpState;
import nyc.icefree.rsvp.counts.RsvpCounts;
import nyc.icefree.rsvp.desk.RsvpApprovals;
import nyc.icefree.rsvp.spots.Burst;
import nyc.icefree.shifts.ShiftOutline;
import nyc.icefree.workspace.today.EventIssues.Found;
import org.springframework.stereotype.Component;

/** Events soon: empty seats, volunteers who ask to help, parties that wait, ask or came in a rush, and drafts. */
@Component
record EventsOnToday(RsvpApprovals approvals) implements TodaySource {
    private static final int SOON_DAYS = 15; // today and two weeks

    @Override
    public List<TodayLine> lines(TodayData data) {
        var found = new ArrayList<Found>();
        var known = data.events(data.shifts().stream()
                .flatMap(shift -> Stream.ofNullable(shift.event()))
                .toList());
        for (var shift : data.shifts()) {
            var event = shift.event() == null ? null : known.get(shift.event());
            if (event != null) {
                of(data, shift, event, found);
            }
        }
        var answered = data.counts().entrySet().stream()
                .filter(event -> event.getValue().everAnswered())
                .map(Map.Entry::getKey)
                .toList();
        var bursts = answered.isEmpty() ? Map.<EventId, Burst>of() : approvals.bursts(answered);
        for (var event : data.organizedByReader()) {
            var counts = data.counts().getOrDefault(event.id(), RsvpCounts.NONE);
            int waiting = counts.of(RsvpState.WAITLISTED).people();
            if (waiting > 0) {
                found.add(new Found(EventIssue.WAITING, event, waiting));
            }
            int undecided = counts.of(RsvpState.ASKED).parties();
            if (undecided > 0) {
                found.add(new Found(EventIssue.UNDECIDED, event, undecided));
            }
            int held = counts.of(RsvpState.HELD).parties();
            var burst = bursts.get(event.id());
            if (burst != null) {
                found.add(new Found(EventIssue.BURST, event, burst.parties()));
            } else if (held > 0) {
                found.add(new Found(EventIssue.HELD, event, held));
            }
            if (event.state() == EventState.DRAFT) {
                found.add(new Found(EventIssue.DRAFT, event, 1));
            }
        }
        return EventIssues.together(data, found);
    }

    private static void of(TodayData data, ShiftOutline shift, ComingEvent event, List<Found> found) {
        if (shift.outside(event.slot())) {
            found.add(new Found(EventIssue.OUTSIDE, event, 1));
        }
        if (event.mayOrganize()) {
            var role = List.of(data.words.of(shift.role()));
            wants(data, shift)
                    .forEach((issue, count) ->
                            found.add(new Found(issue, event, shift.slot().startLocal(), count, role, 0)));
        }
    }

    /** What a shift of the next days wants, with how many. */
    static Map<EventIssue, Integer> wants(TodayData data, ShiftOutline shift) {
        var start = shift.slot().startLocal();
        if (start.toLocalDate().isBefore(data.today) || !data.isWithin(start, SOON_DAYS)) {
            return Map.of();
        }
        if (shift.asked() > 0) {
            return Map.of(EventIssue.ASKED, shift.asked());
        }
        return shift.missing() == 0 ? Map.of() : Map.of(EventIssue.EMPTY, shift.missing());
    }
}
