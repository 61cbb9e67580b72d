package nyc.icefree.demo;

import java.time.LocalDate;
import java.util.List;
import nyc.icefree.helpnow.HelpBlock;
import nyc.icefree.helpnow.HelpEntry;
import nyc.icefree.helpnow.HelpKind;
import nyc.icefree.helpnow.HelpNow;
import nyc.icefree.people.PersonId;
import nyc.icefree.text.Language;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Plants invented numbers and addresses that say they are invented. */
@Component
@Profile("demo")
record DemoHelpNow(HelpNow help, DemoActing acting) {
    private static final String TEXTS = "https://rights.demo.example.org/";

    void plant(PersonId administrator, LocalDate today) {
        var checked = today.minusDays(9);
        var lines = List.of(
                line(HelpKind.HOTLINE, Language.ENGLISH, "Example hotline, day and night", "212-555-0142", checked),
                line(
                        HelpKind.EMERGENCY,
                        Language.ENGLISH,
                        "Example: stay calm, then call the number above.",
                        "",
                        checked),
                line(HelpKind.LINK, Language.ENGLISH, "Example: your rights at the door", TEXTS + "door", checked),
                line(HelpKind.LINK, Language.ENGLISH, "Example: a plan for the family", TEXTS + "plan", checked),
                line(
                        HelpKind.HOTLINE,
                        Language.SPANISH,
                        "Línea de ejemplo, de día y de noche",
                        "212-555-0143",
                        checked),
                line(
                        HelpKind.EMERGENCY,
                        Language.SPANISH,
                        "Ejemplo: mantenga la calma y llame al número de arriba.",
                        "",
                        checked),
                line(HelpKind.LINK, Language.SPANISH, "Ejemplo: sus derechos en la puerta", TEXTS + "puerta", checked),
                line(
                        HelpKind.LINK,
                        Language.SPANISH,
                        "Ejemplo: un plan para la familia",
                        TEXTS + "plan-familiar",
                        checked));
        acting.asAdministrator(administrator, () -> {
            help.change(new HelpBlock(help.now().version(), lines));
            return lines;
        });
    }

    private static HelpEntry line(HelpKind kind, Language language, String words, String target, LocalDate checked) {
        return new HelpEntry(kind, language, words, target, "Example Legal Desk", checked);
    }
}
