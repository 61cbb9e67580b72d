package nyc.icefree.demo;

import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import nyc.icefree.city.City;
import nyc.icefree.partners.Memberships;
import nyc.icefree.partners.OrganizationForm;
import nyc.icefree.partners.OrganizationId;
import nyc.icefree.partners.Organizations;
import nyc.icefree.partners.StaffRole;
import nyc.icefree.people.PersonId;
import nyc.icefree.signin.StaffAccounts;
import nyc.icefree.text.Language;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Plants the organizations and the people who work for them. */
@Component
@Profile("demo")
record DemoPeople(
        StaffAccounts accounts, Organizations organizations, Memberships memberships, DemoActing acting, City city) {
    static final String ADMINISTRATOR = "administrator@demo.example.org";
    static final String ORGANIZER = "organizer@demo.example.org";
    static final String PASSWORD = "lanterns on every stoop";

    PersonId plantAdministrator() {
        return staff("Ada Example", ADMINISTRATOR, true);
    }

    Map<DemoOrganization, OrganizationId> plantOrganizations(PersonId administrator) {
        var planted = new EnumMap<DemoOrganization, OrganizationId>(DemoOrganization.class);
        for (DemoOrganization organization : DemoOrganization.values()) {
            planted.put(organization, acting.asAdministrator(administrator, () -> {
                var id = organizations.found(new OrganizationForm(
                        0,
                        organization.title,
                        null,
                        "https://" + slug(organization) + ".example.org",
                        java.util.Set.of(organization.area(city).slug()),
                        Map.of(Language.ENGLISH, organization.english, Language.SPANISH, organization.spanish)));
                organizations.trust(id, organization.trusted);
                if (organization == DemoOrganization.CAMPAIGN) {
                    organizations.letRunCampaign(id);
                }
                return id;
            }));
        }
        return planted;
    }

    Map<DemoOrganization, PersonId> plantStaff(
            PersonId administrator, Map<DemoOrganization, OrganizationId> planted, DemoNames names) {
        var coordinators = new EnumMap<DemoOrganization, PersonId>(DemoOrganization.class);
        for (DemoOrganization organization : DemoOrganization.values()) {
            var person = staff(names.next(), coordinatorAddress(organization), false);
            acting.asAdministrator(
                    administrator,
                    () -> memberships.appoint(
                            Objects.requireNonNull(planted.get(organization)), person, StaffRole.COORDINATOR));
            coordinators.put(organization, person);
        }
        var organizer = staff("Olu Example", ORGANIZER, false);
        for (DemoOrganization organization : List.of(DemoOrganization.CAMPAIGN, DemoOrganization.MARIGOLD)) {
            var coordinator = Objects.requireNonNull(coordinators.get(organization));
            acting.asStaff(
                    coordinator,
                    () -> memberships.appoint(
                            Objects.requireNonNull(planted.get(organization)), organizer, StaffRole.ORGANIZER));
        }
        return coordinators;
    }

    static String coordinatorAddress(DemoOrganization organization) {
        return slug(organization) + "@demo.example.org";
    }

    static String volunteerAddress(int number) {
        return "volunteer" + number + "@demo.example.org";
    }

    /** Known to everybody, like the password: the demo's sign-in page shows its code. */
    static byte[] totpSecret(String email) {
        return ("demo secret of " + email).getBytes(StandardCharsets.UTF_8);
    }

    private PersonId staff(String name, String email, boolean administrator) {
        return accounts.create(name, email, Language.ENGLISH, PASSWORD, totpSecret(email), administrator);
    }

    private static String slug(DemoOrganization organization) {
        return organization.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
