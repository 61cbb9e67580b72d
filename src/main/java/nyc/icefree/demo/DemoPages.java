package nyc.icefree.demo;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nyc.icefree.campaign.Campaign;
import nyc.icefree.campaign.CampaignProfile;
import nyc.icefree.pages.Check;
import nyc.icefree.pages.PageKind;
import nyc.icefree.pages.PagePart;
import nyc.icefree.pages.PageWords;
import nyc.icefree.pages.Pages;
import nyc.icefree.people.PersonId;
import nyc.icefree.text.Language;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Plants an invented press contact, who runs the site, and cards of rights, which say that they are examples; shows our year. */
@Component
@Profile("demo")
record DemoPages(Pages pages, Campaign campaign, DemoActing acting) {
    private static final String TEXTS = "https://rights.demo.example.org/";
    private static final String NO_ADVICE = "**Example - not legal advice.** ";

    /** @param checker somebody other than the author */
    void plant(PersonId administrator, PersonId checker) {
        acting.asAdministrator(administrator, () -> {
            var now = campaign.now();
            campaign.change(new CampaignProfile(
                    now.version(), now.name(), now.zone(), now.roleAddress(), now.mailName(), true));
            return now;
        });
        help(administrator, checker);
        card(
                administrator,
                checker,
                "Example card: at your door",
                "Ejemplo de tarjeta: en su puerta",
                "Words from a lawyer of your own stand here: what to do, what to say, whom to call.\n\n"
                        + "- A first short line\n- A second short line",
                "Aquí va lo que escribe una abogada o un abogado de su confianza: qué hacer, qué decir, a quién"
                        + " llamar.\n\n- Una primera línea corta\n- Una segunda línea corta");
        card(
                administrator,
                checker,
                "Example card: on the street",
                "Ejemplo de tarjeta: en la calle",
                "Words from a lawyer of your own stand here.",
                "Aquí va lo que escribe una abogada o un abogado de su confianza.");
        add(
                administrator,
                PageKind.ABOUT,
                Language.ENGLISH,
                Map.of(
                        PagePart.RUN_BY,
                        "An example: Lena Ortiz, Moses Bello and five others, from five of the organizations in this"
                                + " calendar. Nobody is paid. The server costs are shared."));
        add(
                administrator,
                PageKind.ABOUT,
                Language.SPANISH,
                Map.of(
                        PagePart.RUN_BY,
                        "Un ejemplo: Lena Ortiz, Moses Bello y cinco personas más, de cinco de las organizaciones de este"
                                + " calendario. Nadie cobra. El costo del servidor se comparte."));
        add(
                administrator,
                PageKind.PRESS,
                Language.ENGLISH,
                Map.of(
                        PagePart.SHORT,
                        "An example: we are neighbors, families and community groups all over the city. We teach"
                                + " rights, stand with people who are afraid, and ask the city not to hand over its own"
                                + " people.",
                        PagePart.CONTACT,
                        "An example: Rosa Quill, press desk, 212-555-0144, <press@demo.example.org>. We answer within a"
                                + " day, in English and Spanish.",
                        PagePart.PHOTOGRAPHS,
                        "An example: ask before you take a picture, show no face without a yes, and none of a child."));
        add(
                administrator,
                PageKind.PRESS,
                Language.SPANISH,
                Map.of(
                        PagePart.SHORT,
                        "Un ejemplo: somos vecinos, familias y grupos comunitarios de toda la ciudad. Enseñamos"
                                + " derechos, acompañamos a quien tiene miedo y pedimos a la ciudad que no entregue a su"
                                + " gente.",
                        PagePart.CONTACT,
                        "Un ejemplo: Rosa Quill, prensa, 212-555-0144, <press@demo.example.org>. Respondemos en un día,"
                                + " en inglés y en español.",
                        PagePart.PHOTOGRAPHS,
                        "Un ejemplo: pregunte antes de tomar una foto, no muestre ninguna cara sin un sí, y ninguna de"
                                + " niños."));
    }

