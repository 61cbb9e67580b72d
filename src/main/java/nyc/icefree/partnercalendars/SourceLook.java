package nyc.icefree.partnercalendars;

import java.time.Clock;
import java.util.List;
import nyc.icefree.calendar.reading.LeftOut;
import nyc.icefree.guard.RateLimit;
import nyc.icefree.guard.RateLimits;
import nyc.icefree.guard.TooManyRequests;
import nyc.icefree.partners.OrganizationCard;
import nyc.icefree.people.CurrentActor;
import org.springframework.stereotype.Component;

/** Previews a calendar before it is added. Limited per person, since each preview makes this server call another. */
@Component
record SourceLook(
        SourceReading reading,
        SourceHosts hosts,
        OwnEventCheck ownEvents,
        RateLimits limits,
        CurrentActor actor,
        Clock clock) {
    private static final int MOST_SHOWN = 100;

    SourcePreview into(OrganizationCard organization, SourceForm form) {
        try {
            limits.take(RateLimit.SOURCE_LOOK, actor.get().mustBePerson().toString());
        } catch (TooManyRequests e) {
            return unreadable(SourceProblem.LOOKED_TOO_OFTEN);
        }
        return switch (reading.fetch(form.address(), Fetcher.Known.NOTHING, hosts.toLookAt(organization))) {
            case FetchResult.Failed failed -> unreadable(failed.problem());
            case FetchResult.Unchanged same -> unreadable(SourceProblem.SERVER_FAULT);
            case FetchResult.Fresh fresh -> preview(fresh, form);
        };
    }

    private SourcePreview preview(FetchResult.Fresh fresh, SourceForm form) {
        try {
            var read = reading.read(fresh, form.floating());
            return new SourcePreview(
                    read.name(),
                    null,
                    read.entries(),
                    read.events().stream()
                            .filter(e -> e.slot().endsAt().isAfter(clock.instant()))
                            .limit(MOST_SHOWN)
                            .map(e -> new SourcePreview.Line(
                                    e.title(),
                                    e.slot(),
                                    e.location(),
                                    e.conference() != null,
                                    e.cancelled(),
                                    ownEvents.has(e.uid())))
                            .toList(),
                    read.leftOut().stream()
                            .filter(l -> l.reason() != LeftOut.Reason.OUTSIDE)
                            .limit(MOST_SHOWN)
                            .toList(),
                    read.leftOut().stream().anyMatch(l -> l.reason() == LeftOut.Reason.NO_ZONE));
        } catch (SourceUnreadable e) {
            return unreadable(e.problem());
        }
    }

    private static SourcePreview unreadable(SourceProblem problem) {
        return new SourcePreview("", problem, 0, List.of(), List.of(), false);
    }
}
