package nyc.icefree.workspace.approvals;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import nyc.icefree.eventviews.EventView;
import nyc.icefree.proposals.HeldContent;
import nyc.icefree.proposals.ProposalView;
import nyc.icefree.proposals.ProposedPart;
import nyc.icefree.recurrence.RuleWords;
import nyc.icefree.text.Words;

/** What of an event would be another, part by part, as far as the reader may know it. */
class ProposedParts extends Div {
    private final Words words;

    /** @param coHosts names of those who would stand behind it, may be empty */
    ProposedParts(Words words, ProposalView open, EventView event, String coHosts) {
        this.words = words;
        var held = open.held();
        if (held != null) {
            add(new HeldWords(words, held, event, coHosts));
            instructions(open, held);
        }
        if (open.rule() != null) {
            say("workspace.proposal.rule", "often", new RuleWords(words).sentence(open.rule()));
        }
        if (!open.reason().isEmpty()) {
            say("workspace.proposal.reason", "reason", open.reason());
        }
        place(open);
        link(open);
        if (open.parts().contains(ProposedPart.ATTENDANCE)) {
            say("workspace.waiting.attendance", "attendance", words.of(open.attendance()));
        }
    }

    /** What the reader may not know is at least said to change. */
    private void instructions(ProposalView open, HeldContent held) {
        if (open.parts().contains(ProposedPart.INSTRUCTIONS)
                && held.words().stream().allMatch(w -> w.instructions().isBlank())) {
            say("workspace.proposal.other-instructions");
        }
    }

    private void place(ProposalView open) {
        var place = open.newPlace();
        if (place == null) {
            return;
        }
        if (place.isEmpty()) {
            say("workspace.proposal.no-place");
        } else {
            say("workspace.proposal.place", "place", place);
        }
    }

    private void link(ProposalView open) {
        if (!open.parts().contains(ProposedPart.LINK)) {
            return;
        }
        var link = open.newLink();
        if (link == null) {
            say("workspace.proposal.other-link");
        } else if (link.isEmpty()) {
            say("workspace.proposal.no-link");
        } else {
            say("workspace.proposal.link", "link", link);
        }
    }

    private void say(String key, Object... namesAndValues) {
        add(new Paragraph(words.get(key, namesAndValues)));
    }
}
