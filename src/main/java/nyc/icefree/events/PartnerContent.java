package nyc.icefree.events;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import nyc.icefree.eventform.Accessibility;
import nyc.icefree.eventform.AddressVisibility;
import nyc.icefree.eventform.EventContent;
import nyc.icefree.eventform.EventWords;
import nyc.icefree.eventform.KindDefaults;
import nyc.icefree.eventform.RsvpTerms;
import nyc.icefree.eventform.Visibility;
import nyc.icefree.partners.OrganizationId;
import org.jspecify.annotations.Nullable;

final class PartnerContent {
    private PartnerContent() {}

    private static EventWords words(PartnerEvent said) {
        return new EventWords(said.language(), said.title(), literal(said.description()), "", true);
    }

    /** Takes the calendar's present content where people here left it as it was. */
    static EventContent followed(EventContent here, @Nullable UUID venue, PartnerEvent was, PartnerEvent is) {
        var old = words(was).wording().byField();
        var next = words(is).wording().byField();
        var words = here.words().stream()
                .map(one -> !one.original()
                        ? one
                        : one.mapped(own -> own.mapped(
                                (field, text) -> text.equals(old.get(field)) ? next.getOrDefault(field, "") : text)))
                .toList();
        return new EventContent(
                here.kind() == was.kind() ? is.kind() : here.kind(),
                words,
                here.slot().equals(was.slot()) ? is.slot() : here.slot(),
                venue,
                here.attendance() == was.attendance() ? is.attendance() : here.attendance(),
                Objects.equals(here.onlineLink(), was.online()) ? is.online() : here.onlineLink(),
                here.showing(),
                here.accessibility(),
                here.rsvps(),
                here.hosts());
    }

    static EventContent of(OrganizationId host, PartnerEvent is, @Nullable UUID venue) {
        return new EventContent(
                is.kind(),
                List.of(words(is)),
                is.slot(),
                venue,
                is.attendance(),
                is.online(),
                Visibility.of(AddressVisibility.EVERYONE),
                Accessibility.of(List.of(is.language()), List.of(), Set.of()),
                RsvpTerms.NONE,
                List.of(host.value()));
    }

    static EventContent usual(EventContent is) {
        var usual = KindDefaults.of(is.kind());
        return new EventContent(
                is.kind(),
                is.words(),
                is.slot(),
                is.venue(),
                is.attendance(),
                is.onlineLink(),
                is.showing().with(usual.addressVisibility()),
                is.accessibility(),
                is.rsvps().takesRsvps(usual.takesRsvps()).capacity(usual.capacity()),
                is.hosts());
    }

    static String literal(String plain) {
        return plain.replaceAll("([\\\\`*_\\[\\]<>#|~])", "\\\\$1")
                .replaceAll("(?m)^(\\s*)([-+])(?=\\s)", "$1\\\\$2")
                .replaceAll("(?<!\\n)\\n(?!\\n)", "  \n");
    }
}
