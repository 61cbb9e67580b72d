package nyc.icefree.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import nyc.icefree.demo.DemoEvents.Planted;
import nyc.icefree.demo.DemoPlan.Fate;
import nyc.icefree.eventform.KindDefaults;
import nyc.icefree.messages.DemoPost;
import nyc.icefree.rsvp.Party;
import nyc.icefree.rsvp.ReservationForm;
import nyc.icefree.rsvp.ReservationRefused;
import nyc.icefree.rsvp.needs.AgeBand;
import nyc.icefree.rsvp.needs.Childcare;
import nyc.icefree.rsvp.needs.Need;
import nyc.icefree.rsvp.needs.Needs;
import nyc.icefree.rsvp.needs.PartyPeople;
import nyc.icefree.rsvp.reserving.Reservations;
import nyc.icefree.text.Language;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Plants about 600 parties: most small, some with needs, a few with an address. */
@Component
@Profile("demo")
record DemoParties(Reservations reservations, DemoPost post, DemoClock clock) {
    private static final int USUAL = 18;

    int plant(List<Planted> events, DemoNames names, Random random) {
        Instant now = clock.atHome();
        int parties = 0;
        for (Planted event : events) {
            if (event.plan().fate() == Fate.DRAFT
                    || !event.plan().host().trusted
                    || !KindDefaults.of(event.plan().gathering().kind).takesRsvps()) {
                continue;
            }
            var before = event.slot().startsAt().minus(Duration.ofDays(4));
            clock.travelTo(before.isBefore(now) ? before : now);
            int wanted = event.plan().fate() == Fate.FULL ? 20 : USUAL / 2 + random.nextInt(USUAL);
            for (int i = 0; i < wanted; i++) {
                parties += reserve(event, names, random);
            }
            post.awaitRows();
        }
        clock.comeBack();
        return parties;
    }

    private int reserve(Planted event, DemoNames names, Random random) {
        var interpretation = random.nextInt(6) == 0
                ? new Language(event.plan().host().spoken().getFirst())
                : null;
        var wanted =
                random.nextInt(5) == 0 ? Set.of(Need.values()[random.nextInt(Need.values().length)]) : Set.<Need>of();
        var people = people(random.nextInt(4) == 0 ? 2 + random.nextInt(3) : 1);
        var care = wanted.contains(Need.CHILDCARE) && people.kids() > 0
                ? new Childcare(Map.of(AgeBand.values()[random.nextInt(AgeBand.values().length)], people.kids()))
                : Childcare.NONE;
        var party = Party.of(
                        names.brief(),
                        people,
                        random.nextInt(8) == 0 ? "neighbor" + random.nextInt(1000) + "@example.org" : null,
                        new Needs(interpretation, wanted, care, ""),
                        random.nextBoolean() ? Language.ENGLISH : Language.SPANISH)
                .answering(DemoQuestions.answers(event.plan().gathering(), random))
                .in(
                        random.nextInt(3) == 0
                                ? new Language(event.plan().host().spoken().getLast())
                                : null);
        try {
            reservations.reserve(
                    event.id(), new ReservationForm(party, true), new UUID(random.nextLong(), random.nextLong()));
            return 1;
        } catch (ReservationRefused e) {
            return 0;
        }
    }

    /** Counts everybody above two as a child. */
    private static PartyPeople people(int many) {
        return PartyPeople.of(many, Math.max(0, many - 2));
    }
}
