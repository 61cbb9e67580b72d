package nyc.icefree.workspace.controls;

import java.util.function.Consumer;

/** The act of a dialog; on many events it may go on after the dialog has closed. */
public interface DialogAct<T> {
    /**
     * @param later is told what an act is refused for, or broke by, that went on by itself: the dialog opens again and says it
     *     where it would have said it at once
     * @return whether it is done or has begun, and the dialog closes
     */
    boolean with(T asked, Consumer<RuntimeException> later);

    static <T> DialogAct<T> atOnce(Consumer<T> act) {
        return (asked, later) -> {
            act.accept(asked);
            return true;
        };
    }
}
