package nyc.icefree.events;

import java.math.BigInteger;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.UUID;
import nyc.icefree.eventform.EventContent;
import nyc.icefree.eventform.EventKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Makes the readable part of an event's address from title and date, nothing that could be hidden. An unlisted event
 * gets 128 random bits instead, kept in plain: what they protect is in the same database.
 */
@Component
record EventSlugs(JdbcClient jdbc, ProgrammeVersion version) {
    private static final int LONGEST_TITLE = 70;
    private static final SecureRandom RANDOM = new SecureRandom();

    static String base(String title, EventKind kind, LocalDate date) {
        var letters =
                SearchText.normal(title, 400).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        var short_ = letters.length() <= LONGEST_TITLE
                ? letters
                : letters.substring(0, LONGEST_TITLE + 1).replaceAll("-?[^-]*$", "");
        return (short_.length() < 3 ? kind.slug() : short_) + "-" + date;
    }

    static String secret() {
        return "x-" + new BigInteger(128, RANDOM).toString(36);
    }

    String after(Event event, EventContent next) {
        boolean stays = !next.showing().listed() && !event.showing.listed();
        return stays ? event.slug : free(event.id, next);
    }

    /**
     * The event's own slug where it fits, else the first that no event ever had. Concurrent callers wait until this
     * transaction ends.
     */
    String free(UUID event, EventContent content) {
        if (!content.showing().listed()) {
            return secret();
        }
        var base = base(
                content.titleForSlug(),
                content.kind(),
                content.slot().startLocal().toLocalDate());
        boolean held = false;
        for (int n = 1; ; n++) {
            var slug = n == 1 ? base : base + "-" + n;
            var owner = jdbc.sql("select event_id from event_slug where slug = :slug")
                    .param("slug", slug)
                    .query(UUID.class)
                    .optional();
            if (owner.isEmpty() || owner.get().equals(event)) {
                if (owner.isPresent() || held) {
                    return slug;
                }
                // somebody may be taking it right now: look once more when they are done
                version.hold();
                held = true;
                n--;
            }
        }
    }
}
