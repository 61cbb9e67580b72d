package nyc.icefree.demo;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nyc.icefree.checklists.Checklists;
import nyc.icefree.city.City;
import nyc.icefree.demo.DemoEvents.Planted;
import nyc.icefree.demo.DemoPlan.Fate;
import nyc.icefree.eventform.EventKind;
import nyc.icefree.partners.OrganizationId;
import nyc.icefree.people.PersonId;
import nyc.icefree.requests.EventRequests;
import nyc.icefree.requests.PossibleTime;
import nyc.icefree.requests.RequestDesk;
import nyc.icefree.requests.RequestForm;
import nyc.icefree.requests.RequestKind;
import nyc.icefree.text.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Plants work for organizers: requests of invented groups, and checklists of the coming events. */
@Component
@Profile("demo")
record DemoQueue(EventRequests requests, RequestDesk desk, Checklists checklists, DemoActing acting, City city) {
    private static final int LISTS = 10;

    void plantRequests(
            LocalDate today,
            Map<DemoOrganization, OrganizationId> organizations,
            Map<DemoOrganization, PersonId> coordinators) {
        var at = DemoOrganization.MARIGOLD;
        var marigold = organizations.get(at);
        send(session(today, "Parents of the school on Sample Avenue", marigold, at, Language.SPANISH, 35));
        send(session(today, "Night shift of the corner bakery", marigold, at, Language.ENGLISH, 12));
        at = DemoOrganization.TWO_RIVERS;
        send(session(today, "Choir of the church by the bridge", null, at, Language.ENGLISH, 50));
        send(vigil(today, organizations.get(DemoOrganization.QUILT_STREET)));
        acting.asStaff(Objects.requireNonNull(coordinators.get(DemoOrganization.QUILT_STREET)), () -> {
            desk.queue(true).forEach(row -> desk.ask(row.id(), "How many people do you expect, and is there sound?"));
            return true;
        });
    }

    void plantChecklists(List<Planted> planted, Map<DemoOrganization, PersonId> coordinators, LocalDate today) {
        planted.stream()
                .filter(event -> event.slot().startLocal().toLocalDate().isAfter(today))
                .filter(event -> event.plan().fate() != Fate.CANCELLED)
                .limit(LISTS)
                .forEach(event -> acting.asStaff(
                        Objects.requireNonNull(coordinators.get(event.plan().host())), () -> {
                            checklists.addUsual(event.id());
                            var lines = checklists.of(event.id());
                            // ticks all late lines but the last
                            var late =
                                    lines.stream().filter(line -> line.late()).toList();
                            late.stream()
                                    .limit(Math.max(0, late.size() - 1))
                                    .forEach(line -> checklists.tick(line.id(), true));
                            return true;
                        }));
    }

    private void send(RequestForm form) {
        requests.send(form, UUID.randomUUID());
    }

    private RequestForm session(
            LocalDate today,
            String asker,
            @Nullable OrganizationId to,
            DemoOrganization near,
            Language reader,
            int people) {
        return new RequestForm(
                RequestKind.SESSION,
                new RequestForm.Asker(asker, "group-" + people + "@example.org", reader),
                to,
                EventKind.EDUCATION_SESSION,
                "",
                reader.equals(Language.SPANISH)
                        ? "Nos reunimos después de la escuela. Hay una sala con sillas."
                        : "We have a room with chairs. Coffee is on us.",
                near.area(city),
                "",
                "",
                "",
                List.of(Language.SPANISH, reader).stream().distinct().toList(),
                people,
                List.of(
                        new PossibleTime(today.plusDays(17), LocalTime.of(18, 30), null),
                        new PossibleTime(today.plusDays(24), LocalTime.of(18, 30), null)),
                RequestForm.Besides.NONE);
    }

    private RequestForm vigil(LocalDate today, @Nullable OrganizationId to) {
        return new RequestForm(
                RequestKind.SUBMISSION,
                new RequestForm.Asker("Stoop Neighbors", "stoop@example.org", Language.ENGLISH),
                to,
                EventKind.RALLY,
                "Candles for families",
                "We stand together for an hour, with candles and songs.",
                DemoOrganization.QUILT_STREET.area(city),
                DemoOrganization.QUILT_STREET.neighbourhood(city),
                "The corner by the fountain",
                "1 Placeholder Square",
                List.of(Language.ENGLISH, Language.SPANISH),
                null,
                List.of(new PossibleTime(today.plusDays(20), LocalTime.of(19, 0), LocalTime.of(20, 0))),
                RequestForm.Besides.NONE);
    }
}
