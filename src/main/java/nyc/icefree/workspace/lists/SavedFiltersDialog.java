package nyc.icefree.workspace.lists;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.function.Consumer;
import nyc.icefree.savedfilters.FilteredList;
import nyc.icefree.savedfilters.SavedFilter;
import nyc.icefree.savedfilters.SavedFilters;
import nyc.icefree.text.Words;
import nyc.icefree.workspace.Acts;
import nyc.icefree.workspace.LongestText;
import nyc.icefree.workspace.controls.DialogWidth;
import nyc.icefree.workspace.controls.Look;
import nyc.icefree.workspace.controls.TitledDialog;

/** One's own saved filters: one press looks by them again; those that the list has now can be saved under a name. */
public class SavedFiltersDialog extends TitledDialog {
    private final SavedFilters saved;
    private final Words words;
    private final Consumer<QueryParameters> look;
    private final Div list = new Div();

    /**
     * @param query of the address that the list has now
     * @param look narrows the list so
     */
    public SavedFiltersDialog(SavedFilters saved, String query, Words words, Consumer<QueryParameters> look) {
        super(words.get("workspace.saved.title"), DialogWidth.QUESTION);
        this.saved = saved;
        this.words = words;
        this.look = look;
        var name = new TextField(words.get("workspace.saved.name"));
        name.setHelperText(words.get("workspace.saved.who"));
        name.setWidthFull();
        name.addValueChangeListener(change -> name.setInvalid(false));
        LongestText.in(name, SavedFilters.NAME_MAX, words);
        var save = new Button(
                words.get("workspace.saved.save"),
                click -> Acts.at(name, words, () -> {
                    saved.save(FilteredList.EVENTS, name.getValue(), query);
                    name.clear();
                    show();
                }));
        Look.PRIMARY.of(save);
        show();
        add(list, name);
        foot(out(words.get("workspace.saved.close")), save);
    }

    private void show() {
        var mine = saved.mine(FilteredList.EVENTS, words.language());
        list.removeAll();
        if (mine.isEmpty()) {
            list.add(new Paragraph(words.get("workspace.saved.none")));
            return;
        }
        var all = new UnorderedList(mine.stream().map(this::line).toArray(ListItem[]::new));
        all.addClassName("people");
        list.add(all);
    }

    private ListItem line(SavedFilter filter) {
        var look = new Button(filter.name(), click -> {
            saved.use(filter.id());
            close();
            this.look.accept(QueryParameters.fromString(filter.query()));
        });
        Look.QUIET.of(look);
        look.addClassName("saved-filter");
        var discard = new Button(words.get("workspace.saved.discard"), click -> {
            saved.discard(filter.id());
            show();
        });
        Look.QUIET.of(discard);
        discard.setAriaLabel(words.get("workspace.saved.discard.named", "name", filter.name()));
        return new ListItem(look, discard);
    }
}
