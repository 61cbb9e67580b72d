package nyc.icefree.eventform;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nyc.icefree.refusals.RefusalReason;
import nyc.icefree.text.Language;
import nyc.icefree.time.TimeSlot;
import org.jspecify.annotations.Nullable;

/**
 * Something that people would miss in a published event; the one rule of what an event should have. Forbids nothing.
 *
 * @param field of the form, where it can be mended; empty when it is mended elsewhere
 * @param language in which nothing is written yet
 */
public record ReadinessGap(
        Kind kind, String field, @Nullable Language language) implements RefusalReason {
    public enum Kind {
        PLACE,
        DESCRIPTION,
        TRANSLATION,
        SHIFTS,
        QUESTIONS,
        BEGUN
    }

    public static List<ReadinessGap> of(EventDraft form, boolean shifts, Instant now) {
        var found = new ArrayList<ReadinessGap>();
        var where = form.where();
        if (where.attendance() != Attendance.ONLINE && where.venue() == null && where.newVenue() == null) {
            found.add(new ReadinessGap(Kind.PLACE, "venue", null));
        }
        form.words().stream()
                .filter(words -> words.original() && words.description().isBlank())
                .forEach(words -> found.add(new ReadinessGap(
                        Kind.DESCRIPTION, "words." + words.language().tag() + ".description", null)));
        Language.READ.stream()
                .filter(language -> form.words().stream()
                        .noneMatch(words -> words.language().equals(language)))
                .forEach(language ->
                        found.add(new ReadinessGap(Kind.TRANSLATION, "words." + language.tag() + ".title", language)));
        if (form.when().slot().filter(slot -> begun(slot, now)).isPresent()) {
            found.add(new ReadinessGap(Kind.BEGUN, "start", null));
        }
        if (!shifts) {
            found.add(new ReadinessGap(Kind.SHIFTS, "", null));
        }
        if (!form.accessibility().noQuestions()) {
            found.add(new ReadinessGap(Kind.QUESTIONS, "noQuestions", null));
        }
        return List.copyOf(found);
    }

    /** An event of whole days has not begun while its first day lasts. */
    private static boolean begun(TimeSlot slot, Instant now) {
        return slot.isWholeDays()
                ? slot.startLocal().plusDays(1).atZone(slot.zone()).toInstant().isBefore(now)
                : slot.startsAt().isBefore(now);
    }

    /** Whether the organizer is asked before publishing; the other gaps are told afterwards. */
    public boolean isAskedAbout() {
        return kind != Kind.SHIFTS && kind != Kind.QUESTIONS;
    }

    @Override
    public String name() {
        return kind.name();
    }

    @Override
    public Map<String, Object> arguments() {
        return language == null ? Map.of() : Map.of("language", language);
    }
}
