package nyc.icefree.site.outlets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import nyc.icefree.AppTest;
import nyc.icefree.Drafts;
import nyc.icefree.Given;
import nyc.icefree.eventform.AddressVisibility;
import nyc.icefree.eventform.EventDraft;
import nyc.icefree.eventform.Reach;
import nyc.icefree.eventviews.EventId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** From the page of one's own reservation, too, others are handed only what everybody may see, and never its link. */
@AppTest
class TicketPassedOnTest extends HiddenAddressStage {
    private final SecretPlace place = SecretPlace.anywhere();

    @ParameterizedTest
    @EnumSource
    void other_companies_learn_of_a_ticket_what_the_public_page_says(AddressVisibility shown) throws Exception {
        var id = given.published(given.team(), place.of(session().shownTo(shown).draft()));
        String token = reserved(id);
        String ticket = page("", "", "/en/r/" + token);
        assertEquals(shown != AddressVisibility.TEAM, place.toldBy(ticket).contains(place.mark() + "street"));
        var ways = PassedOn.all(forOthers(ticket));
        assertTrue(
                ways.keySet().containsAll(List.of(PassedOn.GOOGLE_CALENDAR, PassedOn.OUTLOOK, PassedOn.WHATSAPP)),
                ways.toString());
        ways.forEach((way, said) -> {
            assertFalse(said.contains(token), way + " tells the link of the reservation");
            assertTrue(shown == AddressVisibility.EVERYONE || place.toldBy(said).isEmpty(), way + " tells " + said);
        });
    }

    @Test
    void nobody_is_handed_what_only_invited_people_know() throws Exception {
        var id = given.published(
                given.team(), place.of(session().reach(Reach.BY_LINK).draft()));
        String ticket = page("", "", "/en/r/" + reserved(id));
        assertTrue(ticket.contains("/event.ics\""), ticket);
        var ways = PassedOn.all(forOthers(ticket));
        assertTrue(ways.keySet().stream().allMatch(PassedOn::leadsToAMap), ways.toString());
    }

    /** Without what one sends to oneself, which is the link alone. */
    private static String forOthers(String ticket) {
        assertTrue(ticket.contains("<section id=\"keep\">"), ticket);
        return ticket.replaceFirst("(?s)<section id=\"keep\">.*?</section>", "");
    }

    private Drafts session() {
        EventDraft session = given.session("", 6);
        return Drafts.from(session);
    }

    private String reserved(EventId id) {
        var form = Given.party("Ada", 1);
        return given.comes(id, form).manage().value();
    }
}
