package nyc.icefree.site.campaign;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import nyc.icefree.AppParts;
import nyc.icefree.AppTest;
import nyc.icefree.As;
import nyc.icefree.Given.Team;
import nyc.icefree.disclosure.Audience;
import nyc.icefree.partners.Logos;
import nyc.icefree.partners.logos.Logo;
import nyc.icefree.partners.logos.LogoFiles;
import nyc.icefree.refusals.ChangedMeanwhile;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The logo of an organization on public pages, instead of the drawing made from its name. */
@AppTest
class LogoPagesTest extends AppParts {
    private static final Logo FIRST = Logo.of(LogoFiles.png(91, 60));
    private static final Logo SECOND = Logo.of(LogoFiles.png(92, 60));

    @Autowired
    Logos logos;

    @Test
    void a_trusted_organizations_logo_stands_beside_its_name_at_once() throws Exception {
        var team = given.team();
        assertSays(page(team), "<svg class=\"stoop\"");
        give(team, FIRST);
        assertSays(page(team), "<img class=\"logo\" src=\"/logo-" + FIRST.version() + "\" alt=\"\">");
        String event = events.view(given.published(team), Audience.PUBLIC)
                .orElseThrow()
                .slug();
        assertSays(
                answer(get("/en/events/" + event)).getContentAsString(), "/logo-" + FIRST.version() + "\" alt=\"\">");
        var answer = answer(get("/logo-" + FIRST.version()));
        assertEquals("image/png", answer.getContentType());
        assertEquals("max-age=31536000, public, immutable", answer.getHeader("Cache-Control"));
        As.staff(given.coordinator(team.organization()), () -> logos.remove(team.organization()));
        assertSays(page(team), "<svg class=\"stoop\"");
    }

    @Test
    void what_an_untrusted_organization_gives_is_seen_by_nobody_before_an_administrators_yes() throws Exception {
        var team = given.untrustedTeam();
        give(team, SECOND);
        assertSays(page(team), "<svg class=\"stoop\"");
        assertEquals(404, answer(get("/logo-" + SECOND.version())).getStatus());
        var other = Logo.of(LogoFiles.png(93, 60));
        give(team, other);
        As.administrator(given.person(), () -> {
            assertThrows(
                    ChangedMeanwhile.class,
                    () -> logos.decide(team.organization(), SECOND.octets(), true),
                    "another was given since");
            logos.decide(team.organization(), other.octets(), true);
        });
        give(team, SECOND);
        assertSays(page(team), "/logo-" + other.version());
        As.administrator(given.person(), () -> logos.decide(team.organization(), SECOND.octets(), false));
        assertSays(page(team), "/logo-" + other.version());
    }

    private void give(Team team, Logo logo) {
        As.staff(given.coordinator(team.organization()), () -> logos.give(team.organization(), logo));
    }

    private String page(Team team) throws Exception {
        return answer(get("/en/organizations/" + team.slug())).getContentAsString();
    }
}
