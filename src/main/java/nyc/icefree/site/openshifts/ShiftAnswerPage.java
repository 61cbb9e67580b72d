package nyc.icefree.site.openshifts;

import nyc.icefree.shifts.answers.MailedShift;
import nyc.icefree.site.Frame;
import nyc.icefree.vault.SecretToken;
import org.jspecify.annotations.Nullable;

/**
 * One shift behind a mail's link, with one button.
 *
 * @param said what they said already, or why they cannot say it now
 * @param link null after an answer, and when it is none of ours
 */
public record ShiftAnswerPage(
        Frame frame, @Nullable String said, @Nullable Link link) {
    /** @param gives whether it is to give the shift back */
    public record Link(SecretToken token, MailedShift mailed, boolean gives) {}
}
