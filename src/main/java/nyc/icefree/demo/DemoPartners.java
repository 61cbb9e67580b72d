package nyc.icefree.demo;

import java.util.Map;
import java.util.Objects;
import nyc.icefree.eventform.EventKind;
import nyc.icefree.partnercalendars.SourceForm;
import nyc.icefree.partnercalendars.Sources;
import nyc.icefree.partners.OrganizationId;
import nyc.icefree.people.PersonId;
import nyc.icefree.text.Language;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Plants partners with calendars of their own: two in sync, one that waits for an administrator. */
@Component
@Profile("demo")
record DemoPartners(Sources sources, DemoActing acting) {
    void plantCalendars(
            Map<DemoOrganization, OrganizationId> organizations, Map<DemoOrganization, PersonId> coordinators) {
        var kinds = Map.of(
                DemoOrganization.QUILT_STREET, EventKind.OTHER,
                DemoOrganization.NINTH_BELL, EventKind.OTHER,
                DemoOrganization.YELLOW_DOOR, EventKind.EDUCATION_SESSION);
        kinds.forEach((organization, kind) -> {
            String name = organization.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
            var form = new SourceForm(
                    "https://" + name + ".demo.example.org/calendar.ics",
                    organization.title,
                    Language.ENGLISH,
                    kind,
                    null);
            acting.asStaff(
                    Objects.requireNonNull(coordinators.get(organization)),
                    () -> sources.add(Objects.requireNonNull(organizations.get(organization)), form));
        });
    }
}
