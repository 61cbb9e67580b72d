package nyc.icefree.workspace.controls;

import com.vaadin.flow.component.HasValidation;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import nyc.icefree.people.NotYours;
import nyc.icefree.refusals.ChangedMeanwhile;
import nyc.icefree.refusals.RefusalReason;
import nyc.icefree.refusals.Refused;
import nyc.icefree.text.Words;

/** Runs an act and says a refusal where it was asked for. Other catches of refusals are listed in house/catches.txt. */
public final class RefusalNotices {
    public interface Fields {
        /** @return whether the text stands at its field now */
        boolean mark(RefusalReason reason, String text);
    }

    public enum Outcome {
        DONE,
        REFUSED,
        /** It is not there any more: its page cannot be read again. */
        GONE
    }

    private RefusalNotices() {}

    /** Says why in a notice. */
    public static Outcome run(Words words, Runnable act) {
        return attempt(act, refused -> Notice.refused(words.why(refused)));
    }

    /** Says why at the only field. */
    public static Outcome at(HasValidation field, Words words, Runnable act) {
        return said(words, text -> FormMarks.mark(field, text), act);
    }

    public static Outcome said(Words words, Consumer<String> place, Runnable act) {
        return told(words, (refused, text) -> place.accept(text), act);
    }

    /** Each reason at its field; what has none is said in a notice. */
    public static Outcome marked(Words words, Fields fields, Runnable act) {
        return told(
                words,
                (refused, all) -> {
                    var elsewhere = refused.reasons().stream()
                            .filter(reason -> !fields.mark(reason, words.why(reason)))
                            .toList();
                    if (elsewhere.equals(refused.reasons())) {
                        Notice.refused(all);
                    } else if (!elsewhere.isEmpty()) {
                        Notice.refused(elsewhere.stream().map(words::why).collect(Collectors.joining(" ")));
                    }
                },
                act);
    }

    /** Lets the caller decide by what is refused. */
    public static Outcome told(Words words, BiConsumer<Refused, String> place, Runnable act) {
        return attempt(act, refused -> place.accept(refused, beside(words, refused)));
    }

    /** Makes an act that throws the fault of another act, so that it is told in the same way. */
    public static Runnable again(RuntimeException fault) {
        return () -> {
            throw fault;
        };
    }

    private static Outcome attempt(Runnable act, Consumer<Refused> say) {
        try {
            act.run();
            return Outcome.DONE;
        } catch (Refused refused) {
            say.accept(refused);
            return refused instanceof NotYours ? Outcome.GONE : Outcome.REFUSED;
        }
    }

    private static String beside(Words words, Refused refused) {
        return refused instanceof ChangedMeanwhile
                ? words.why(ChangedMeanwhile.Reason.COPY_WHAT_YOU_TYPED)
                : words.why(refused);
    }
}
