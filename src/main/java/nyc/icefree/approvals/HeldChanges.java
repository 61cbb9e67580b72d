package nyc.icefree.approvals;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Objects;
import java.util.UUID;
import nyc.icefree.events.EventDraft;
import nyc.icefree.events.EventId;
import nyc.icefree.events.EventWords;
import nyc.icefree.events.Reach;
import nyc.icefree.partners.OrganizationId;
import nyc.icefree.text.Language;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps what waits for an administrator as long as it waits, and not longer. */
@Component
class HeldChanges {
    private final JdbcClient jdbc;
    private final ProposedJoiningDetails door;

    HeldChanges(JdbcClient jdbc, ProposedJoiningDetails door) {
        this.jdbc = jdbc;
        this.door = door;
    }

    void keep(EventId event, UUID proposal, EventDraft form) {
        for (var words : form.words()) {
            jdbc.sql(
                            "insert into proposed_words (proposal_id, language, title, description, sealed_instructions, original)"
                                    + " values (?, ?, ?, ?, ?, ?)")
                    .param(proposal)
                    .param(words.language().tag())
                    .param(words.title())
                    .param(words.description())
                    .param(door.seal(event, proposal, instructions(words.language()), words.instructions()))
                    .param(words.original())
                    .update();
        }
        int position = 0;
        for (var coHost : form.coHosts()) {
            jdbc.sql("insert into proposed_co_host (proposal_id, position, organization_id) values (?, ?, ?)")
                    .params(proposal, ++position, coHost.value())
                    .update();
        }
    }

    HeldContent read(EventId event, UUID proposal, Reach reach) {
        return new HeldContent(
                jdbc.sql("select language, title, description, sealed_instructions, original from proposed_words"
                                + " where proposal_id = ? order by original desc, language")
                        .param(proposal)
                        .query((row, n) -> words(event, proposal, row))
                        .list(),
                reach,
                jdbc.sql("select organization_id from proposed_co_host where proposal_id = ? order by position")
                        .param(proposal)
                        .query((row, n) -> new OrganizationId(row.getObject(1, UUID.class)))
                        .list());
    }

    private EventWords words(EventId event, UUID proposal, ResultSet row) throws SQLException {
        var language = new Language(row.getString(1));
        return new EventWords(
                language,
                row.getString(2),
                row.getString(3),
                Objects.requireNonNullElse(door.open(event, proposal, instructions(language), row.getBytes(4)), ""),
                row.getBoolean(5));
    }

    private static String instructions(Language language) {
        return "instructions " + language.tag();
    }

    /** Of an event's proposals that wait for nothing any more. */
    void forget(UUID event) {
        jdbc.sql("update proposed_change set sealed_link = null where event_id = ? and state <> 'OPEN'")
                .param(event)
                .update();
        for (String table : new String[] {"proposed_words", "proposed_co_host"}) {
            jdbc.sql("delete from " + table + " where proposal_id in"
                            + " (select id from proposed_change where event_id = ? and state <> 'OPEN')")
                    .param(event)
                    .update();
        }
    }
}
