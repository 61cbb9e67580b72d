package nyc.icefree.workspace.approvals;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import nyc.icefree.bulk.BundledProposals;
import nyc.icefree.bulk.BundledProposals.Decided;
import nyc.icefree.events.EventDesk;
import nyc.icefree.events.EventDetail;
import nyc.icefree.messages.ChangeAudience;
import nyc.icefree.proposals.ProposalView;
import nyc.icefree.text.Words;
import nyc.icefree.workspace.Notice;
import nyc.icefree.workspace.NotifiedPeople;
import nyc.icefree.workspace.PlannedTimes;
import nyc.icefree.workspace.controls.DialogWidth;
import nyc.icefree.workspace.controls.Look;
import nyc.icefree.workspace.controls.TitledDialog;

/** Many events that would move together: each from when to when and who is told, and one answer for all. */
class ProposalsDialog extends TitledDialog {
    private final Words words;
    private final EventDesk desk;
    private final ChangeAudience audience;
    private final Runnable changed;

    ProposalsDialog(
            Words words,
            UUID bundle,
            BundledProposals bundles,
            EventDesk desk,
            ChangeAudience audience,
            Runnable changed) {
        var open = bundles.of(bundle);
        super(words.get("workspace.proposals.title", "count", open.size()), DialogWidth.LIST);
        this.words = words;
        this.desk = desk;
        this.audience = audience;
        this.changed = changed;
        var list = new UnorderedList();
        list.addClassName("foreseen");
        open.forEach(one -> desk.detail(one.event()).ifPresent(event -> list.add(item(one, event))));
        add(
                new Paragraph(words.get("workspace.proposals.what")),
                list,
                new Paragraph(words.get("workspace.proposal.told")),
                new NotifiedPeople(
                        words,
                        audience.of(open.stream().map(ProposalView::event).toList())));
        var agree = new Button(
                words.get("workspace.proposals.agree", "count", open.size()), click -> decided(bundles.agree(bundle)));
        Look.PRIMARY.of(agree);
        agree.setDisableOnClick(true);
        foot(
                out(words.get("workspace.step.not")),
                new Button(words.get("workspace.proposals.decline"), click -> decided(bundles.decline(bundle))),
                agree);
    }

    private ListItem item(ProposalView one, EventDetail event) {
        var title = new Div(event.view().wordsIn(words.language()).title());
        title.addClassName("name");
        var span = new Div(words.get(
                "workspace.move.from-to",
                "from",
                PlannedTimes.full(words, event.view().slot()),
                "to",
                words.span(one.start(), one.end())));
        var item = new ListItem(title, span, new Div(words.of(one.shifts())));
        item.add(new ProposedParts(words, one, event.view(), ""));
        var told = audience.of(one.event());
        var muted = new Div(words.get(
                "workspace.bulk.told",
                "told",
                told.comingWithAddress() + told.volunteers(),
                "silent",
                told.comingWithout()));
        muted.addClassName("muted");
        item.add(muted);
        return item;
    }

    private void decided(List<Decided> all) {
        close();
        var refused = all.stream().filter(one -> !one.refusals().isEmpty()).toList();
        if (refused.isEmpty()) {
            Notice.said(words.get("workspace.proposals.done", "count", all.size()));
        } else {
            var first = refused.getFirst();
            Notice.refused(words.get(
                    "workspace.proposals.refused",
                    "count",
                    refused.size(),
                    "event",
                    desk.detail(first.event())
                            .map(event -> event.view().wordsIn(words.language()).title())
                            .orElse(""),
                    "why",
                    first.refusals().stream().map(words::get).collect(Collectors.joining(" "))));
        }
        changed.run();
    }
}
