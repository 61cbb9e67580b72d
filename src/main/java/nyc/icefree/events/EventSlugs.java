package nyc.icefree.events;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Makes the readable part of an event's address: title and date, nothing that could be hidden. */
@Component
class EventSlugs {
    private static final int LONGEST_TITLE = 70;
    private final JdbcClient jdbc;

    EventSlugs(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    static String base(String title, EventKind kind, LocalDate date) {
        var letters =
                SearchText.normal(title, 400).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        var short_ = letters.length() <= LONGEST_TITLE
                ? letters
                : letters.substring(0, LONGEST_TITLE + 1).replaceAll("-?[^-]*$", "");
        return (short_.length() < 3 ? kind.slug() : short_) + "-" + date;
    }

    /** The event's own slug where it fits already, else the first that no event has ever had. */
    String free(UUID event, EventContent content) {
        var base = base(
                content.titleForSlug(),
                content.kind(),
                content.slot().startLocal().toLocalDate());
        for (int n = 1; ; n++) {
            var slug = n == 1 ? base : base + "-" + n;
            var owner = jdbc.sql("select event_id from event_slug where slug = :slug")
                    .param("slug", slug)
                    .query(UUID.class)
                    .optional();
            if (owner.isEmpty() || owner.get().equals(event)) {
                return slug;
            }
        }
    }
}
