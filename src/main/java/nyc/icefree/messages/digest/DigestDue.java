package nyc.icefree.messages.digest;

import java.time.Clock;
import java.time.Instant;
import java.util.OptionalInt;
import nyc.icefree.campaign.Campaign;
import nyc.icefree.digest.DigestIssue;
import nyc.icefree.digest.DigestIssues;
import nyc.icefree.digest.NewEvents;
import nyc.icefree.jobs.Job;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/** Makes the weekly digest when it is due. Its words are written when it leaves. */
@Component
record DigestDue(DigestIssues issues, DigestRun run, NewEvents events, Campaign campaign, Clock clock) {
    @Job(name = "make-digests", every = "PT5M")
    int make() {
        Instant now = clock.instant();
        return DigestIssue.due(now, campaign.now().zone())
                .map(due -> make(due, now))
                .orElse(0);
    }

    private int make(DigestIssue due, Instant now) {
        if (issues.isFinished(due.number())) {
            return 0;
        }
        DigestIssue issue;
        try {
            issue = issues.begin(due);
        } catch (DuplicateKeyException another) {
            return 0; // node has begun it at this moment
        }
        var matching = new IssueMatcher(events.in(issues.widest(issue)));
        int made = 0;
        for (OptionalInt part = run.next(issue, matching, now);
                part.isPresent();
                part = run.next(issue, matching, now)) {
            made += part.getAsInt();
        }
        return made;
    }
}
