package nyc.icefree.site.outlets;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nyc.icefree.Areas;
import nyc.icefree.Given;
import nyc.icefree.eventform.Accessibility;
import nyc.icefree.eventform.AddressVisibility;
import nyc.icefree.eventform.EventDraft;
import nyc.icefree.eventform.EventKind;
import nyc.icefree.eventform.EventWords;
import nyc.icefree.eventform.Reach;
import nyc.icefree.eventform.RsvpTerms;
import nyc.icefree.eventform.ShownInsteadOfAddress;
import nyc.icefree.eventform.Visibility;
import nyc.icefree.eventform.When;
import nyc.icefree.eventform.Where;
import nyc.icefree.text.Language;
import nyc.icefree.venues.AccessFact;
import nyc.icefree.venues.VenueForm;
import org.jspecify.annotations.Nullable;

/** A place of which every fact is a word that stands nowhere else. */
final class HiddenPlace {
    static final List<String> SECRETS =
            List.of("Unfindable", "Quibblewick", "Bluegate", "40.654321", "73.987654", "Knockthrice", "Underdesk");

    /** Of a page that is there while it is turned on. */
    static final Language URDU = new Language("ur");

    private HiddenPlace() {}

    static LocalDate day() {
        return Given.inDays(6);
    }

    static EventDraft draft(String title, AddressVisibility visibility, @Nullable Integer hours, int capacity) {
        return draft(title, visibility, hours, capacity, Reach.LISTED);
    }

    static EventDraft draft(
            String title, AddressVisibility visibility, @Nullable Integer hours, int capacity, Reach reach) {
        var venue = new VenueForm(
                "Unfindable Cellar",
                "47 Quibblewick Alley",
                "Corona",
                Areas.QUEENS,
                "Behind the Bluegate stop",
                40.654321,
                -73.987654,
                Set.of(),
                60,
                "Key Underdesk",
                true);
        return new EventDraft(
                EventKind.EDUCATION_SESSION,
                List.of(new EventWords(Language.ENGLISH, title, "Come quietly to " + title, "Knockthrice.", true)),
                When.of(day().atTime(18, 30), day().atTime(20, 0), Given.NEW_YORK),
                Where.in(venue),
                new Visibility(visibility, ShownInsteadOfAddress.NEIGHBOURHOOD, hours, reach),
                Accessibility.of(
                        List.of(Language.ENGLISH), List.of(Language.SPANISH, URDU), Set.of(AccessFact.STEP_FREE)),
                RsvpTerms.of(true, capacity),
                List.of());
    }
}
