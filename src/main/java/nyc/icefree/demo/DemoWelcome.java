package nyc.icefree.demo;

import java.io.PrintStream;
import java.util.stream.Collectors;
import nyc.icefree.links.Links;
import nyc.icefree.signin.DemoSignIns.StaffDoor;
import nyc.icefree.text.Language;
import nyc.icefree.text.Texts;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Prints where the demo is and whom to sign in as, when the season is planted. */
@Component
@Profile("demo")
class DemoWelcome {
    private final DemoDoors doors;
    private final Links links;
    private final Texts texts;

    DemoWelcome(DemoDoors doors, Links links, Texts texts) {
        this.doors = doors;
        this.links = links;
        this.texts = texts;
    }

    /** Runs last, so that this stays in view. */
    @EventListener(ApplicationReadyEvent.class)
    @Order(Ordered.LOWEST_PRECEDENCE)
    void print() {
        print(System.out);
    }

    void print(PrintStream out) {
        out.printf(
                """

                  The demo is ready:    %s
                  Organizers sign in:   %s
                  Volunteers sign in:   %s

                  Password of all:      %s
                  The six digits change every half minute; the sign-in pages show the present ones.
                  Everybody here is invented, and the key lies beside the data: enter no real person.

                %s

                """,
                links.absolute(Links.home(Language.ENGLISH)),
                links.absolute(Links.signIn()),
                links.absolute(Links.mySignIn(Language.ENGLISH)),
                DemoPeople.PASSWORD,
                doors.staff().stream().map(this::line).collect(Collectors.joining("\n")));
    }

    private String line(StaffDoor door) {
        return "  %s  %-34s %s"
                .formatted(door.code(), door.email(), texts.in(Language.ENGLISH).get(door.role()));
    }
}
