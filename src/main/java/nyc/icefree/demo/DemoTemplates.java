package nyc.icefree.demo;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import nyc.icefree.demo.DemoEvents.Planted;
import nyc.icefree.people.PersonId;
import nyc.icefree.templates.Templates;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Plants templates for gatherings that are held again and again; the campaign's is for all organizations. */
@Component
@Profile("demo")
record DemoTemplates(Templates templates, DemoActing acting) {
    private static final Map<DemoGathering, String> NAMES = Map.of(
            DemoGathering.AT_YOUR_DOOR, "Evening at your door",
            DemoGathering.VIGIL, "Quiet vigil",
            DemoGathering.CLINIC, "Legal table");

    void plant(List<Planted> planted, Map<DemoOrganization, PersonId> coordinators) {
        NAMES.forEach((gathering, name) -> planted.stream()
                .filter(event -> event.plan().gathering() == gathering)
                .findFirst()
                .ifPresent(event -> keep(event, name, coordinators)));
    }

    private void keep(Planted event, String name, Map<DemoOrganization, PersonId> coordinators) {
        var host = event.plan().host();
        acting.asAdministrator(Objects.requireNonNull(coordinators.get(host)), () -> {
            var template = templates.keep(event.id(), name);
            templates.share(template, host == DemoOrganization.CAMPAIGN);
            return template;
        });
    }
}
