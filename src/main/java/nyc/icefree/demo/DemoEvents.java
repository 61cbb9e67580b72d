package nyc.icefree.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import nyc.icefree.city.City;
import nyc.icefree.demo.DemoPlan.Fate;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.eventform.Accessibility;
import nyc.icefree.eventform.AddressVisibility;
import nyc.icefree.eventform.EventDraft;
import nyc.icefree.eventform.EventKind;
import nyc.icefree.eventform.EventWords;
import nyc.icefree.eventform.KindDefaults;
import nyc.icefree.eventform.Photographs;
import nyc.icefree.eventform.RsvpTerms;
import nyc.icefree.eventform.When;
import nyc.icefree.eventform.Where;
import nyc.icefree.events.CoHosting;
import nyc.icefree.events.EventApproval;
import nyc.icefree.events.EventPlanning;
import nyc.icefree.partners.OrganizationId;
import nyc.icefree.people.PersonId;
import nyc.icefree.series.SeriesDateRow;
import nyc.icefree.text.Language;
import nyc.icefree.time.TimeSlot;
import nyc.icefree.venues.AccessFact;
import nyc.icefree.venues.Transit;
import nyc.icefree.venues.VenueForm;
import nyc.icefree.venues.VenueId;
import nyc.icefree.venues.Venues;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Plants venues and events, each planned two to three weeks before its day. */
@Component
@Profile("demo")
record DemoEvents(
        EventPlanning planning,
        EventApproval approval,
        CoHosting coHosting,
        Venues venues,
        DemoClinic clinic,
        DemoActing acting,
        DemoClock clock,
        City city) {
    record Planted(EventId id, DemoPlan plan, TimeSlot slot) {}

    /** Kinds at which an ID may be asked for. */
    private static final Set<EventKind> ASKING = Set.of(EventKind.MEETING, EventKind.BRIEFING);

    private static final Map<EventKind, Photographs> PHOTOGRAPHED = Map.of(
            EventKind.RALLY, Photographs.PRESS,
            EventKind.EDUCATION_SESSION, Photographs.ASK_FIRST,
            EventKind.CLINIC, Photographs.NONE);

    private static final ZoneId ZONE = ZoneId.of("America/New_York");

    List<Planted> plant(
            List<DemoPlan> plans,
            Map<DemoOrganization, OrganizationId> organizations,
            Map<DemoOrganization, PersonId> coordinators,
            Random random) {
        var places = plantVenues(plans, organizations, coordinators);
        var planted = new ArrayList<Planted>();
        Instant now = clock.atHome();
        var clinics = new ArrayDeque<SeriesDateRow>();
        for (DemoPlan plan : plans) {
            if (plan.gathering() == DemoGathering.CLINIC && !clinics.isEmpty()) {
                var date = clinics.removeFirst();
                planted.add(new Planted(date.event(), plan, date.slot()));
                continue;
            }
            var start = plan.day().atTime(plan.gathering().hour, random.nextBoolean() ? 0 : 30);
            var slot = TimeSlot.of(start, start.plusMinutes(plan.gathering().minutes), ZONE);
            var before = slot.startsAt().minus(Duration.ofDays(14 + random.nextInt(8)));
            clock.travelTo(before.isBefore(now) ? before : now);
            var host = Objects.requireNonNull(coordinators.get(plan.host()));
            var draft = draft(plan, slot, places, organizations, random);
            var house = Objects.requireNonNull(organizations.get(plan.host()));
            if (plan.gathering() == DemoGathering.CLINIC) {
                clinics.addAll(plantClinic(draft, plan, organizations, coordinators));
                var first = clinics.removeFirst();
                planted.add(new Planted(first.event(), plan, first.slot()));
                continue;
            }
            var id = acting.asStaff(host, () -> planning.draft(house, draft));
            answer(id, draft, plan, organizations, coordinators);
            if (plan.fate() != Fate.DRAFT
                    && !plan.host().trusted
                    && slot.startsAt().isAfter(now)) {
                acting.asStaff(host, () -> {
                    approval.submit(id, null);
                    return id;
                });
            }
            if (plan.fate() != Fate.DRAFT && plan.host().trusted) {
                acting.asStaff(host, () -> {
                    planning.publish(id);
                    return id;
                });
            }
            planted.add(new Planted(id, plan, slot));
        }
        clock.comeBack();
        return planted;
    }

    private List<SeriesDateRow> plantClinic(
            EventDraft draft,
            DemoPlan plan,
            Map<DemoOrganization, OrganizationId> organizations,
            Map<DemoOrganization, PersonId> coordinators) {
        var host = Objects.requireNonNull(coordinators.get(plan.host()));
        var house = Objects.requireNonNull(organizations.get(plan.host()));
        var id = acting.asStaff(host, () -> clinic.plan(house, draft, DemoPlan.CLINICS));
        var dates = acting.asStaff(host, () -> clinic.dates(id));
        dates.forEach(date -> answer(date.event(), draft, plan, organizations, coordinators));
        return acting.asStaff(host, () -> {
            clinic.publish(id);
            return clinic.dates(id);
        });
    }

    /** Lets the co-hosts accept; those of drafts have not answered yet. */
    private void answer(
            EventId id,
            EventDraft draft,
            DemoPlan plan,
            Map<DemoOrganization, OrganizationId> organizations,
            Map<DemoOrganization, PersonId> coordinators) {
        if (plan.fate() == Fate.DRAFT) {
            return;
        }
        organizations.forEach((organization, number) -> {
            if (draft.coHosts().contains(number)) {
                acting.asStaff(Objects.requireNonNull(coordinators.get(organization)), () -> {
                    coHosting.accept(id, number);
                    return id;
                });
            }
        });
    }

    /** Runs after people answered, so that there is somebody to tell. */
    void cancel(Planted event, PersonId coordinator) {
        acting.asStaff(coordinator, () -> {
            planning.cancel(event.id(), "The hall has no heat this week. We will find a new date.");
            return event;
        });
    }

    /**
     * Whether the venue's first event hides it; then it is sealed from the start, as plain text would stay in the data
     * file.
     */
    static boolean isPrivate(DemoOrganization house, List<DemoPlan> plans) {
        return plans.stream()
                .filter(plan -> plan.host() == house)
                .findFirst()
                .map(plan -> KindDefaults.of(plan.gathering().kind).addressVisibility())
                .filter(shown -> shown != AddressVisibility.EVERYONE)
                .isPresent();
    }

    private Map<DemoOrganization, VenueId> plantVenues(
            List<DemoPlan> plans,
            Map<DemoOrganization, OrganizationId> organizations,
            Map<DemoOrganization, PersonId> coordinators) {
        var places = new EnumMap<DemoOrganization, VenueId>(DemoOrganization.class);
        for (DemoOrganization host : DemoOrganization.values()) {
            boolean hidden = isPrivate(host, plans);
            var form = new VenueForm(
                    host.venueName,
                    host.address,
                    host.neighbourhood(city),
                    host.area(city),
                    Transit.of("Bus and subway within five minutes on foot.")
                            .with(Language.SPANISH, "Autobús y metro a menos de cinco minutos a pie."),
                    null,
                    null,
                    Set.of(AccessFact.STEP_FREE, AccessFact.ACCESSIBLE_TOILET),
                    80,
                    "The key is with the coordinator.",
                    !hidden,
                    hidden);
            places.put(
                    host,
                    acting.asStaff(
                            Objects.requireNonNull(coordinators.get(host)),
                            () -> venues.add(Objects.requireNonNull(organizations.get(host)), form)));
        }
        return places;
    }

    private static EventDraft draft(
            DemoPlan plan,
            TimeSlot slot,
            Map<DemoOrganization, VenueId> places,
            Map<DemoOrganization, OrganizationId> organizations,
            Random random) {
        var g = plan.gathering();
        boolean spanishFirst =
                plan.host() == DemoOrganization.MARKET_STREET || plan.host() == DemoOrganization.TWO_RIVERS;
        boolean outside = g.kind == EventKind.RALLY;
        String door = outside ? "" : "The door opens 15 minutes before.";
        String puerta = outside ? "" : "La puerta abre 15 minutos antes.";
        var words = List.of(
                new EventWords(Language.ENGLISH, g.english, g.englishText, door, !spanishFirst),
                new EventWords(Language.SPANISH, g.spanish, g.spanishText, puerta, spanishFirst));
        var spoken = plan.host().spoken().stream().map(Language::new).toList();
        var interpreted = random.nextInt(3) == 0 ? List.of(new Language("ase")) : List.<Language>of();
        var others = DemoOrganization.values();
        var coHost = others[random.nextInt(others.length)];
        var coHosts = coHost == plan.host() || random.nextBoolean()
                ? List.<OrganizationId>of()
                : List.of(Objects.requireNonNull(organizations.get(coHost)));
        var defaults = KindDefaults.of(g.kind);
        Integer capacity =
                plan.fate() == Fate.FULL ? Integer.valueOf(12) : g.capacity == 0 ? null : (Integer) g.capacity;
        return EventDraft.usual(g.kind, words, When.of(slot), Where.in(places.get(plan.host())))
                .with(Accessibility.of(spoken, interpreted, Set.copyOf(g.access()))
                        .noQuestions(!ASKING.contains(g.kind))
                        .photographed(PHOTOGRAPHED.getOrDefault(g.kind, Photographs.NOT_SAID)))
                .with(RsvpTerms.of(defaults.takesRsvps(), capacity).asking(DemoQuestions.of(g)))
                .hostedWith(coHosts);
    }
}
