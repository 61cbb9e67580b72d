package nyc.icefree.workspace.approvals;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import nyc.icefree.eventform.Reach;
import nyc.icefree.eventviews.EventView;
import nyc.icefree.proposals.HeldContent;
import nyc.icefree.text.SafeText;
import nyc.icefree.text.Words;

/** What the public would read once an administrator agrees; until then it sees what was approved. */
class HeldWords extends Div {
    /** @param coHosts names, may be empty */
    HeldWords(Words words, HeldContent held, EventView now, String coHosts) {
        for (var proposed : held.words()) {
            var title = new Div(proposed.title());
            title.addClassName("name");
            var text = new Div(title, new Paragraph(SafeText.plain(proposed.description())));
            if (!proposed.instructions().isBlank()) {
                text.add(new Paragraph(SafeText.plain(proposed.instructions())));
            }
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
}
