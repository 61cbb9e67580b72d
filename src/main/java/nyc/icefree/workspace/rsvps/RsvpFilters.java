package nyc.icefree.workspace.rsvps;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Set;
import nyc.icefree.rsvp.RsvpState;
import nyc.icefree.rsvp.desk.RsvpFilter;
import nyc.icefree.rsvp.invitations.InvitationLine;
import nyc.icefree.rsvp.needs.NeedKind;
import nyc.icefree.text.Language;
import nyc.icefree.text.Words;
import nyc.icefree.workspace.FoldedFilters;
import nyc.icefree.workspace.SearchField;

class RsvpFilters extends FoldedFilters {
    private final SearchField search;
    private final Select<RsvpState> state = new Select<>();
    private final ComboBox<Language> language;
    private final Select<NeedKind> need = new Select<>();
    private final Select<InvitationLine> invitation = new Select<>();

    RsvpFilters(Words words, Runnable changed) {
        search = new SearchField(words.get("workspace.rsvps.search"), changed);
        state.setLabel(words.get("word.state"));
        state.setItems(RsvpState.values());
        either(words, state);
        language = new ComboBox<>(words.get("word.language"), Language.SPOKEN);
        language.setItemLabelGenerator(words::of);
        language.setPlaceholder(words.get("workspace.rsvps.all"));
        language.setClearButtonVisible(true);
        need.setLabel(words.get("workspace.rsvps.need"));
        need.setItems(NeedKind.values());
        either(words, need);
        invitation.setLabel(words.get("workspace.rsvps.invitation"));
        invitation.setEmptySelectionAllowed(true);
        invitation.setEmptySelectionCaption(words.get("workspace.rsvps.all"));
        invitation.setItemLabelGenerator(
                one -> one == null ? words.get("workspace.rsvps.all") : InvitationsPanel.name(words, one));
        invitation.setVisible(false);
        addFilters(words, search, state, language, need, invitation);
        state.addValueChangeListener(change -> changed.run());
        language.addValueChangeListener(change -> changed.run());
        need.addValueChangeListener(change -> changed.run());
        invitation.addValueChangeListener(change -> changed.run());
    }

    private static <E extends Enum<E>> void either(Words words, Select<E> choice) {
        String all = words.get("workspace.rsvps.all");
        choice.setEmptySelectionAllowed(true);
        choice.setEmptySelectionCaption(all);
        choice.setItemLabelGenerator(value -> value == null ? all : words.of(value));
    }

    void offer(List<InvitationLine> all) {
        var chosen = invitation.getValue();
        invitation.setItems(all);
        invitation.setVisible(!all.isEmpty());
        if (chosen != null) {
            all.stream().filter(one -> one.id().equals(chosen.id())).findFirst().ifPresent(invitation::setValue);
        }
    }

    RsvpFilter chosen() {
        return new RsvpFilter(
                search.getValue(),
                state.getValue() == null ? Set.of() : Set.of(state.getValue()),
                language.getValue(),
                need.getValue(),
                invitation.getValue() == null ? null : invitation.getValue().id());
    }

    void clear() {
        search.clear();
        state.clear();
        language.clear();
        need.clear();
        invitation.clear();
    }
}
