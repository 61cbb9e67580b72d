package nyc.icefree.messages.outbox;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nyc.icefree.messages.outbox.MailTerms.Pace;
import org.junit.jupiter.api.Test;

/** What of the mail to those who organize they may gather or leave out. */
class PaceTest {
    private static final Instant NOW = Instant.parse("2026-12-05T17:00:00Z");

    /** To whoever comes, helps, asks or reads the digest: nothing of theirs is the choice of who organizes. */
    private static final Set<Class<?>> TO_OTHERS = Set.of(
            MessageReason.Account.class,
            MessageReason.Question.class,
            MessageReason.Rsvp.class,
            MessageReason.Event.class,
            MessageReason.Announcement.class,
            MessageReason.Request.class,
            MessageReason.Digest.class);

    private static final Set<String> TO_VOLUNTEERS = Set.of(
            "SHIFT_CONFIRMATION",
            "SHIFT_DECLINED",
            "SHIFT_COVERED",
            "SHIFT_CHANGED",
            "SHIFT_REMINDER",
            "SHIFT_LEFT_LATE");

    @Test
    void of_each_reason_to_who_organizes_it_is_decided_whether_it_waits() {
        var decided = MessageReason.all().stream()
                .filter(reason -> !TO_OTHERS.contains(((Enum<?>) reason).getDeclaringClass()))
                .filter(reason -> !TO_VOLUNTEERS.contains(reason.name()))
                .collect(groupingBy(reason -> reason.terms().pace(), mapping(MessageReason::name, toSet())));
        assertEquals(
                Map.of(
                        Pace.AT_ONCE,
                        Set.of(
                                "ROLE_OFFERED",
                                "ROLE_WAITS",
                                "EXPORT_ALLOWED",
                                "COORDINATOR_ENDED",
                                "ACCOUNT_RENEWED",
                                "SHIFT_COVER_CALLED",
                                "EVENT_MOVED",
                                "SHIFT_ALONE_TEAM",
                                "LIST_EXPORTED",
                                "FLOOD_ALARM"),
                        Pace.UNLESS_SOON,
                        Set.of(
                                "SHIFT_ASKED",
                                "SHIFT_HANDED_BACK",
                                "SHIFT_COVERED_TEAM",
                                "EVENT_SUBMITTED",
                                "EVENT_DECIDED",
                                "CHANGE_PROPOSED",
                                "CO_HOST_INVITED"),
                        Pace.AS_CHOSEN,
                        Set.of("CO_HOST_ANSWERED", "CALENDAR_SILENT", "CALENDAR_HELD")),
                decided);
    }

    @Test
    void what_goes_to_anybody_else_is_never_gathered() {
        var gathered = MessageReason.all().stream()
                .filter(reason -> TO_OTHERS.contains(((Enum<?>) reason).getDeclaringClass())
                        || TO_VOLUNTEERS.contains(reason.name()))
                .filter(reason -> reason.terms().pace() != Pace.AT_ONCE)
                .toList();
        assertEquals(List.of(), gathered);
    }

    @Test
    void what_waits_a_moment_for_others_is_not_gathered() {
        assertFalse(decidedDueAt(NOW.plus(Duration.ofMinutes(3))).isGathered(NOW));
        assertTrue(decidedDueAt(NOW.plus(Duration.ofHours(6))).isGathered(NOW));
    }

    private static OutboxRow decidedDueAt(Instant due) {
        return new OutboxRow(
                new MessageId(UUID.randomUUID()),
                MessageReason.Organizer.EVENT_DECIDED,
                MessageState.QUEUED,
                null,
                false,
                null,
                NOW,
                due,
                null,
                0,
                false);
    }

    @Test
    void what_waits_a_day_is_still_of_use_then() {
        assertEquals(
                List.of(),
                MessageReason.all().stream()
                        .filter(reason -> reason.terms().pace() != Pace.AT_ONCE)
                        .filter(reason -> reason.terms().lasts().compareTo(Duration.ofHours(26)) < 0)
                        .toList());
    }
}
