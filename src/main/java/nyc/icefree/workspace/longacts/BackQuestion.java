package nyc.icefree.workspace.longacts;

import nyc.icefree.text.Words;
import nyc.icefree.workspace.controls.Look;
import nyc.icefree.workspace.controls.QuestionDialog;
import nyc.icefree.workspace.longacts.LongActs.Asked;

/** Asks before something is taken back of which others make use by now; nothing is asked where nobody does. */
public final class BackQuestion {
    private BackQuestion() {}

    /** @param keep what is done when everything stays as it is */
    public static void of(Asked<?> back, Words words, Runnable begin, Runnable keep) {
        String consequence = back.consequence().get();
        if (consequence.isEmpty()) {
            begin.run();
            return;
        }
        new QuestionDialog(words.get("workspace.long-act.back.title"), consequence, words.get("workspace.step.not"))
                .to(words.get("workspace.long-act.back.go"), Look.DANGER, begin)
                .orElse(keep)
                .open();
    }
}
