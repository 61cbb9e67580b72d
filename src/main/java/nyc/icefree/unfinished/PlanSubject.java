package nyc.icefree.unfinished;

import nyc.icefree.eventviews.EventId;
import nyc.icefree.eventviews.PatternId;
import org.jspecify.annotations.Nullable;

/**
 * What somebody writes: a new event, or a change of an event or a template.
 *
 * @param event null unless it is an event that is changed
 * @param template null unless it is a template that is changed
 * @param version of what is changed, as it was when the writing began; null for a new event
 */
public record PlanSubject(
        @Nullable EventId event,
        @Nullable PatternId template,
        @Nullable Integer version) {
    public static final PlanSubject NEW = new PlanSubject(null, null, null);

    public static PlanSubject of(EventId event, int version) {
        return new PlanSubject(event, null, version);
    }

    public static PlanSubject of(PatternId template, int version) {
        return new PlanSubject(null, template, version);
    }

    public boolean isNew() {
        return event == null && template == null;
    }
}
