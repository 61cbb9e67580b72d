package nyc.icefree.demo;

import java.util.stream.Collectors;
import nyc.icefree.campaign.Campaign;
import nyc.icefree.campaign.CampaignPress;
import nyc.icefree.campaign.CampaignProfile;
import nyc.icefree.campaign.CampaignWords;
import nyc.icefree.people.PersonId;
import nyc.icefree.text.Language;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Plants an invented press contact and who runs the site; both say that they are examples. */
@Component
@Profile("demo")
record DemoPress(Campaign campaign, DemoActing acting) {
    private static final CampaignPress ENGLISH = new CampaignPress(
            "An example: Lena Ortiz, Moses Bello and five others, from five of the organizations in this calendar."
                    + " Nobody is paid. The server costs are shared.",
            "An example: we are neighbors, families and community groups all over the city. We teach rights, stand"
                    + " with people who are afraid, and ask the city not to hand over its own people.",
            "An example: Rosa Quill, press desk, 212-555-0144, <press@demo.example.org>. We answer within a day, in"
                    + " English and Spanish.");
    private static final CampaignPress SPANISH = new CampaignPress(
            "Un ejemplo: Lena Ortiz, Moses Bello y cinco personas más, de cinco de las organizaciones de este calendario. Nadie"
                    + " cobra. El costo del servidor se comparte.",
            "Un ejemplo: somos vecinos, familias y grupos comunitarios de toda la ciudad. Enseñamos derechos,"
                    + " acompañamos a quien tiene miedo y pedimos a la ciudad que no entregue a su gente.",
            "Un ejemplo: Rosa Quill, prensa, 212-555-0144, <press@demo.example.org>. Respondemos en un día, en inglés"
                    + " y en español.");

    void plant(PersonId administrator) {
        var before = campaign.now();
        var words = before.words().entrySet().stream()
                .collect(Collectors.toMap(
                        entry -> entry.getKey(),
                        entry -> with(entry.getValue(), entry.getKey().equals(Language.SPANISH) ? SPANISH : ENGLISH)));
        acting.asAdministrator(administrator, () -> {
            campaign.change(new CampaignProfile(
                    before.version(),
                    before.name(),
                    before.zone(),
                    before.roleAddress(),
                    before.mailName(),
                    before.showsYear(),
                    words));
            return words;
        });
    }

    private static CampaignWords with(CampaignWords words, CampaignPress press) {
        return new CampaignWords(words.tagline(), words.about(), words.demands(), words.help(), words.privacy(), press);
    }
}
