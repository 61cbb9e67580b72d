package nyc.icefree.proof;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import nyc.icefree.Given;
import nyc.icefree.disclosure.Audience;
import nyc.icefree.eventform.Accessibility;
import nyc.icefree.eventform.Attendance;
import nyc.icefree.eventform.EventDraft;
import nyc.icefree.eventform.EventWords;
import nyc.icefree.events.Events;
import nyc.icefree.partners.OrganizationId;
import nyc.icefree.recurrence.Rule;
import nyc.icefree.text.Language;
import nyc.icefree.venues.AccessFact;
import org.springframework.boot.test.context.TestComponent;

@TestComponent
record SeedOutlets(Given given, Events events) {
    void plan() {
        var team = given.team();
        var other = given.team();
        var session = varied(given.session("Know your rights", 7), List.of(other.organization()));
        var single = given.published(team, session);
        given.accepted(other, single);
        var form = varied(given.session("Every other week", 9), List.of());
        LocalDate first = Objects.requireNonNull(form.when().start()).toLocalDate();
        var rule = Rule.read("FREQ=WEEKLY;BYDAY=MO,TU,TH,SA;COUNT=9", first, Given.NEW_YORK);
        var ofSeries =
                given.dates(team, given.publishedSeries(team, form, rule)).getFirst();
        for (var event : List.of(single, ofSeries)) {
            String slug = events.view(event, Audience.PUBLIC).orElseThrow().slug();
            for (String path :
                    List.of("/en/events/" + slug, "/es/events/" + slug, "/es/calendar/event/" + slug + ".ics")) {
                SeededApp.say("page", path);
            }
        }
        for (String path : List.of("/en/organizations/", "/es/organizations/")) {
            SeededApp.say("page", path + team.slug());
        }
    }

    private static EventDraft varied(EventDraft draft, List<OrganizationId> coHosts) {
        var words = new ArrayList<>(draft.words());
        words.add(
                new EventWords(Language.SPANISH, "Conozca sus derechos", "Venga a *aprender*.", "Traiga algo.", false));
        return draft.worded(words)
                .with(draft.where().attended(Attendance.HYBRID, "https://meet.example.org/room"))
                .with(Accessibility.of(
                        List.of(Language.ENGLISH, Language.SPANISH),
                        List.of(new Language("zh"), new Language("bn"), new Language("ht")),
                        Set.copyOf(EnumSet.range(AccessFact.STEP_FREE, AccessFact.SEATING))))
                .hostedWith(coHosts);
    }
}
