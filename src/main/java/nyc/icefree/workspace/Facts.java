package nyc.icefree.workspace;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import nyc.icefree.text.Words;

/** Names and values at a glance; what is blank is left out. */
public class Facts extends DescriptionList {
    private final Words words;

    public Facts(Words words) {
        this.words = words;
        addClassName("facts");
    }

    public void of(String key, String value) {
        fact(words.get(key), value);
    }

    public void of(String key, Component value) {
        fact(words.get(key), value);
    }

    public void fact(String name, String value) {
        if (!value.isBlank()) {
            fact(name, new Text(value));
        }
    }

    public void fact(String name, Component value) {
        add(new Div(new Term(name), new Description(value)));
    }
}
