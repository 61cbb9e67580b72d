package nyc.icefree.eventform;

import static nyc.icefree.Given.NEW_YORK;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nyc.icefree.partners.OrganizationId;
import nyc.icefree.text.Language;
import nyc.icefree.venues.VenueId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What moves an event, or says more of it, is so for its form as for what is stored of it. */
class AnnouncedTest {
    private static final OrganizationId HOST = OrganizationId.random();
    private static final OrganizationId OTHER = OrganizationId.random();
    private static final VenueId HALL = new VenueId(UUID.randomUUID());
    private static final LocalDateTime START = LocalDateTime.parse("2027-02-05T18:30");
    private static final EventDraft FORM = new EventDraft(
            EventKind.CLINIC,
            List.of(new EventWords(Language.ENGLISH, "Clinic", "Come.", "Ring.", true)),
            When.of(START, START.plusHours(2), NEW_YORK),
            Where.in(HALL),
            Visibility.of(AddressVisibility.COMING).with(Reach.BY_LINK),
            Accessibility.of(List.of(Language.ENGLISH), List.of(), Set.of()),
            RsvpTerms.of(true, 20),
            List.of());

    @ParameterizedTest
    @CsvSource({
        "nothing, false, false",
        "capacity, false, false",
        "second hour of one that comes once, false, false",
        "later, true, false",
        "link, true, false",
        "place, true, false",
        "words, false, true",
        "instructions, false, true",
        "listed, false, true",
        "co-host, false, true"
    })
    void both_say_the_same_of_it(String what, boolean moves, boolean saysMore) {
        var next = changed(what);
        assertEquals(moves, Announced.of(FORM).movesTo(Announced.of(next)));
        assertEquals(moves, content(FORM).movesTo(content(next)));
        assertEquals(saysMore, Announced.of(FORM).saysMoreBy(Announced.of(next)));
        assertEquals(saysMore, content(FORM).saysMoreBy(content(next)));
    }

    @Test
    void less_is_not_more() {
        var listed = changed("listed").hostedWith(List.of(OTHER));
        assertEquals(false, Announced.of(listed).saysMoreBy(Announced.of(FORM)));
        assertEquals(false, content(listed).saysMoreBy(content(FORM)));
    }

    private static EventDraft changed(String what) {
        var when = FORM.when();
        return switch (what) {
            case "capacity" -> FORM.with(FORM.rsvps().capacity(7));
            case "second hour of one that comes once" ->
                FORM.with(new When(when.start(), true, when.end(), false, when.zone()));
            case "later" -> FORM.with(when.from(START.plusMinutes(1)));
            case "link" -> FORM.with(FORM.where().attended(Attendance.HYBRID, "https://meet.example.org/a"));
            case "place" -> FORM.with(FORM.where().at(new VenueId(UUID.randomUUID())));
            case "words" -> worded("Clinic today", "Ring.");
            case "instructions" -> worded("Clinic", "Knock.");
            case "listed" -> FORM.with(FORM.visibility().with(Reach.LISTED));
            case "co-host" -> FORM.hostedWith(List.of(OTHER));
            default -> FORM;
        };
    }

    private static EventDraft worded(String title, String instructions) {
        return FORM.worded(List.of(new EventWords(Language.ENGLISH, title, "Come.", instructions, true)));
    }

    private static EventContent content(EventDraft form) {
        var known = new DraftCheck.Known(Set.of(OTHER), null, null, false, false, List.of());
        return DraftCheck.passed(
                        form.with(form.where().at((VenueId) null)), HOST, known, Instant.parse("2026-11-27T12:00:00Z"))
                .content(
                        form.where().venue() == null
                                ? null
                                : form.where().venue().value());
    }
}
