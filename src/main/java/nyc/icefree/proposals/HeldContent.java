package nyc.icefree.proposals;

import java.util.List;
import nyc.icefree.eventform.EventDraft;
import nyc.icefree.eventform.EventWords;
import nyc.icefree.eventform.Reach;
import nyc.icefree.partners.OrganizationId;

/** What the public would read of an event, and who would stand behind it, once an administrator agrees. */
public record HeldContent(List<EventWords> words, Reach reach, List<OrganizationId> coHosts) {
    public HeldContent {
        words = List.copyOf(words);
        coHosts = List.copyOf(coHosts);
    }

    static HeldContent of(EventDraft form) {
        return new HeldContent(form.words(), form.visibility().reach(), form.coHosts());
    }

    /** For who decides what the public would read, but may not know which door leads in. */
    HeldContent withoutInstructions() {
        return new HeldContent(
                words.stream()
                        .map(w -> new EventWords(w.language(), w.title(), w.description(), "", w.original()))
                        .toList(),
                reach,
                coHosts);
    }

    EventDraft in(EventDraft form) {
        return form.worded(words).with(form.visibility().with(reach)).hostedWith(coHosts);
    }
}
