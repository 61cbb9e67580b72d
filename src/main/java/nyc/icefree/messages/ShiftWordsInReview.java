package nyc.icefree.messages;

import java.util.Optional;
import java.util.UUID;
import nyc.icefree.approvals.ReviewDecision;
import nyc.icefree.approvals.Verdict;
import nyc.icefree.database.UtcColumn;
import nyc.icefree.messages.letters.WordsInReview;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Words to people in shifts, read for letters. */
@Component
record ShiftWordsInReview(JdbcClient jdbc) implements WordsInReview {
    static final String WAITING = """
            from shift s join organization o on o.id = s.organization_id
            where o.trusted = false and s.words_agreed = false and (s.note <> '' or s.meeting_point <> '')""";

    @Override
    public boolean isWaiting(UUID shift) {
        return jdbc.sql("select count(*) " + WAITING + " and s.id = ?")
                        .param(shift)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    @Override
    public Optional<ReviewDecision> declined(UUID shift) {
        return jdbc.sql("select words_declined, modified_at from shift where id = ? and words_declined is not null")
                .param(shift)
                .query((row, n) -> new ReviewDecision(
                        Verdict.DECLINED, row.getString("words_declined"), UtcColumn.instant(row, "modified_at")))
                .optional();
    }
}
