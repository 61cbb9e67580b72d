package nyc.icefree.site.outlets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Types;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import nyc.icefree.AppTest;
import nyc.icefree.Drafts;
import nyc.icefree.Given;
import nyc.icefree.eventform.AddressVisibility;
import nyc.icefree.rsvp.answers.ReservationOutcome;
import nyc.icefree.rsvp.answers.RsvpState;
import nyc.icefree.text.Language;
import nyc.icefree.web.Links;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A hidden address in each outlet of one answer: who may come, asks, is held, is offered places or waits does not see it. */
@AppTest
class OnlyWhoComesTest extends HiddenAddressStage {
    @Autowired
    JdbcClient jdbc;

    private final SecretPlace place = SecretPlace.anywhere();
    private ReservationOutcome party;

    @BeforeEach
    void a_party_at_a_place_for_those_who_come() {
        var shown = Drafts.from(place.of(given.session("", 6))).shownTo(AddressVisibility.COMING);
        var event = given.published(given.team(), shown.draft());
        party = given.comes(event, Given.party("Rosa", 2));
    }

    @ParameterizedTest
    @EnumSource
    void the_page_in_either_language(RsvpState state) throws Exception {
        become(state);
        seenBy(state, Links.manage(Language.ENGLISH, party.manage()));
        seenBy(state, Links.manage(Language.SPANISH, party.manage()));
    }

    @ParameterizedTest
    @EnumSource
    void the_file_for_a_calendar(RsvpState state) throws Exception {
        become(state);
        seenBy(state, Links.manageEventFile(Language.ENGLISH, party.manage().value()));
    }

    private void seenBy(RsvpState state, String path) throws Exception {
        var told = place.toldBy(page("", "", path));
        if (state.isGoing()) {
            assertTrue(told.contains(place.zip()), path + " tells " + state + " only " + told);
        } else {
            assertEquals(List.of(), told, path + " tells " + state);
        }
    }

    private void become(RsvpState state) {
        var until =
                state == RsvpState.OFFERED ? OffsetDateTime.now(ZoneOffset.UTC).plusHours(2) : null;
        jdbc.sql("update rsvp set state = :state, turn = 1, offer_until = :until where id = :id")
                .param("state", state.name())
                .param("until", until, Types.TIMESTAMP_WITH_TIMEZONE)
                .param("id", party.rsvp().value())
                .update();
    }
}
