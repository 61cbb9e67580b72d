package nyc.icefree.workspace.controls;

import java.util.function.Consumer;

/** The act of a dialog; on many events it may go on after the dialog has closed. */
public interface DialogAct<T> {
    /** @param later gets what a background act was refused for: the dialog opens again @return whether it is done or has begun */
    boolean with(T asked, Consumer<RuntimeException> later);

    static <T> DialogAct<T> atOnce(Consumer<T> act) {
        return (asked, later) -> {
            act.accept(asked);
            return true;
        };
    }
}