    private void help(PersonId administrator, PersonId checker) {
        line(
                administrator,
                checker,
                PageKind.HOTLINE,
                List.of("Example hotline, day and night", "212-555-0142"),
                List.of("Línea de ejemplo, de día y de noche", "212-555-0143"));
        line(
                administrator,
                checker,
                PageKind.LINK,
                List.of("Example: your rights at the door", TEXTS + "door"),
                List.of("Ejemplo: sus derechos en la puerta", TEXTS + "puerta"));
        line(
                administrator,
                checker,
                PageKind.LINK,
                List.of("Example: a plan for the family", TEXTS + "plan"),
                List.of("Ejemplo: un plan para la familia", TEXTS + "plan-familiar"));
        String emergency = pages.now().one(PageKind.EMERGENCY).name();
        say(
                administrator,
                emergency,
                Language.ENGLISH,
                Map.of(PagePart.BODY, "Example: stay calm, then call the number above."));
        say(
                administrator,
                emergency,
                Language.SPANISH,
                Map.of(PagePart.BODY, "Ejemplo: mantenga la calma y llame al número de arriba."));
        check(checker, emergency, 1, desk());
    }

    private void line(
            PersonId administrator, PersonId checker, PageKind kind, List<String> english, List<String> spanish) {
        String name = acting.asAdministrator(administrator, () -> pages.add(kind, english.getFirst()));
        String speaks = kind == PageKind.HOTLINE ? "English, Español, 中文, العربية" : "";
        say(administrator, name, Language.ENGLISH, Map.of(PagePart.TARGET, english.getLast(), PagePart.SPEAKS, speaks));
        say(
                administrator,
                name,
                Language.SPANISH,
                Map.of(
                        PagePart.TITLE,
                        spanish.getFirst(),
                        PagePart.TARGET,
                        spanish.getLast(),
                        PagePart.SPEAKS,
                        speaks));
        check(checker, name, 2, desk());
    }

    private Check desk() {
        LocalDate checked = pages.today().minusDays(9);
        return new Check("Example Legal Desk", "", checked, null);
    }

    /** @param english its edition; Spanish has one */
    private void check(PersonId checker, String name, int english, Check check) {
        acting.asAdministrator(checker, () -> {
            pages.check(name, Language.ENGLISH, english, check);
            pages.check(name, Language.SPANISH, 1, check);
            return name;
        });
    }

    private void card(
            PersonId administrator, PersonId checker, String title, String titulo, String words, String palabras) {
        String name = acting.asAdministrator(administrator, () -> pages.add(PageKind.RIGHTS_CARD, title));
        say(administrator, name, Language.ENGLISH, Map.of(PagePart.BODY, NO_ADVICE + words));
        say(
                administrator,
                name,
                Language.SPANISH,
                Map.of(PagePart.TITLE, titulo, PagePart.BODY, "**Ejemplo: no es un consejo legal.** " + palabras));
        var today = pages.today();
        var check = new Check("Ann Example, lawyer", "Example Legal Desk", today, today.plusMonths(3));
        check(checker, name, 2, check);
    }

    private void add(PersonId administrator, PageKind kind, Language language, Map<PagePart, String> more) {
        say(administrator, pages.now().one(kind).name(), language, more);
    }

    private void say(PersonId administrator, String name, Language language, Map<PagePart, String> more) {
        var page = pages.now().find(name).orElseThrow();
        var before = page.newest(language).orElseGet(() -> PageWords.none(language));
        int source = language.equals(Language.ENGLISH)
                ? 0
                : page.newest(Language.ENGLISH).orElseThrow().edition();
        var texts = new EnumMap<PagePart, String>(PagePart.class);
        texts.putAll(before.texts());
        texts.putAll(more);
        acting.asAdministrator(administrator, () -> {
            pages.save(page.name(), language, before.edition(), source, texts);
            return page;
        });
    }
}
