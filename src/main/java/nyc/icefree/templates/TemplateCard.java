package nyc.icefree.templates;

import java.util.List;
import nyc.icefree.disclosure.PatternId;
import nyc.icefree.eventform.EventKind;
import nyc.icefree.text.Language;
import nyc.icefree.time.TimeSlot;
import org.jspecify.annotations.Nullable;

/**
 * @param shared whether every organization may use it
 * @param mine whether the actor is an organizer of its host
 * @param slot only hours and length count
 */
public record TemplateCard(
        PatternId id,
        String name,
        boolean shared,
        boolean mine,
        EventKind kind,
        String host,
        TimeSlot slot,
        List<Language> spoken,
        List<Language> interpreted,
        @Nullable Integer capacity) {}
