package nyc.icefree.events;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import nyc.icefree.disclosure.EventState;
import nyc.icefree.partners.OrganizationRenamed;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

@Component
class HostNames {
    private static final int FEEDS_REACH_BACK_DAYS = 61;

    private final EventRepository events;
    private final ProgrammeVersion version;
    private final Clock clock;

    HostNames(EventRepository events, ProgrammeVersion version, Clock clock) {
        this.events = events;
        this.version = version;
        this.clock = clock;
    }

    /** Running twice does no harm: it only advances the last change. */
    @ApplicationModuleListener
    void on(OrganizationRenamed renamed) {
        var now = clock.instant();
        var shown = events.lockOf(
                renamed.organization().value(),
                EventState.all(EventState::isPublic),
                now.minus(FEEDS_REACH_BACK_DAYS, ChronoUnit.DAYS));
        shown.forEach(e -> e.shownOtherwise(now));
        version.raise();
    }
}
