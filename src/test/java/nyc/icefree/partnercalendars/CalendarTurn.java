package nyc.icefree.partnercalendars;

import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Duration;
import nyc.icefree.As;
import nyc.icefree.people.PersonId;
import org.springframework.context.ApplicationContext;

/** The next turn of a partner's calendar, whoever takes it: the test, or the job that looks every so often. */
public final class CalendarTurn {
    private CalendarTurn() {}

    /** The calendar as it is now has been asked for and taken. */
    public static void taken(ApplicationContext app, StrangeServer server, String path, SourceId id, PersonId mine) {
        var sources = app.getBean(Sources.class);
        var sync = app.getBean(SourceSync.class);
        var clock = app.getBean(Clock.class);
        long before = asked(server, path);
        As.staff(mine, () -> sources.fetchSoon(id));
        await().atMost(Duration.ofSeconds(20)).until(() -> {
            sync.sync(id.value());
            var page = As.staff(mine, () -> sources.page(id)).orElseThrow();
            return asked(server, path) > before && page.nextFetchAt().isAfter(clock.instant());
        });
    }

    /** @return false when it is not due, or somebody else is at it */
    public static boolean now(ApplicationContext app, SourceId id) {
        return app.getBean(SourceSync.class).sync(id.value());
    }

    private static long asked(StrangeServer server, String path) {
        return server.asked().stream().filter(h -> h.contains(path)).count();
    }
}
