package nyc.icefree.workspace.events;

import com.vaadin.flow.component.HasValidation;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nyc.icefree.eventform.EventDraft;
import nyc.icefree.eventform.EventKind;
import nyc.icefree.eventform.EventWords;
import nyc.icefree.partners.OrganizationId;
import org.jspecify.annotations.Nullable;

/** The parts of an event's form that are values of their own, read together. */
record FormParts(
        TimeFields when, WhereFields where, VisibilityFields visibility, AccessFields accessibility, RsvpFields rsvps) {
    Stream<FormPart<?>> all() {
        return Stream.of(when, where, visibility, accessibility, rsvps);
    }

    /** @throws nyc.icefree.workspace.FormIncomplete while a field cannot be read */
    EventDraft typed(EventKind kind, List<EventWords> words, List<OrganizationId> coHosts) {
        return new EventDraft(
                kind,
                words,
                when.typed(),
                where.typed(),
                visibility.typed(),
                accessibility.typed(),
                rsvps.typed(),
                coHosts);
    }

    /** What cannot be read, all of it and not the first alone. */
    List<Problem> unread() {
        return all().flatMap(part -> part.unread().stream()).toList();
    }

    boolean areReadable() {
        return all().allMatch(FormPart::isReadable);
    }

    @Nullable
    HasValidation field(String name) {
        return all().map(part -> part.field(name))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
