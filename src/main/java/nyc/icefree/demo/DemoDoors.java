package nyc.icefree.demo;

import java.time.Clock;
import java.util.List;
import java.util.stream.IntStream;
import nyc.icefree.people.PeopleDirectory;
import nyc.icefree.signin.DemoSignIns;
import nyc.icefree.signin.SignInLinks;
import nyc.icefree.signin.Totp;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Tells the sign-in pages whom the demo can be entered as. */
@Component
@Profile("demo")
record DemoDoors(PeopleDirectory people, SignInLinks links, Clock clock) implements DemoSignIns {
    private static final int VOLUNTEERS_SHOWN = 3;

    @Override
    public List<StaffDoor> staff() {
        return List.of(
                door("demo.role.administrator", DemoPeople.ADMINISTRATOR),
                door("demo.role.campaign-coordinator", DemoPeople.coordinatorAddress(DemoOrganization.CAMPAIGN)),
                door("demo.role.organizer", DemoPeople.ORGANIZER),
                door("demo.role.partner-coordinator", DemoPeople.coordinatorAddress(DemoOrganization.GOLDEN_THREAD)),
                door("demo.role.new-partner", DemoPeople.coordinatorAddress(DemoOrganization.YELLOW_DOOR)));
    }

    @Override
    public List<VolunteerDoor> volunteers() {
        return IntStream.rangeClosed(1, VOLUNTEERS_SHOWN)
                .mapToObj(DemoPeople::volunteerAddress)
                .flatMap(address -> people.byEmail(address).stream())
                .flatMap(person -> links.issue(person).stream().map(link -> new VolunteerDoor(name(person), link)))
                .toList();
    }

    private String name(nyc.icefree.people.PersonId person) {
        return people.card(person).orElseThrow().name();
    }

    private StaffDoor door(String role, String email) {
        return new StaffDoor(
                role, email, DemoPeople.PASSWORD, Totp.code(DemoPeople.totpSecret(email), clock.instant()));
    }
}
