package nyc.icefree.site.my;

import nyc.icefree.shifts.fit.SignupStatus;
import nyc.icefree.shifts.views.OfferedShift;
import nyc.icefree.site.volunteer.ShiftLine;
import nyc.icefree.text.Words;
import nyc.icefree.web.Links;
import org.jspecify.annotations.Nullable;

/**
 * An open shift and how the reader stands to it.
 *
 * @param status as a sentence
 * @param act path of the post, null when the reader cannot sign up
 * @param word what the button says
 */
public record OfferedRow(
        ShiftLine shift, String status, @Nullable String act, String word) {

    static OfferedRow of(Words words, OfferedShift offered) {
        SignupStatus status = offered.status();
        boolean asks = status.kind() == SignupStatus.Kind.ASK;
        String id = offered.open().shift().id().toString();
        return new OfferedRow(
                ShiftLine.of(words, offered.open()),
                words.why(status),
                status.maySignUp() ? Links.myShift(words.language(), id, asks ? "ask" : "take") : null,
                words.get(asks ? "site.my.ask" : "site.my.take"));
    }

    /** For a reader there is no difference between the two. */
    boolean sameAs(OfferedRow other) {
        return shift.sameAs(other.shift) && status.equals(other.status) && word.equals(other.word);
    }
}
