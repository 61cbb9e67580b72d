package nyc.icefree.workspace.approvals;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import nyc.icefree.eventform.EventWords;
import nyc.icefree.eventform.Reach;
import nyc.icefree.eventviews.EventView;
import nyc.icefree.proposals.HeldContent;
import nyc.icefree.text.SafeText;
import nyc.icefree.text.Words;

/** What the public would read once an administrator agrees; until then it sees what was approved. */
class HeldWords extends Div {
    /** @param coHosts names, may be empty */
    HeldWords(Words words, HeldContent held, EventView now, String coHosts) {
        var key = new Paragraph(words.get("workspace.changed.key"));
        key.addClassName("muted");
        add(key);
        for (var proposed : held.words()) {
            var before = now.words().stream()
                    .filter(one -> one.language().equals(proposed.language()))
                    .findFirst();
            var title = new ChangedWords(words, before.map(EventWords::title).orElse(""), proposed.title());
            title.addClassName("name");
            var text = new Div(title);
            add(text, words, before.map(EventWords::description).orElse(""), proposed.description());
            add(text, words, before.map(EventWords::instructions).orElse(""), proposed.instructions());
            text.getElement().setAttribute("lang", proposed.language().tag());
            add(text);
        }
        if (held.reach() == Reach.LISTED && !now.listed()) {
            add(new Paragraph(words.get("workspace.waiting.held.listed")));
        }
        if (!coHosts.isEmpty()) {
            add(new Paragraph(words.get("workspace.waiting.held.co-hosts", "names", coHosts)));
        }
    }

    private static void add(Div text, Words words, String before, String after) {
        String was = SafeText.plain(before);
        String is = SafeText.plain(after);
        if (!was.isBlank() || !is.isBlank()) {
            text.add(new ChangedWords(words, was, is));
        }
    }
}
