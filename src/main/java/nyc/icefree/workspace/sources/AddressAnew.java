package nyc.icefree.workspace.sources;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import nyc.icefree.sources.SourceForm;
import nyc.icefree.text.Words;
import nyc.icefree.workspace.Acts;
import nyc.icefree.workspace.LongestText;
import nyc.icefree.workspace.Notice;

/** Asks where a calendar lies whose address cannot be read any more. */
class AddressAnew extends Div {
    AddressAnew(Words words, Consumer<String> enter, Runnable done) {
        addClassName("actions");
        var address = new TextField(words.get("workspace.sources.address"));
        address.setWidthFull();
        LongestText.in(address, SourceForm.ADDRESS_MAX, words);
        add(address, new Button(words.get("workspace.sources.address.anew"), click -> {
            Acts.at(address, words, () -> {
                enter.accept(address.getValue());
                Notice.said(words.get("workspace.sources.address.entered"));
                done.run();
            });
        }));
    }
}
