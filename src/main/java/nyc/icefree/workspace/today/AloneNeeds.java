package nyc.icefree.workspace.today;

import com.vaadin.flow.component.button.Button;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nyc.icefree.disclosure.ComingEvent;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.disclosure.EventState;
import nyc.icefree.rsvp.RsvpState;
import nyc.icefree.rsvp.desk.RsvpApprovals;
import nyc.icefree.rsvp.spots.Burst;
import nyc.icefree.shifts.ShiftOutline;
import nyc.icefree.text.MixedLine;
import nyc.icefree.workspace.shifts.ShiftBoards;
import nyc.icefree.workspace.today.EventIssues.Found;
import org.springframework.stereotype.Component;

/** Empty seats of shifts without an event; the search for people opens from here. */
@Component
record AloneNeeds(ShiftBoards boards) implements NeedSource {
    @Override
    public List<TodayLine> needs(TodayData glance) {
        return glance.shifts().stream()
                .filter(shift -> shift.event() == null)
                .flatMap(shift ->
                        EventNeeds.wants(glance, shift).entrySet().stream().map(want -> line(glance, shift, want)))
                .toList();
    }

    private TodayLine line(TodayData glance, ShiftOutline shift, Map.Entry<EventIssue, Integer> want) {
        var words = glance.words;
        var at = shift.slot().startLocal();
        String sentence = words.get(
                want.getKey().sentence(),
                "event",
                words.get("workspace.today.alone"),
                "when",
                glance.day(at),
                "count",
                want.getValue(),
                "what",
                words.of(shift.role()));
        var act = new Button(words.get(want.getKey().act()), click -> boards.find(shift.id(), glance.again));
        act.getElement().setAttribute("aria-label", act.getText() + ": " + sentence);
        return new TodayLine(
                glance.isToday(at) ? Urgency.TONIGHT : Urgency.SOON, at, MixedLine.of(sentence), List.of(act));
    }

    /** What events of one's own want: hands, answers to people who ask or wait or came in a rush, drafts finished whose day comes near. */
    @Component
    record EventNeeds(RsvpApprovals approvals) implements NeedSource {
        private static final int SOON_DAYS = 14;

        @Override
        public List<TodayLine> needs(TodayData glance) {
            var found = new ArrayList<Found>();
            var known = glance.events(glance.shifts().stream()
                    .flatMap(shift -> Stream.ofNullable(shift.event()))
                    .distinct()
                    .toList());
            for (var shift : glance.shifts()) {
                EventId of = shift.event();
                ComingEvent event = of == null ? null : known.get(of);
                if (event != null) {
                    of(glance, shift, event, found);
                }
            }
            var answered = glance.counts().entrySet().stream()
                    .filter(event -> event.getValue().anybody())
                    .map(Map.Entry::getKey)
                    .toList();
            var bursts = answered.isEmpty() ? Map.<EventId, Burst>of() : approvals.bursts(answered);
            for (var event : glance.mine()) {
                var counts = glance.counts().get(event.id());
                int waiting =
                        counts == null ? 0 : counts.of(RsvpState.WAITLISTED).people();
                if (waiting > 0) {
                    found.add(new Found(EventIssue.WAITING, event, waiting));
                }
                int held = counts == null ? 0 : counts.of(RsvpState.HELD).parties();
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
            return EventIssues.together(glance, found);
        }

        private static void of(TodayData glance, ShiftOutline shift, ComingEvent event, List<Found> found) {
            if (shift.outside(event.slot())) {
                found.add(new Found(EventIssue.OUTSIDE, event, 1));
            }
            if (event.mayOrganize()) {
                var role = List.of(glance.words.of(shift.role()));
                wants(glance, shift)
                        .forEach((matter, count) ->
                                found.add(new Found(matter, event, shift.slot().startLocal(), count, role, 0)));
            }
        }

        /** What a shift of the next days wants, with how many. */
        static Map<EventIssue, Integer> wants(TodayData glance, ShiftOutline shift) {
            var day = shift.slot().startLocal().toLocalDate();
            if (day.isBefore(glance.today) || day.isAfter(glance.today.plusDays(SOON_DAYS))) {
                return Map.of();
            }
            if (shift.asked() > 0) {
                return Map.of(EventIssue.ASKED, shift.asked());
            }
            return shift.missing() == 0 ? Map.of() : Map.of(EventIssue.EMPTY, shift.missing());
        }
    }
}
