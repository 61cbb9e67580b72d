package nyc.icefree.workspace.today;

import java.util.ArrayList;
import java.util.List;
import nyc.icefree.eventviews.ComingEvent;
import nyc.icefree.eventviews.EventState;
import nyc.icefree.rsvp.answers.RsvpState;
import nyc.icefree.shifts.views.ShiftOutline;
import nyc.icefree.workspace.today.EventMatters.Found;
import org.springframework.stereotype.Component;

/** What events of one's own want: hands, answers to people who ask or wait, drafts finished whose day comes near. */
@Component
class EventNeeds implements NeedSource {
    private static final int SOON_DAYS = 14;

    @Override
    public List<TodayLine> needs(Glance glance) {
        var found = new ArrayList<Found>();
        var known = glance.events(
                glance.shifts().stream().map(ShiftOutline::event).distinct().toList());
        for (var shift : glance.shifts()) {
            ComingEvent event = known.get(shift.event());
            if (event != null) {
                of(glance, shift, event, found);
            }
        }
        for (var event : glance.mine()) {
            var counts = glance.counts().get(event.id());
            int waiting = counts == null ? 0 : counts.of(RsvpState.WAITLISTED).people();
            if (waiting > 0) {
                found.add(new Found(Matter.WAITING, event, waiting));
            }
            int held = counts == null ? 0 : counts.of(RsvpState.HELD).parties();
            if (held > 0) {
                found.add(new Found(Matter.HELD, event, held));
            }
            if (event.state() == EventState.DRAFT) {
                found.add(new Found(Matter.DRAFT, event, 1));
            }
        }
        return EventMatters.together(glance, found);
    }

    private static void of(Glance glance, ShiftOutline shift, ComingEvent event, List<Found> found) {
        if (shift.outside(event.slot())) {
            found.add(new Found(Matter.OUTSIDE, event, 1));
        }
        var at = shift.slot().startLocal();
        var day = at.toLocalDate();
        if (day.isBefore(glance.today) || day.isAfter(glance.today.plusDays(SOON_DAYS)) || !event.mayOrganize()) {
            return;
        }
        var role = List.of(glance.words.of(shift.role()));
        if (shift.asked() > 0) {
            found.add(new Found(Matter.ASKED, event, at, shift.asked(), role, 0));
            return;
        }
        int half = shift.half() ? 1 : 0;
        if (half > 0) {
            found.add(new Found(Matter.HALF, event, at, half, role, 0));
        }
        if (shift.missing() > half) {
            found.add(new Found(Matter.EMPTY, event, at, shift.missing() - half, role, 0));
        }
    }
}
