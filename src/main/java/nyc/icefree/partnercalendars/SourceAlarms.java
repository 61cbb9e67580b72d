package nyc.icefree.partnercalendars;

import java.time.Clock;
import java.time.Duration;
import nyc.icefree.partners.CalendarFellSilent;
import nyc.icefree.partners.CalendarHeldBack;
import nyc.icefree.partners.OrganizationId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells people once, not at each fetch, that a calendar is silent or that something in it waits. */
@Component
record SourceAlarms(SourceEntries entries, ApplicationEventPublisher announcements, Clock clock) {
    static final Duration SILENT = Duration.ofDays(1);

    /** Runs in the transaction that ends the fetch, good or bad. */
    void after(Source source) {
        int silence = source.fallsSilent(clock.instant());
        if (silence > 0) {
            announcements.publishEvent(new CalendarFellSilent(organization(source), source.id, silence));
        }
        var waiting = entries.waiting(source.id);
        boolean smaller = source.problem == SourceProblem.MUCH_SMALLER;
        int holding = source.holdsBack(smaller || waiting.alike() + waiting.fresh() > 0);
        if (holding > 0) {
            boolean own = smaller || waiting.alike() > 0;
            announcements.publishEvent(new CalendarHeldBack(organization(source), source.id, !own, holding));
        }
    }

    private static OrganizationId organization(Source source) {
        return new OrganizationId(source.organization);
    }
}
